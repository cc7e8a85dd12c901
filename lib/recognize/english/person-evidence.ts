// Evidence for and against a person: what stands around a name. Each rule gives a weight; their sum decides.
import { isCapital } from '../../token.ts'
import { type Evidence, type Ground, groundsOf, type Rules, weigh } from '../evidence.ts'
import { isCommonWord } from './lexicon/lexicon.ts'
import { joins, keyAt, opensSentence, type Scene } from './scene.ts'
import type { Shape } from './shape.ts'
import { HONORIFICS, PERSON_VERBS, PLACE_HEADS, TITLE_PARTS, TITLES } from './vocabulary.ts'

type PersonEvidence = Evidence<[scene: Scene, shape: Shape]>

const WEAK_VERBS = new Set(['is', 'was', 'has', 'had', 'who', 'became', 'received', 'visited', 'joined'])
const APPOSITION_REACH = 5

// "Mr. Harker", "Chairman Wang Minghua", "lecturer Tran …".
const titleBefore: PersonEvidence = (scene, { first }) => {
  const before = scene.tokens[first - 1]?.text === '.' ? first - 2 : first - 1
  if (scene.tokens[first]?.gap === 'dash') return 0
  const key = keyAt(scene, before)
  return HONORIFICS.has(key) ? 2 : TITLES.has(key) ? 1.5 : 0
}

// "Vice Chairman of the City Council Dinh Van Luc": a title, a body, then its bearer.
const titleOfBodyBefore: PersonEvidence = (scene, { first }) => {
  const body = scene.cover.get(first - 1)
  if (body === undefined || (body.kind !== 'organization' && body.kind !== 'place') || !joins(scene.tokens[first]))
    return 0
  for (let i = body.first - 1; i >= body.first - 4; i--) if (TITLES.has(keyAt(scene, i))) return 1.5
  return 0
}

// "Hoa said", "Bai Lu who".
const verbAfter: PersonEvidence = (scene, { last }) => {
  const key = keyAt(scene, last + 1)
  return PERSON_VERBS.has(key) ? (WEAK_VERBS.has(key) ? 0.5 : 1) : 0
}

// '"…," said Wang Ming'.
const verbBefore: PersonEvidence = (scene, { first }) =>
  /^(said|says|told|added|asked|met|named|by)$/.test(keyAt(scene, first - 1)) ? 1 : 0

// ", Deputy Head of …", ", a lecturer with …".
const titleAfter: PersonEvidence = (scene, { last }) => {
  if (scene.tokens[last + 1]?.text !== ',') return 0
  for (let i = last + 2; i <= last + 1 + APPOSITION_REACH; i++) {
    const key = keyAt(scene, i)
    if (TITLES.has(key)) return 1.5
    if (/^(whose|which|who|where|that|and|said|says)$/.test(key)) return 0
    const token = scene.tokens[i]
    if (token === undefined || (token.shape === 'mark' && token.text !== '-')) return 0
  }
  return 0
}

/** Who one is to another: "My cousin Tayeb", "her sons Kofi and Emmanuel". */
const RELATIONS = new Set(
  'cousin brother brothers sister sisters son sons daughter daughters mother father husband wife uncle aunt nephew niece grandmother grandfather grandson granddaughter widow widower friend colleague neighbour neighbor named called nicknamed'.split(
    ' ',
  ),
)
const relationBefore: PersonEvidence = (scene, { first }) => {
  const before = keyAt(scene, first - 1) === ',' ? first - 2 : first - 1
  return RELATIONS.has(keyAt(scene, before)) && scene.tokens[before]?.gap !== 'hyphen' ? 1.5 : 0
}

// "His lawyer, Rajesh Naidoo, said": a title and its bearer between commas.
const titleAndComma: PersonEvidence = (scene, { first, last }) =>
  keyAt(scene, first - 1) === ',' && TITLES.has(keyAt(scene, first - 2)) && /^[,.]$/.test(keyAt(scene, last + 1))
    ? 1
    : 0

// ", 34, lost", ", a 24-year-old graduate", ", aged 7".
const age: PersonEvidence = (scene, { last }) => {
  const opening = keyAt(scene, last + 1)
  if (opening !== ',' && opening !== '(') return 0
  const number = scene.tokens[last + 2]
  if (number?.shape === 'number' && /^[,.)]$/.test(keyAt(scene, last + 3)) && Number(number.key) < 115) return 1.5
  for (let i = last + 2; i <= last + 5; i++) if (/^(?:year|aged)$/.test(keyAt(scene, i))) return 1.5
  return 0
}

// "Grace Nakato, who lost two sons": of persons alone one says who.
const whoAfter: PersonEvidence = (scene, { last }) => {
  const at = keyAt(scene, last + 1) === ',' ? last + 2 : last + 1
  return /^(?:who|whose|whom)$/.test(keyAt(scene, at)) ? 1 : 0
}

// "Kalpona Akter of the Centre …": whom one belongs to.
const ofBody: PersonEvidence = (scene, { last }) => {
  if (keyAt(scene, last + 1) !== 'of') return 0
  const at = keyAt(scene, last + 2) === 'the' ? last + 3 : last + 2
  return isCapital(scene.tokens[at]) ? 1 : 0
}

// "Dimuth Karunaratne was …", later "Karunaratne": the last word is met alone elsewhere in the doc.
const surnameAlone: PersonEvidence = (scene, { first, last }) => {
  const key = keyAt(scene, last)
  return last > first && scene.words.standsAlone(key) && !isCommonWord(key) ? 0.75 : 0
}

// "(Lian Zhen/Xinhua)".
const pictured: PersonEvidence = (scene, { first, last }) =>
  (keyAt(scene, first - 1) === '(' || opensSentence(scene, first)) &&
  keyAt(scene, last + 1) === '/' &&
  isCapital(scene.tokens[last + 2])
    ? 1.5
    : 0

const possessive: PersonEvidence = (scene, { last }) => (keyAt(scene, last + 1) === "'s" ? 0.5 : 0)

// "in Ha Giang": one is in a place.
const placeBefore: PersonEvidence = (scene, { first }) => {
  const key = keyAt(scene, first - 1)
  if (key === 'of' && PLACE_HEADS.has(keyAt(scene, first - 2))) return -2
  return /^(in|at|near|across|throughout)$/.test(key) ? -2 : /^(from|to)$/.test(key) ? -0.5 : 0
}

// "Tan Phu province".
const placeAfter: PersonEvidence = (scene, { last }) =>
  PLACE_HEADS.has(keyAt(scene, last + 1)) && joins(scene.tokens[last + 1]) ? -4 : 0

// "Dinh Van Luc School" and other names that go on are looked at by the rules for bodies.
const goesOn: PersonEvidence = (scene, { last }) => {
  const next = scene.tokens[last + 1]
  return next !== undefined &&
    joins(next) &&
    /^\p{Lu}/u.test(next.text) &&
    !TITLES.has(next.key) &&
    !TITLE_PARTS.has(next.key)
    ? -1
    : 0
}

// "Long queues …" at the start of a sentence.
const commonWord: PersonEvidence = (scene, { first, last }) => {
  const small = Array.from({ length: last - first + 1 }, (_, i) => scene.words.isAlsoSmall(keyAt(scene, first + i)))
  return small.every(Boolean) ? -2 : small[0] === true && opensSentence(scene, first) ? -1 : 0
}

const titleCase: PersonEvidence = (scene) => (scene.titleCase ? -0.5 : 0)

const rules: Rules<[scene: Scene, shape: Shape]> = [
  ['title-before', titleBefore],
  ['title-of-body-before', titleOfBodyBefore],
  ['verb-after', verbAfter],
  ['verb-before', verbBefore],
  ['title-after', titleAfter],
  ['relation-before', relationBefore],
  ['title-and-comma', titleAndComma],
  ['age', age],
  ['who-after', whoAfter],
  ['of-body', ofBody],
  ['surname-alone', surnameAlone],
  ['pictured', pictured],
  ['possessive', possessive],
  ['place-before', placeBefore],
  ['place-after', placeAfter],
  ['name-goes-on', goesOn],
  ['common-word', commonWord],
  ['title-case', titleCase],
]

/** How much speaks for a person: the shape of the name and all that stands around it. */
export const personWeight = (scene: Scene, shape: Shape): number => shape.weight + weigh(rules, scene, shape)

/** The parts of that sum. */
export const personGrounds = (scene: Scene, shape: Shape): Ground[] => [
  { ground: `shape-${shape.origin}`, weight: shape.weight },
  ...groundsOf(rules, scene, shape),
]
