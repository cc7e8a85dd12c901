// Places everybody knows, and places with the word that says what they are: "Nanshan Province", "Tan Phu commune".
import { findNamesAt } from '../../codebook/match.ts'
import { isPlural } from '../../stem.ts'
import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAgain, sightingAt } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { cues, hasCue, NO_PLACE, PLACE_BEFORE, PLACE_BEHIND, STATE } from './cue.ts'
import { gazetteer } from './gazetteer.ts'
import { isCommonWord } from './lexicon/lexicon.ts'
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
import { DEMONYMS, FOREIGN_OPENERS, isFunctionWord, PLACE_HEADS, PLACE_OPENERS, TITLES } from './vocabulary.ts'

/** Countries, continents, the world's great cities: all begin with a capital. */
export function gazetteerPlaces({ passage, capitals }: Scene): Sighting[] {
  const { names, places } = gazetteer()
  const found: Sighting[] = []
  for (const { first, last, names: meant } of findNamesAt({ names }, passage.tokens, capitals)) {
    const place = meant[0] === undefined ? undefined : places.get(meant[0].entity)
    if (place !== undefined) found.push(sightingAt(passage, first, last, place))
  }
  return found
}

const MAX_WORDS = 4

const isPlaceWord = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i]
  return isCapital(token) && !isNamed(scene, i) && !hasCue(token, NO_PLACE) && !isSmallWord(scene, i)
}

const NAMED_AFTER = new Set(
  'city mausoleum square street road avenue bridge stadium memorial monument tower airport'.split(' '),
)

/** Heads that stay in the record name: Nanshan Lake is not Nanshan. */
const TWINS = new Set(
  `city town village square street road avenue lane plaza bridge palace temple pagoda shrine mosque cathedral castle park forest cemetery hotel port airport stadium arena dam lake sea bay strait gulf delta peninsula mountains hills heights highlands islands island
  reef falls waterfall gorge canyon glacier river creek desert deserts`.split(/\s+/),
)

/** What people build and call after places: written small it is no part of the name. */
const BUILT =
  /^(?:port|airport|bridge|road|street|avenue|lane|square|stadium|arena|park|tower|dam|palace|temple|hotel|cathedral|mosque|castle|cemetery|monument|memorial|forest|hills|heights|falls|banner|plaza|pass|canal|citadel|neighborhood|neighbourhood|suburb)$/
const isSmallBuilt = (scene: Scene, head: number): boolean =>
  BUILT.test(keyAt(scene, head)) && !isCapital(scene.tokens[head])

/** "the Korean peninsula", "the Arabian Sea": a people's land. */
const LANDS = /^(?:peninsula|sea|gulf|desert|plateau|highlands|alps|archipelago|strait|straits)$/

/** "Lao | Bao", "My | Quy": a syllable that is also a people or a small word opens a Vietnamese name inside a sentence. */
const opensSyllables = (scene: Scene, i: number, head: number): boolean => {
  const key = keyAt(scene, i)
  if (i + 1 >= head || opensSentence(scene, i) || !isCapital(scene.tokens[i]) || isNamed(scene, i)) return false
  return (
    (DEMONYMS.has(key) || isFunctionWord(key) || key === 'co') &&
    isVietnameseSyllable(key) &&
    isVietnameseSyllable(keyAt(scene, i + 1))
  )
}

const STREETS = /^(?:street|road|avenue|lane|bridge|square|plaza|boulevard|highway)$/

/** "Sheriff Street": streets are called after anything. */
const namesStreet = (scene: Scene, i: number, head: number): boolean =>
  STREETS.test(keyAt(scene, head)) &&
  isCapital(scene.tokens[head]) &&
  isCapital(scene.tokens[i]) &&
  TITLES.has(keyAt(scene, i)) &&
  !isNamed(scene, i)

/** "Lagos State": a state that is no country's. */
function stateAt(scene: Scene, head: number): Sighting[] {
  const next = scene.tokens[head + 1]
  const isHead =
    isCapital(scene.tokens[head]) &&
    scene.tokens[head]?.gap === 'space' &&
    !(isCapital(next) && joins(next)) &&
    next?.gap !== 'hyphen'
  const place = scene.cover.get(head - 1)
  if (!isHead || place?.kind === 'organization' || place?.kind === 'person') return []
  if (place?.kind === 'place') return [sightingAgain(place, scene.passage, place.first, head, 'place-with-head')]
  const first = nameBefore(scene, head)
  const isName =
    first !== undefined &&
    Array.from({ length: head - first }, (_, i) => keyAt(scene, first + i)).every((key) => !isCommonWord(key))
  return isName ? newPlace(scene, first, head, head, [first, head - 1]) : []
}

/** The first word of the name before a head at `head`, undefined where none stands there. */
function nameBefore(scene: Scene, head: number): number | undefined {
  const namesake = scene.cover.get(head - 1)
  if (namesake?.kind === 'person' && namesake.last === head - 1)
    return NAMED_AFTER.has(keyAt(scene, head)) ? namesake.first : undefined
  let first = head
  const fits = (i: number) => isPlaceWord(scene, i) || opensSyllables(scene, i, head) || namesStreet(scene, i, head)
  while (first > 0 && head - first < MAX_WORDS && joins(scene.tokens[first]) && fits(first - 1)) first--
  if (first === head && LANDS.test(keyAt(scene, head)) && DEMONYMS.has(keyAt(scene, head - 1))) return head - 1
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

// "the Zeggar bridge": what is built there is called after the place.
function atBuilt(scene: Scene, head: number): Sighting[] {
  const first = scene.cover.has(head - 1) || keyAt(scene, head) === 'park' ? undefined : nameBefore(scene, head)
  return first === undefined || first === head - 1 ? [] : newPlace(scene, first, head - 1, head, [first, head - 1])
}

const DESERTED =
  /^(?:deserts|rivers|valleys|mountains|provinces|districts|counties|communes|villages|cities|towns|lakes|islands|prefectures|wards|regions)$/

/** "Altyn" of "the Altyn and Kunlun mountains" is called as if its head stood behind it. */
function oneOfPair(scene: Scene, head: number, first: number, last: number): Sighting[] {
  const singular = keyAt(scene, head)
    .replace(/ies$/, 'y')
    .replace(/(?<!mountain)s$/, '')
  const named = textAt(scene, first, last)
  return unknownAt(scene.passage, first, last, {
    kind: 'place',
    rule: 'place-with-head',
    label: TWINS.has(singular) ? `${named} ${singular[0]?.toUpperCase()}${singular.slice(1)}` : named,
    why: [{ ground: 'head', weight: ENOUGH, words: keyAt(scene, head) }],
  })
}

// "between the Altyn and Kunlun mountains": each is one.
function pairBefore(scene: Scene, head: number): Sighting[] {
  if (isCapital(scene.tokens[head])) return []
  const right = nameBefore(scene, head)
  if (right === undefined || keyAt(scene, right - 1) !== 'and') return []
  const left = nameBefore(scene, right - 1)
  if (left === undefined || isCommonWord(keyAt(scene, right - 2))) return []
  return [...oneOfPair(scene, head, left, right - 2), ...oneOfPair(scene, head, right, head - 1)]
}

// "Nanshan Province", "Tan Phu province": a known place takes its head with it, an unknown one becomes a place by it.
function withHeadBehind(scene: Scene, head: number): Sighting[] {
  const next = scene.tokens[head + 1]
  const goesOn = isCapital(scene.tokens[head]) && isCapital(next) && joins(next) && !scene.cover.has(head + 1)
  if (!PLACE_HEADS.has(keyAt(scene, head)) || !joins(scene.tokens[head]) || (goesOn && !scene.titleCase)) return []
  if (isSmallBuilt(scene, head)) return atBuilt(scene, head)
  if (PLACE_HEADS.has(next?.key ?? '') && !isCapital(scene.tokens[head])) return []
  if (DESERTED.test(keyAt(scene, head)) && keyAt(scene, head - 1) !== '') {
    const pair = pairBefore(scene, head)
    if (pair.length > 0) return pair
  }
  const before = scene.cover.get(head - 1)
  if (before?.kind === 'place') {
    const general = isPlural(keyAt(scene, head)) || keyAt(scene, head) === 'region'
    return general ? [] : [sightingAgain(before, scene.passage, before.first, head, 'place-with-head')]
  }
  const first = nameBefore(scene, head)
  if (first === undefined) return []
  const twin = TWINS.has(keyAt(scene, head)) || DEMONYMS.has(keyAt(scene, first))
  return newPlace(scene, first, head, head, [
    first,
    twin && (isCapital(scene.tokens[head]) || DEMONYMS.has(keyAt(scene, first))) ? head : head - 1,
  ])
}

// "Mount Tai", "District 1", "Ward 5".
function withHeadBefore(scene: Scene, head: number): Sighting[] {
  const key = keyAt(scene, head)
  const next = scene.tokens[head + 1]
  if (!isCapital(scene.tokens[head]) || !joins(next)) return []
  const numbered = /^(district|ward|hamlet|zone)$/.test(key) && next?.shape === 'number'
  if (numbered) return newPlace(scene, head, head + 1, head, [head, head + 1])
  const isOpener =
    (FOREIGN_OPENERS.has(key) && !/^(?:de|la|del|du|des)$/.test(keyAt(scene, head - 1))) ||
    (PLACE_OPENERS.has(key) && !opensSentence(scene, head))
  if (!isOpener) return []
  let last = head + 1
  while (last < head + 3 && /^(?:de|da|do|dos|das|del|la|las|los|el|al|du|des)$/.test(keyAt(scene, last))) last++
  if (!isPlaceWord(scene, last) || !joins(scene.tokens[last])) return []
  while (
    isPlaceWord(scene, last + 1) &&
    scene.tokens[last + 1]?.gap === 'space' &&
    !isCommonWord(keyAt(scene, last + 1))
  )
    last++
  return newPlace(scene, head, last, head, [head, last])
}

/** The places with a head in a passage. */
export function placesWithHead(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (let i = 0; i < scene.tokens.length; i++) {
    const word = scene.tokens[i]?.word
    const cue = word === undefined ? 0 : cues(word)
    if ((cue & PLACE_BEHIND) !== 0) found.push(...withHeadBehind(scene, i))
    if ((cue & STATE) !== 0) found.push(...stateAt(scene, i))
    if ((cue & PLACE_BEFORE) !== 0) found.push(...withHeadBefore(scene, i))
  }
  return found
}
