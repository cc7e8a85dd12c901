// Names with the given name first: "Maria Rossi", "Daniel R. Osei", "K. V. Mallesh", "Ernesto de la Puente", "Thabo Mokoena Jr."
import { isCapital } from '../../token.ts'
import { FUNCTION, hasCue, PLACE_BEHIND, TAKEN, WITHIN_NAME } from './cue.ts'
import { isCommonWord, isFamilyName, isGivenName } from './lexicon/lexicon.ts'
import { isFree, isSmallWord, joins, keyAt, type Scene } from './scene.ts'
import type { Shape } from './shape.ts'
import { PARTICLES } from './vocabulary.ts'
import { isWesternGivenName } from './western-name.ts'

const LONGEST = 5
const SUFFIX = /^(?:jr|sr|ii|iii|iv|qc|kc|sc|phd|md)$/

/** Words that open names of places and of bodies, rarely of persons. */
const OPENERS = new Set(
  `san santa santo sao saint st new port fort puerto rio villa los las el mount grand great big old upper lower royal radio club banco bank grupo partido universidad universidade universite université instituto ministerio
  consorcio fundacion fundación societe société real dar ain bab tel`.split(/\s+/),
)

export const isNameWord = (scene: Scene, i: number): boolean =>
  !hasCue(scene.tokens[i], TAKEN | PLACE_BEHIND) && !isSmallWord(scene, i)

interface Walk {
  readonly last: number
  /** Its words of more than one letter. */
  readonly words: readonly number[]
  readonly opensWithInitial: boolean
  readonly hasInitial: boolean
  readonly hasParticle: boolean
}

const follows = (scene: Scene, i: number): boolean =>
  joins(scene.tokens[i]) || (scene.tokens[i]?.gap === 'none' && keyAt(scene, i - 1) === '.')

/** The end of the particles that begin at `i` and lead to a further word of the name; undefined where none do. */
function afterParticles(scene: Scene, i: number): number | undefined {
  let at = i
  while (at < i + 3 && PARTICLES.has(keyAt(scene, at)) && joins(scene.tokens[at])) at++
  const leads = at > i && isCapital(scene.tokens[at]) && joins(scene.tokens[at]) && isFree(scene, at)
  return leads && isNameWord(scene, at) ? at : undefined
}

/** 'Humberto | "Beto" | Salazar': where the word after a nickname stands. */
function afterNickname(scene: Scene, i: number): number | undefined {
  const isQuoted = keyAt(scene, i) === '"' && isCapital(scene.tokens[i + 1]) && keyAt(scene, i + 2) === '"'
  return isQuoted && isCapital(scene.tokens[i + 3]) && isNameWord(scene, i + 3) ? i + 3 : undefined
}

/** "Rosa | Lima": behind a given name a city is a surname, where people are called so. */
function isSurnameToo(scene: Scene, i: number, words: readonly number[]): boolean {
  const cover = scene.cover.get(i)
  const isCity = cover?.kind === 'place' && cover.first === i && cover.last === i && cover.label !== null
  const given = keyAt(scene, words[0] ?? -1)
  return (
    isCity && words.length === 1 && isFamilyName(keyAt(scene, i)) && (isWesternGivenName(given) || isGivenName(given))
  )
}

/** All that may belong to one name from `first` on. */
function walk(scene: Scene, first: number): Walk {
  const words: number[] = []
  let last = first - 1
  let initials = 0
  let hasParticle = false
  let opensWithInitial = false
  for (let i = first; words.length < LONGEST; ) {
    const token = scene.tokens[i]
    if (
      token === undefined ||
      !(isFree(scene, i) || isSurnameToo(scene, i, words)) ||
      (i > first && !follows(scene, i))
    )
      break
    if (isCapital(token) && (token.text.length === 1 || isShortened(scene, i))) {
      if (scene.tokens[i + 1]?.gap === 'hyphen') break
      if (i === first) opensWithInitial = true
      initials++
      const stopped = keyAt(scene, i + 1) === '.' && scene.tokens[i + 1]?.gap === 'none'
      last = stopped && endsName(scene, i + 2) ? last : stopped ? i + 1 : i
      i += stopped ? 2 : 1
      continue
    }
    if (isCapital(token) && (isNameWord(scene, i) || (words.length === 0 && /^(?:park|lane)$/.test(token.key)))) {
      if (words.length > 0 && SUFFIX.test(token.key)) break
      words.push(i)
      last = i
      i++
      const nicknamed = afterNickname(scene, i)
      if (nicknamed !== undefined) {
        words.push(nicknamed)
        last = nicknamed
        i = nicknamed + 1
      }
      continue
    }
    const next = words.length + initials > 0 ? afterParticles(scene, i) : undefined
    if (next === undefined) break
    hasParticle = true
    i = next
  }
  return { last: withSuffix(scene, last), words, opensWithInitial, hasInitial: initials > 0, hasParticle }
}

/** "Md. Mainul Haque": a first name that is written short. */
const isShortened = (scene: Scene, i: number): boolean =>
  /^(?:md|mohd|muhd|abd)$/.test(keyAt(scene, i)) && keyAt(scene, i + 1) === '.'

/** Is the stop behind an initial the end of the sentence? */
const endsName = (scene: Scene, next: number): boolean => {
  const token = scene.tokens[next]
  return token === undefined || (token.gap !== 'none' && !isCapital(token) && token.shape === 'word')
}

// "Thabo Mokoena | Jr.", "…, Jr."
function withSuffix(scene: Scene, last: number): number {
  const at = keyAt(scene, last + 1) === ',' ? last + 2 : last + 1
  if (!SUFFIX.test(keyAt(scene, at)) || !isCapital(scene.tokens[at])) return last
  return /^(?:jr|sr)$/.test(keyAt(scene, at)) && keyAt(scene, at + 1) === '.' ? at + 1 : at
}

/** "Chang-Hee Lee": a given name of two words, one of them strange, whatever the lists say of the other. */
const isHyphenedGiven = (scene: Scene, [first, second]: readonly number[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  scene.tokens[second]?.gap === 'hyphen' &&
  !(isCommonWord(keyAt(scene, first)) && isCommonWord(keyAt(scene, second)))

/** How much a name of these words says by itself. */
function weightOf(scene: Scene, { words, opensWithInitial, hasInitial, hasParticle }: Walk): number {
  const keys = words.map((i) => keyAt(scene, i))
  const [first = ''] = keys
  const rest = opensWithInitial ? keys : keys.slice(1)
  const isStrange = (key: string) => !isCommonWord(key)
  const isSurname = (key: string) => isFamilyName(key) || isWesternGivenName(key)
  const fits = rest.every((key) => isStrange(key) || isSurname(key))
  if (opensWithInitial) return rest.length > 0 && fits ? (rest.length < 4 ? 2 : 1) : 0
  if (OPENERS.has(first) || rest.length === 0) return 0
  if (words.length === 3 && isHyphenedGiven(scene, words) && isSurname(keys[2] ?? '')) return 2
  if (isWesternGivenName(first)) return fits ? 2 : 1
  if (isGivenName(first)) {
    if (isStrange(first)) return fits ? 2 : 0.5
    return rest.every(isStrange) ? (rest.some(isFamilyName) ? 2 : 1) : 0
  }
  if (!isStrange(first)) return rest.every((key) => isStrange(key) && isFamilyName(key)) ? 0.5 : 0
  if (hasInitial && fits) return 2
  if (hasParticle && rest.every(isStrange)) return 1.5
  const last = rest.at(-1) ?? ''
  if (isFamilyName(last) && fits) return isStrange(last) ? 1.5 : 1
  if (rest.every(isStrange) && rest.some(isFamilyName)) return 1.5
  return rest.every(isStrange) && rest.length < 4 ? 1 : 0
}

/** Could the word have another of the same name behind it? */
export const mayGoOn = (scene: Scene, first: number): boolean =>
  isCapital(scene.tokens[first + 1]) || hasCue(scene.tokens[first + 1], WITHIN_NAME)

/** The shape of a name that begins at `first`, undefined where none does. */
export function western(scene: Scene, first: number): Shape | undefined {
  const token = scene.tokens[first]
  if (hasCue(token, TAKEN) || (hasCue(token, FUNCTION) && token?.text.length !== 1)) return undefined
  if (!mayGoOn(scene, first)) return undefined
  const walked = walk(scene, first)
  const weight = weightOf(scene, walked)
  return weight > 0 && walked.last > first ? { first, last: walked.last, origin: 'western', weight } : undefined
}
