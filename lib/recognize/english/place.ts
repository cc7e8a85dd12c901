// Places by what stands around them: "in Zhonghai", "Jinzhou of Nanshan Province", "Ea Dong, Tan Phu commune".
import { isAllCapitals, isCapital } from '../../token.ts'
import { ENOUGH, type Evidence, groundsOf, type Rules, weigh } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { FUNCTION, hasCue, TAKEN, TITLE } from './cue.ts'
import { isCommonWord } from './lexicon/lexicon.ts'
import { LOCATIVE } from './locative.ts'
import { isGivenPinyin, isTwoSyllables } from './pinyin.ts'
import {
  endOfCapitals,
  isCommonOpening,
  isFree,
  isSmallWord,
  keyAt,
  opensSentence,
  type Scene,
  textAt,
} from './scene.ts'
import { TITLES } from './vocabulary.ts'
import { placeSureness } from './world-places.ts'

const MAX_WORDS = 3
const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|central|global)$/
const ABSTRACT = /(?:ism|ity|tion|sion|ment|ness|ship|ology|ics|ance|ence|ing)s?$/

interface Candidate {
  readonly scene: Scene
  readonly first: number
  readonly last: number
}

const nameOf = ({ scene, first, last }: Candidate): string => textAt(scene, first, last)

type PlaceEvidence = Evidence<[Candidate]>

const MOTION =
  /^(?:went|go|going|gone|moved|flew|travelled|traveled|returned|trip|trips|visit|sent|drove|fled|came|walked|headed|sailed|road|route|train|flight|flights|journey|exiled|deported|transferred)$/
const SURE_MOTION =
  /^(?:moved|flew|travelled|traveled|fled|sailed|exiled|deported|trip|trips|flight|flights|road|train)$/
const locative: PlaceEvidence = ({ scene, first }) => {
  const isCompass = COMPASS.test(keyAt(scene, first - 1)) && !isCapital(scene.tokens[first - 1])
  const at = isCompass ? first - 2 : first - 1
  const key = keyAt(scene, at)
  if (key === 'from' && isOfPeople(keyAt(scene, at - 1))) return 2
  if (key === 'to' && MOTION.test(keyAt(scene, at - 1))) return SURE_MOTION.test(keyAt(scene, at - 1)) ? 2 : 1.5
  return (LOCATIVE.get(key) ?? 0) + (isCompass ? 0.75 : 0)
}

// "a nurse from X", "residents from X".
const isOfPeople = (key: string): boolean =>
  TITLES.has(key) ||
  /^(people|residents|native|families|workers|students|farmers|visitors|villagers|migrants|refugees|volunteers|delegates)$/.test(
    key,
  )

// "the city of X", "chief of X, Y commune".
const ofPlace: PlaceEvidence = ({ scene, first }) => {
  if (keyAt(scene, first - 1) !== 'of') return 0
  const key = keyAt(scene, first - 2)
  if (isSettlement(key)) return 2
  return /^(chief|people|residents|south|north|east|west|outskirts|suburbs|streets|coast|mayor|governor|university|bishop|archbishop|battle|siege)$/.test(
    key,
  )
    ? 1.5
    : 0
}

const isSettlement = (key: string): boolean =>
  /^(?:city|province|town|village|county|district|capital|port|commune|municipality|island|hamlet|township|suburb|cities|provinces|towns|villages|counties|districts|communes|islands|state|region)$/.test(
    key,
  )

// "the districts of Huong Son and X", "in Chengdu and X", "X, Chengdu and …": a place beside it in a list.
const besidePlace: PlaceEvidence = ({ scene, first, last }) => {
  const isPlace = (i: number) => scene.cover.get(i)?.kind === 'place'
  const joint = keyAt(scene, first - 1)
  if ((joint === 'and' || joint === 'or') && isPlace(first - 2)) {
    const before = scene.cover.get(first - 2)?.first ?? first
    return (LOCATIVE.get(keyAt(scene, before - 1)) ?? 0) >= 1 ? 2 : 1.5
  }
  if (joint === ',' && isPlace(first - 2)) return 0.75
  return keyAt(scene, last + 1) === 'and' && isPlace(last + 2) ? 1 : 0
}

// "Biskra", "Lyon": a city, a region or a river somewhere in the world.
const ofTheWorld: PlaceEvidence = (one) => placeSureness(nameOf(one))

// "X, Tan Phu commune": a larger place behind the comma. "X of Nanshan Province".
const largerPlace: PlaceEvidence = ({ scene, last }) => {
  const joint = keyAt(scene, last + 1)
  const larger = scene.cover.get(last + 2)
  if (larger?.kind !== 'place' || larger.first !== last + 2) return 0
  return joint === ',' ? 1.25 : joint === 'of' || joint === 'in' ? 1.75 : 0
}

// "Zhonghai", "Ea Dong": the syllables of the countries that we read most of.
const shape: PlaceEvidence = ({ scene, first, last }) => {
  const keys = scene.tokens.slice(first, last + 1).map((token) => token.key)
  if (keys.length === 1) return isTwoSyllables(keys[0] ?? '') || isLongPinyin(keys[0] ?? '') ? 0.5 : 0
  return keys.every(isVietnameseSyllable) ? 0.5 : 0
}

const isLongPinyin = (key: string): boolean => {
  for (let cut = 3; cut <= key.length - 3; cut++)
    if (isGivenPinyin(key.slice(0, cut)) && isGivenPinyin(key.slice(cut))) return true
  return false
}

const INNER =
  /^(?:believ\w*|faith|trust\w*|confiden\w*|interest\w*|special\w*|engag\w*|particip\w*|invest\w*|result\w*|expert\w*|degree|major\w*|published|written|dressed|words)$/

const against: PlaceEvidence = ({ scene, first, last }) => {
  const next = scene.tokens[last + 1]
  const numbered = next?.shape === 'number' && next.gap !== 'none' ? -2 : 0
  const owner = keyAt(scene, last + 1) === "'s" ? -0.75 : 0
  const common = first === last && isCommonWord(keyAt(scene, first)) ? -1 : 0
  const small = scene.words.isAlsoSmall(keyAt(scene, first)) && first === last ? -1.5 : 0
  const believed = keyAt(scene, first - 1) === 'in' && INNER.test(keyAt(scene, first - 2)) ? -2 : 0
  const modifies = next?.shape === 'word' && next.gap === 'hyphen' ? -2 : 0
  return (
    believed +
    common +
    numbered +
    owner +
    small +
    modifies +
    (scene.titleCase ? -1 : 0) +
    (last - first >= MAX_WORDS ? -2 : 0)
  )
}

const rules: Rules<[Candidate]> = [
  ['locative', locative],
  ['of-place', ofPlace],
  ['larger-place', largerPlace],
  ['beside-place', besidePlace],
  ['of-the-world', ofTheWorld],
  ['shape', shape],
  ['no-place', against],
]

function isPossible({ scene, first, last }: Candidate): boolean {
  for (let i = first; i <= last; i++) {
    const token = scene.tokens[i]
    const key = keyAt(scene, i)
    if (
      token === undefined ||
      isAllCapitals(token) ||
      hasCue(token, TAKEN) ||
      (ABSTRACT.test(key) && !isLongPinyin(key) && !isTwoSyllables(key)) ||
      COMPASS.test(key) ||
      isSmallWord(scene, i)
    )
      return false
  }
  return true
}

// "Co | Dublin", "Greater | Manchester", "R- | Iowa".
const leads = (scene: Scene, i: number): boolean =>
  isCapital(scene.tokens[i + 1]) &&
  ((/^(?:co|greater|downtown|metropolitan)$/.test(keyAt(scene, i)) && scene.tokens[i + 1]?.gap === 'space') ||
    (/^[rd]$/.test(keyAt(scene, i)) && scene.tokens[i + 1]?.gap === 'hyphen'))

function candidatesIn(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  let done = -1
  for (const i of scene.capitals) {
    if (i <= done || !isFree(scene, i) || isCommonOpening(scene, i)) continue
    if (hasCue(scene.tokens[i], FUNCTION) && opensSentence(scene, i)) continue
    if (leads(scene, i)) continue
    const end = endOfCapitals(scene, i, isFree)
    let last = end
    while (last > i && hasCue(scene.tokens[last], TITLE)) last--
    const goesOn =
      scene.cover.has(last + 1) && scene.tokens[last + 1]?.gap === 'space' && isCapital(scene.tokens[last + 1])
    if (!goesOn && isPossible({ scene, first: i, last })) found.push({ scene, first: i, last })
    done = end
  }
  return found
}

/** The candidates of a passage with what speaks for them. */
const weighedIn = (scene: Scene): Weighed[] =>
  candidatesIn(scene).map((one) => ({ one, name: nameOf(one), isSure: weigh(rules, one) >= ENOUGH }))

interface Weighed {
  readonly one: Candidate
  readonly name: string
  readonly isSure: boolean
}

const isPlainOpening = ({ scene, first }: Candidate): boolean =>
  opensSentence(scene, first) && scene.words.isAlsoSmall(keyAt(scene, first))

/** Once a place, the name is one wherever it stands alone in the doc. What is asked again weighs only the passages that have changed. */
export function placeFinder(): (scenes: readonly Scene[]) => Sighting[] {
  const known = new Map<Scene, readonly Weighed[]>()
  return (scenes) => {
    const candidates: Weighed[] = []
    const sure = new Set<string>()
    for (const scene of scenes) {
      const here = known.get(scene) ?? weighedIn(scene)
      known.set(scene, here)
      for (const weighed of here) {
        candidates.push(weighed)
        if (weighed.isSure) sure.add(weighed.name)
      }
    }
    const found: Sighting[] = []
    for (const { one, name } of candidates) {
      if (!sure.has(name) || isPlainOpening(one)) continue
      const why = groundsOf(rules, one)
      const place = { kind: 'place', rule: 'place-context', label: name, why } as const
      found.push(...unknownAt(one.scene.passage, one.first, one.last, place))
    }
    return found
  }
}
