// Later short forms of persons: "Wang" after Wang Minghua, "Hoa" and "Mr. Hoa" after Nguyen Van Hoa.
import type { Codebook } from '../codebook/codebook.ts'
import type { EntityId } from '../entity.ts'
import { bare } from '../fold.ts'
import { isCommonWord } from '../recognize/english/lexicon/lexicon.ts'
import { isFree, joins, keyAt, opensSentence, type Scene } from '../recognize/english/scene.ts'
import {
  BODY_HEADS,
  CALENDAR,
  DEMONYMS,
  HONORIFICS,
  isFunctionWord,
  PARTICLES,
  PERSON_VERBS,
  PLACE_HEADS,
  TITLE_PARTS,
  TITLES,
} from '../recognize/english/vocabulary.ts'
import { ENOUGH } from '../recognize/evidence.ts'
import { type Sighting, sightingAt } from '../recognize/sighting.ts'
import { unknownAt } from '../recognize/unknown.ts'
import { isCapital, type Token } from '../token.ts'
import { nearer, nearestBearer } from './bearer.ts'
import { givenNameOf, shortFormsOf } from './short-form.ts'

interface FullName {
  readonly entity: EntityId
  readonly label: string | null
  /** As written there. */
  readonly name: string
  readonly at: number
  /** Named as someone's relative: "her daughter, Efua Mensah". */
  readonly isRelative: boolean
}

interface ShortForm {
  readonly words: readonly string[]
  /** In the order of the text. */
  readonly bearers: FullName[]
}

const PLAIN_HONORIFICS = new Set(
  'mr mrs ms miss messrs dr prof professor comrade senator president premier chancellor'.split(' '),
)

const formKey = (word: string): string => bare(word.toLowerCase())

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i])

/** The short forms of the full names of the doc by their first word, each form once. */
function shortForms(
  scenes: readonly Scene[],
  persons: readonly Sighting[],
  codebook: Codebook,
): Map<string, ShortForm[]> {
  const tokensOf = new Map(scenes.map(({ passage, tokens }) => [passage.index, tokens]))
  const forms = new Map<string, ShortForm[]>()
  for (const { candidates, label, start, first, last, sentence, rule, why } of persons) {
    const [entity] = candidates
    if (entity === undefined || candidates.length > 1) continue
    const tokens = tokensOf.get(sentence)?.slice(first, last + 1) ?? []
    const country = codebook.entries.get(entity)?.entity.country ?? null
    const name = tokens.map((token) => token.text).join(' ')
    const isRelative = why.some(({ ground }) => ground === 'relation-before')
    const given = givenNameOf(tokens, country, rule)
    for (const form of [...shortFormsOf(tokens, country, rule), ...(given === undefined ? [] : [[given]])]) {
      const words = form.map((word) => word.text)
      const key = formKey(words[0] ?? '')
      if (words.join('').length < 2) continue
      const bearer = { entity, label, name, at: start, isRelative }
      const list = forms.get(key) ?? []
      forms.set(key, list)
      const known = list.find((form) => isSame(form.words, words))
      if (known === undefined) list.push({ words, bearers: [bearer] })
      else known.bearers.push(bearer)
    }
  }
  return forms
}

/** "Mỷ" is written in full or, where it is long enough to tell, without its diacritics; "de la Puente" may open with a capital. */
const isSameWord = (word: string, { text }: Token, isFirst: boolean): boolean =>
  word === text ||
  (isFirst && PARTICLES.has(word) && word === text.toLowerCase()) ||
  (text.length > 3 && formKey(word) === formKey(text))

const matchesAt = (scene: Scene, i: number, { words }: ShortForm): boolean =>
  words.every((word, step) => {
    const token = scene.tokens[i + step]
    const isWord = token !== undefined && isFree(scene, i + step) && (step === 0 || joins(token))
    return isWord && isSameWord(word, token, step === 0)
  })

/** The longest of the forms that stand at a token. */
function longestAt(scene: Scene, i: number, forms: readonly ShortForm[]): ShortForm[] {
  const here = forms.filter((form) => matchesAt(scene, i, form))
  const length = Math.max(0, ...here.map(({ words }) => words.length))
  return here.filter(({ words }) => words.length === length)
}

/** The nearest full name before, whoever is only named as a relative aside; where none is, the first after, as in titles. */
function bearerAt(forms: readonly ShortForm[], at: number): FullName | undefined {
  const nearest = (fits: (name: FullName) => boolean): FullName | undefined =>
    forms.reduce<FullName | undefined>(
      (best, { bearers }) => nearer(best, nearestBearer(bearers, at, fits), at),
      undefined,
    )
  return nearest(({ isRelative }) => !isRelative) ?? nearest(() => true)
}

const hasHonorific = (scene: Scene, i: number): boolean => {
  const before = scene.tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  return HONORIFICS.has(keyAt(scene, before)) || TITLES.has(keyAt(scene, before))
}

/** Do the words stand alone, with no further capital beside them? */
function isAlone(scene: Scene, i: number, last: number): boolean {
  const next = scene.tokens[last + 1]
  const before = scene.tokens[i - 1]
  // "the Dong ethnic group": a people.
  if (/^(?:ethnic|minority|nationality|peoples?)$/.test(next?.text ?? '')) return false
  const goesOn = next !== undefined && isCapital(next) && joins(next)
  if (goesOn && !TITLES.has(next.key) && !TITLE_PARTS.has(next.key) && !scene.titleCase) return false
  if (next?.gap === 'hyphen' || scene.tokens[i]?.gap === 'hyphen') return false
  const opening = isCapital(before) && joins(scene.tokens[i])
  return (
    !opening ||
    hasHonorific(scene, i) ||
    isFunctionWord(before?.key ?? '') ||
    scene.titleCase ||
    scene.cover.get(i - 1)?.kind === 'organization'
  )
}

// "Long" at the start of a sentence is an adjective unless it says something.
function isCredible(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i)
  if (hasHonorific(scene, i) || PERSON_VERBS.has(keyAt(scene, i + 1))) return true
  if (/^(in|at|near)$/.test(keyAt(scene, i - 1)) || PLACE_HEADS.has(keyAt(scene, i + 1))) return false
  if (scene.titleCase && isCommonWord(key)) return false
  return !(opensSentence(scene, i) && (scene.words.isAlsoSmall(key) || isFunctionWord(key)))
}

const isPlainWord = (key: string): boolean =>
  isFunctionWord(key) ||
  [TITLES, TITLE_PARTS, BODY_HEADS, PLACE_HEADS, DEMONYMS, CALENDAR].some((words) => words.has(key))

const hasPlainHonorific = (scene: Scene, i: number): boolean => {
  const before = scene.tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  return PLAIN_HONORIFICS.has(keyAt(scene, before))
}

// "Mr. Smith" of whom no full name is known.
function onlyByHonorific(scene: Scene, i: number): Sighting[] {
  const token = scene.tokens[i]
  const before = scene.tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  if (
    token === undefined ||
    !PLAIN_HONORIFICS.has(keyAt(scene, before)) ||
    !isCapital(scene.tokens[before]) ||
    isPlainWord(token.key) ||
    token.text.length < 2
  )
    return []
  if (opensSentence(scene, before) && scene.titleCase) return []
  return unknownAt(scene.passage, i, i, { kind: 'person', rule: 'person-honorific', label: token.text })
}

function shortFormAt(scene: Scene, i: number, forms: ReadonlyMap<string, readonly ShortForm[]>): Sighting[] {
  const token = scene.tokens[i]
  if (token === undefined) return []
  const possible = forms.get(token.word.bare)
  if (possible === undefined && !hasPlainHonorific(scene, i)) return []
  const here = possible === undefined ? [] : longestAt(scene, i, possible)
  const last = i + (here[0]?.words.length ?? 1) - 1
  if (!isAlone(scene, i, last)) return []
  if (here.length === 0) return onlyByHonorific(scene, i)
  if (last === i && !isCredible(scene, i)) return []
  const bearer = bearerAt(here, token.start)
  if (bearer === undefined) return []
  return [
    sightingAt(scene.passage, i, last, {
      kind: 'person',
      rule: 'later-short-form',
      candidates: [bearer.entity],
      label: bearer.label,
      why: [{ ground: 'full-name', weight: ENOUGH, words: bearer.name }],
    }),
  ]
}

/** Short forms of the persons that the doc names in full, and persons named by a title and one word alone. */
export function personShortForms(
  scenes: readonly Scene[],
  persons: readonly Sighting[],
  codebook: Codebook,
): Sighting[] {
  const forms = shortForms(scenes, persons, codebook)
  const found: Sighting[] = []
  for (const scene of scenes)
    for (const i of scene.capitals)
      if (isFree(scene, i)) for (const sighting of shortFormAt(scene, i, forms)) found.push(sighting)
  return found
}
