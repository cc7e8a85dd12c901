// Places everybody knows, and places with the word that says what they are: "Nanshan Province", "Tan Phu commune".
import { findNames } from '../../codebook/match.ts'
import { isPlural } from '../../stem.ts'
import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import type { Passage } from '../passage.ts'
import { placeAt, type Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { gazetteer } from './gazetteer.ts'
import { isGivenPinyin } from './pinyin.ts'
import {
  isCommonOpening,
  isNamed,
  isSmallWord,
  isVerbalOpening,
  joins,
  keyAt,
  opensSentence,
  type Scene,
  textAt,
} from './scene.ts'
import { BODY_HEADS, CALENDAR, DEMONYMS, PLACE_HEADS, PLACE_OPENERS, TITLES } from './vocabulary.ts'

/** Countries, continents, the world's great cities. */
export function gazetteerPlaces(passage: Passage): Sighting[] {
  const { names, labels } = gazetteer()
  return findNames({ names }, passage.tokens).flatMap(({ first, last, names }) =>
    names.slice(0, 1).map(({ entity }) => ({
      ...placeAt(passage, first, last),
      kind: 'place' as const,
      rule: 'gazetteer',
      candidates: [entity],
      label: labels.get(entity) ?? null,
      why: [{ ground: 'gazetteer-name', weight: ENOUGH, words: labels.get(entity) ?? entity }],
    })),
  )
}

const MAX_WORDS = 4

const isPlaceWord = (scene: Scene, i: number): boolean => {
  const key = keyAt(scene, i)
  if (!isCapital(scene.tokens[i]) || isNamed(scene, i)) return false
  return (
    ![CALENDAR, DEMONYMS, BODY_HEADS, TITLES, PLACE_HEADS].some((words) => words.has(key)) && !isSmallWord(scene, i)
  )
}

const NAMED_AFTER = new Set(
  'city mausoleum square street road avenue bridge stadium memorial monument tower airport'.split(' '),
)

/** The first word of the name before a head at `head`, undefined where none stands there. */
function nameBefore(scene: Scene, head: number): number | undefined {
  const namesake = scene.cover.get(head - 1)
  if (namesake?.kind === 'person' && namesake.last === head - 1)
    return NAMED_AFTER.has(keyAt(scene, head)) ? namesake.first : undefined
  let first = head
  while (first > 0 && head - first < MAX_WORDS && joins(scene.tokens[first]) && isPlaceWord(scene, first - 1)) first--
  while (first < head && (isCommonOpening(scene, first) || isVerbalOpening(scene, first))) first++
  if (first === head) return undefined
  const key = keyAt(scene, first)
  const alone = first === head - 1 && opensSentence(scene, first)
  const foreign = isGivenPinyin(key) || isVietnameseSyllable(key)
  return alone && (isPlural(keyAt(scene, head)) || (!foreign && !scene.words.isAlwaysCapital(key))) ? undefined : first
}

/** A place's record name leaves out what kind of place it is: Nanshan and Nanshan Province are one. */
const newPlace = (scene: Scene, first: number, last: number, head: number, named: readonly [number, number]) =>
  unknownAt(scene.passage, first, last, {
    kind: 'place',
    rule: 'place-with-head',
    label: textAt(scene, ...named),
    why: [{ ground: 'head', weight: ENOUGH, words: keyAt(scene, head) }],
  })

// "Nanshan Province", "Tan Phu province": a known place takes its head with it, an unknown one becomes a place by it.
function withHeadBehind(scene: Scene, head: number): Sighting[] {
  const next = scene.tokens[head + 1]
  const goesOn = isCapital(scene.tokens[head]) && isCapital(next) && joins(next) && !scene.cover.has(head + 1)
  if (!PLACE_HEADS.has(keyAt(scene, head)) || !joins(scene.tokens[head]) || (goesOn && !scene.titleCase)) return []
  const before = scene.cover.get(head - 1)
  if (before?.kind === 'place') {
    const general = isPlural(keyAt(scene, head)) || keyAt(scene, head) === 'region'
    return general ? [] : [{ ...before, ...placeAt(scene.passage, before.first, head), rule: 'place-with-head' }]
  }
  const first = nameBefore(scene, head)
  if (first === undefined) return []
  const twin = [
    'city',
    'town',
    'village',
    'square',
    'street',
    'road',
    'bridge',
    'palace',
    'temple',
    'pagoda',
    'park',
    'port',
    'airport',
    'lake',
    'sea',
    'bay',
    'strait',
    'gulf',
    'delta',
    'peninsula',
    'mountains',
    'highlands',
    'islands',
    'island',
    'river',
  ].includes(keyAt(scene, head)) // prettier-ignore
  return newPlace(scene, first, head, head, [first, twin && isCapital(scene.tokens[head]) ? head : head - 1])
}

// "Mount Tai", "District 1", "Ward 5".
function withHeadBefore(scene: Scene, head: number): Sighting[] {
  const key = keyAt(scene, head)
  const next = scene.tokens[head + 1]
  if (!isCapital(scene.tokens[head]) || !joins(next)) return []
  const numbered = /^(district|ward|hamlet|zone)$/.test(key) && next?.shape === 'number'
  const named = PLACE_OPENERS.has(key) && isPlaceWord(scene, head + 1) && !opensSentence(scene, head)
  return numbered || named ? newPlace(scene, head, head + 1, head, [head, head + 1]) : []
}

/** The places with a head in a passage. */
export function placesWithHead(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  scene.tokens.forEach(({ key }, i) => {
    if (PLACE_HEADS.has(key)) found.push(...withHeadBehind(scene, i))
    if (PLACE_HEADS.has(key) || PLACE_OPENERS.has(key) || key === 'zone') found.push(...withHeadBefore(scene, i))
  })
  return found
}
