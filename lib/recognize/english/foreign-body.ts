// Bodies whose name begins with a head in another language or ends with what makes a company, and papers: "Banco del Sur", "Université Laval", "Obras Norte S.A."
import { bare } from '../../fold.ts'
import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { COMPANY, FOREIGN, hasCue } from './cue.ts'
import { COMPANY_SUFFIXES, FOREIGN_HEADS, HOUSES, TRADES } from './lexicon/company-words.ts'
import { isCommonWord } from './lexicon/lexicon.ts'
import { isCommonOpening, isNamed, isSmallWord, isVerbalOpening, joins, keyAt, type Scene, textAt } from './scene.ts'
import { CALENDAR, DEMONYMS, isFunctionWord, TITLES } from './vocabulary.ts'

const LONGEST = 8
const JOINTS =
  /^(?:de|da|do|del|della|di|des|du|dos|das|la|le|las|los|les|e|et|y|i|pour|para|per|sans|fur|und|van|voor|al)$/

const isPart = (scene: Scene, i: number): boolean =>
  isCapital(scene.tokens[i]) &&
  !isSmallWord(scene, i) &&
  !CALENDAR.has(keyAt(scene, i)) &&
  scene.cover.get(i)?.kind !== 'organization'

/** Where a name that a foreign head opens ends; the head itself where nothing follows. */
function endAfterHead(scene: Scene, head: number): number {
  let last = head
  for (let i = head + 1; i < head + LONGEST && joins(scene.tokens[i]); i++) {
    if (isPart(scene, i)) last = i
    else if (!JOINTS.test(keyAt(scene, i))) break
  }
  return last
}

function bodyOf(scene: Scene, first: number, last: number, word: string): Sighting[] {
  return unknownAt(scene.passage, first, last, {
    kind: 'organization',
    rule: 'foreign-head',
    label: textAt(scene, first, last),
    why: [{ ground: 'head', weight: ENOUGH, words: word }],
  })
}

/** The last token of a company's suffix that begins at `i`: "Ltd", "Pvt. Ltd.", "S.A."; undefined where none does. */
function endOfSuffix(scene: Scene, i: number): number | undefined {
  const stop = (at: number) => keyAt(scene, at) === '.' && scene.tokens[at]?.gap === 'none'
  if (keyAt(scene, i) === 's' && stop(i + 1) && /^[apl]$/.test(keyAt(scene, i + 2)) && isCapital(scene.tokens[i + 2])) {
    let last = i + 2
    while (stop(last + 1) && keyAt(scene, last + 2) === 'a') last += 2
    return stop(last + 1) ? last + 1 : last
  }
  if (!COMPANY_SUFFIXES.has(keyAt(scene, i)) || !isCapital(scene.tokens[i])) return undefined
  const last = stop(i + 1) && scene.tokens[i + 2] !== undefined ? i + 1 : i
  return endOfSuffix(scene, last + 1) ?? (stop(i + 1) ? i + 1 : i)
}

// "Jalsutra Utilities Pvt. Ltd.", "Petersen & Sons".
function companyEndingAt(scene: Scene, i: number): Sighting[] {
  const isHouse = HOUSES.has(keyAt(scene, i)) && keyAt(scene, i - 1) === '&'
  const last = isHouse ? i : endOfSuffix(scene, i)
  let first = isHouse ? i - 1 : keyAt(scene, i - 1) === ',' ? i - 1 : i
  if (last === undefined) return []
  const end = first
  while (first > 0 && end - first < LONGEST) {
    const key = keyAt(scene, first - 1)
    const isJoint = key === '&' && isCapital(scene.tokens[first - 2])
    if (!isJoint && (!isPart(scene, first - 1) || (first < end && scene.tokens[first]?.gap === 'none'))) break
    if (!isJoint && (isCommonOpening(scene, first - 1) || isVerbalOpening(scene, first - 1) || TITLES.has(key))) break
    first--
  }
  return first < end ? bodyOf(scene, first, last, textAt(scene, i, last)) : []
}

// "Halvorsen Pharmaceuticals", "China Southern Power Grid": a trade behind words of which one is no common word.
function tradeAt(scene: Scene, i: number): Sighting[] {
  const next = scene.tokens[i + 1]
  if (!TRADES.has(keyAt(scene, i)) || !joins(scene.tokens[i]) || (isCapital(next) && joins(next))) return []
  let first = i
  while (first > 0 && i - first < 4 && isPart(scene, first - 1) && joins(scene.tokens[first])) {
    if (isCommonOpening(scene, first - 1) || TITLES.has(keyAt(scene, first - 1))) break
    if (DEMONYMS.has(keyAt(scene, first - 1)) && !isCapital(scene.tokens[first - 2])) break
    first--
  }
  const before = scene.tokens.slice(first, i)
  const isNamedAfter = before.some(
    (token, at) => !isCommonWord(token.key) || scene.cover.get(first + at)?.kind === 'place',
  )
  return first < i && isNamedAfter ? bodyOf(scene, first, i, keyAt(scene, i)) : []
}

/** The bodies with such a name in a passage. */
export function foreignBodies(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  if (scene.titleCase) return found
  for (const i of scene.capitals)
    if (hasCue(scene.tokens[i], FOREIGN | COMPANY) && !isNamed(scene, i)) found.push(...foreignBodyAt(scene, i))
  return found
}

function foreignBodyAt(scene: Scene, i: number): Sighting[] {
  const token = scene.tokens[i]
  if (token === undefined) return []
  const key = bare(token.key)
  const isPaper = /^(?:daily|evening|morning)$/.test(key) && keyAt(scene, i - 1) === 'the'
  if (isPaper || (FOREIGN_HEADS.has(key) && !isFunctionWord(key))) {
    const last = endAfterHead(scene, i)
    if (last > i) return bodyOf(scene, i, last, token.text)
  }
  const company = companyEndingAt(scene, i)
  return company.length > 0 ? company : tradeAt(scene, i)
}
