// Places by what stands around them: "ở Mường Lát", "từ Tân Phú", and names that the doc called places before.
import { isCapital } from '../../token.ts'
import { isFree, keyAt } from '../english/scene.ts'
import { ENOUGH, groundsOf, type Rules, weigh } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { placeAt } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { DOMAIN } from './domain.ts'
import { phrasesOf, syllablesOf } from './phrases.ts'
import { LOCATIVE, PLACE_HEADS } from './place-heads.ts'
import { goesOn, isNameToken, isOpening, isSmallOpening, labelAt, type Scene } from './scene.ts'
import { PEOPLE_OF, PEOPLES } from './small-words.ts'
import { TITLES } from './titles.ts'

interface Candidate {
  readonly scene: Scene
  readonly first: number
  readonly last: number
}

type Weigh = (one: Candidate) => number
const MAX_WORDS = 4

const locative: Weigh = ({ scene, first }) => LOCATIVE.endingAt(scene.tokens, first - 1, scene.plain)?.meaning ?? 0

// "Tân Phú, huyện …": a larger place behind the comma.
const largerPlace: Weigh = ({ scene, last }) => {
  const larger = /^[,(]$/.test(keyAt(scene, last + 1)) ? scene.cover.get(last + 2) : undefined
  return larger?.kind === 'place' && larger.first === last + 2 ? 1.25 : 0
}

// "xã Tân Phú (Hòa Sơn)": the larger place in brackets.
const bracketed: Weigh = ({ scene, first, last }) =>
  keyAt(scene, first - 1) === '(' &&
  /^[,)]$/.test(keyAt(scene, last + 1)) &&
  scene.cover.get(first - 2)?.kind === 'place'
    ? 2
    : 0

// "Tân Phú, Hòa Sơn và Bình Yên": beside a place.
const beside: Weigh = ({ scene, first }) => {
  const before = /^(?:,|và)$/.test(keyAt(scene, first - 1)) ? scene.cover.get(first - 2) : undefined
  return before?.kind === 'place' ? 1 : 0
}

/** "các huyện | Tân Phú, Krông Na và Lắk": how many tokens a name in such a list may have. */
const LONGEST_IN_LIST = 5
const SEVERAL = phrasesOf<true>([['các|những|hai|ba|bốn|năm|nhiều', true]])

// "các huyện Tân Phú, | Krông Na và Lắk": what a word for several places opens goes on behind commas.
const inList: Weigh = ({ scene, first }) => {
  for (let at = first - 1; at > 0 && /^(?:,|và)$/.test(keyAt(scene, at)); at--) {
    let i = at - 1
    const place = scene.cover.get(i)
    if (place?.kind === 'place')
      return PLACE_HEADS.at(scene.tokens, place.first, scene.plain) !== undefined &&
        SEVERAL.endingAt(scene.tokens, place.first - 1, scene.plain) !== undefined
        ? 2.5
        : 0
    while (i > at - 1 - LONGEST_IN_LIST && isCapital(scene.tokens[i]) && isFree(scene, i)) i--
    if (i === at - 1) return 0
    at = i + 1
  }
  return 0
}

const SYLLABLES = syllablesOf(
  'quảng mường nậm ea ia krông đắk đăk đắc cư buôn tân phú bình long châu sơn tà tả chư plei kon vĩnh yên hòa thanh lạng tuyên',
)
const syllables: Weigh = ({ scene, first, last }) => {
  const own = scene.tokens.slice(first, last + 1).every(({ key }) => isVietnameseSyllable(key))
  return (first === last ? -0.5 : own ? 0.5 : 0) + (SYLLABLES.has(keyAt(scene, first)) ? 0.5 : 0)
}

const person: Weigh = ({ scene, first }) =>
  TITLES.endingAt(scene.tokens, first - 1, scene.plain) === undefined ? 0 : -3
const people: Weigh = ({ scene, first }) =>
  PEOPLE_OF.endingAt(scene.tokens, first - 1, scene.plain) === undefined ? 0 : -2
// "từ Đại hội": what goes on in small letters is a word of its own.
const field: Weigh = ({ scene, first, last }) => {
  const next = scene.tokens[last + 1]
  if (DOMAIN.at(scene.tokens, last, scene.plain) !== undefined) return -3
  return first === last &&
    next?.shape === 'word' &&
    next.gap === 'space' &&
    !isCapital(next) &&
    !scene.words.isAlwaysCapital(keyAt(scene, first))
    ? -1.5
    : 0
}

const rules: Rules<[Candidate]> = [
  ['locative', locative],
  ['larger-place', largerPlace],
  ['beside-place', beside],
  ['in-list-of-places', inList],
  ['in-brackets', bracketed],
  ['syllables', syllables],
  ['person', person],
  ['people', people],
  ['field-of-work', field],
]

function candidatesIn(scene: Scene, known: ReadonlyMap<string, Sighting>): Candidate[] {
  const found: Candidate[] = []
  if (scene.shouted) return found
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!isCapital(scene.tokens[i]) || !isFree(scene, i) || (isSmallOpening(scene, i) && !goesOn(scene, i + 1)))
      continue
    let last = i
    while (goesOn(scene, last + 1) && isFree(scene, last + 1)) last++
    const first = isSmallOpening(scene, i) && last > i && !known.has(labelAt(scene, i, last)) ? i + 1 : i
    i = last
    const text = scene.tokens[first]?.text ?? ''
    const abbreviated = first === last && text === text.toUpperCase()
    if (first === last && isOpening(scene, first) && !known.has(text)) continue
    if (
      last - first >= MAX_WORDS ||
      abbreviated ||
      PEOPLES.at(scene.tokens, first, scene.plain)?.size === last - first + 1
    )
      continue
    found.push({ scene, first, last })
  }
  return found
}

/** What the doc's places are called without the word that says what they are. */
function namesOf(scenes: readonly Scene[]): Map<string, Sighting> {
  const names = new Map<string, Sighting>()
  for (const scene of scenes) {
    for (const place of scene.cover.sightings()) {
      if (place.kind !== 'place') continue
      const size = PLACE_HEADS.at(scene.tokens, place.first, scene.plain)?.size ?? 0
      let from = place.first + size
      while (from < place.last && !isNameToken(scene, from)) from++
      const name = labelAt(scene, from, place.last)
      if (from <= place.last && isNameToken(scene, from) && !names.has(name)) names.set(name, place)
    }
  }
  return names
}

/** Once a place, the name is one wherever it stands alone in the doc. */
export function placesIn(scenes: readonly Scene[]): Sighting[] {
  const known = namesOf(scenes)
  const candidates = scenes.flatMap((scene) => candidatesIn(scene, known))
  const nameOf = ({ scene, first, last }: Candidate): string => labelAt(scene, first, last)
  const weights = candidates.map((one) => weigh(rules, one))
  const sure = new Set(candidates.filter((_, i) => (weights[i] ?? 0) >= ENOUGH).map(nameOf))
  return candidates.flatMap((one, i): Sighting[] => {
    const weight = weights[i] ?? 0
    const name = nameOf(one)
    const { scene, first, last } = one
    const place = known.get(name)
    if (place !== undefined && weight > -2)
      return [{ ...place, ...placeAt(scene.passage, first, last), rule: 'later-place', label: place.label }]
    if (!sure.has(name) || weight < 0 || (isOpening(scene, first) && first === last)) return []
    return unknownAt(scene.passage, first, last, {
      kind: 'place',
      rule: 'place-context',
      label: name,
      why: groundsOf(rules, one),
    })
  })
}
