// Persons of one name, or named by one name alone: "said Sarnai, a 24-year-old graduate", "my cousin Tayeb", "Batbayar, the deputy chief, said".
import { isCapital } from '../../token.ts'
import { ENOUGH, type Evidence, groundsOf, type Rules, weigh } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { hasCue, SHOUTED, TAKEN } from './cue.ts'
import { isCommonWord, isFamilyName, isGivenName } from './lexicon/lexicon.ts'
import { personWeight } from './person-evidence.ts'
import { isCommonOpening, isFree, isSmallWord, joins, keyAt, type Scene } from './scene.ts'
import { PERSON_VERBS } from './vocabulary.ts'
import { isWesternGivenName } from './western-name.ts'

const SHORTEST = 3
const LONGEST_APPOSITION = 14

/** Does the word stand alone and could it be a name? */
function isCandidate(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  const next = scene.tokens[i + 1]
  if (token === undefined || !isCapital(token) || token.text.length < SHORTEST || !isFree(scene, i)) return false
  if (hasCue(token, SHOUTED | TAKEN) || isSmallWord(scene, i)) return false
  if (isCapital(scene.tokens[i - 1]) && joins(token)) return false
  if (next !== undefined && joins(next) && (isCapital(next) || next.gap === 'hyphen')) return false
  return !isCommonOpening(scene, i) && (!isCommonWord(token.key) || isWesternGivenName(token.key))
}

type NameEvidence = Evidence<[scene: Scene, i: number]>

// What speaks for a full name speaks for a single one too.
const asPerson: NameEvidence = (scene, i) => personWeight(scene, { first: i, last: i, origin: 'other', weight: 0 })

const asName: NameEvidence = (scene, i) => {
  const key = keyAt(scene, i)
  return isGivenName(key) || isWesternGivenName(key) ? 0.5 : isFamilyName(key) ? 0.25 : 0
}

// "Batbayar, the deputy party chief of the banner, said".
const verbAfterApposition: NameEvidence = (scene, i) => {
  if (keyAt(scene, i + 1) !== ',') return 0
  for (let at = i + 3; at < i + LONGEST_APPOSITION; at++) {
    const mark = keyAt(scene, at)
    if (mark === '.' || mark === ';') return 0
    if (mark === ',') return PERSON_VERBS.has(keyAt(scene, at + 1)) ? 0.5 : 0
  }
  return 0
}

// "by her sons Kofi | and Emmanuel": the name beside it is one for sure.
const besidePerson: NameEvidence = (scene, i) =>
  /^(?:and|,)$/.test(keyAt(scene, i - 1)) && scene.cover.get(i - 2)?.rule === 'person-single' ? 1.5 : 0

const rules: Rules<[scene: Scene, i: number]> = [
  ['as-person', asPerson],
  ['known-as-name', asName],
  ['verb-after-apposition', verbAfterApposition],
  ['beside-person', besidePerson],
]

interface Candidate {
  readonly scene: Scene
  readonly i: number
  readonly weight: number
}

function candidatesIn(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  if (scene.titleCase) return found
  for (const i of scene.capitals) if (isCandidate(scene, i)) found.push({ scene, i, weight: weigh(rules, scene, i) })
  return found
}

/** Single names with enough for them somewhere, wherever they stand alone. What is asked again weighs only the passages that have changed. */
export function singleNameFinder(): (scenes: readonly Scene[]) => Sighting[] {
  const known = new Map<Scene, readonly Candidate[]>()
  return (scenes) => {
    const candidates: Candidate[] = []
    const sure = new Set<string>()
    for (const scene of scenes) {
      const here = known.get(scene) ?? candidatesIn(scene)
      known.set(scene, here)
      for (const one of here) {
        candidates.push(one)
        if (one.weight >= ENOUGH) sure.add(keyAt(scene, one.i))
      }
    }
    const found: Sighting[] = []
    for (const { scene, i, weight } of candidates) {
      if (weight < 0 || !sure.has(keyAt(scene, i))) continue
      const label = scene.tokens[i]?.text ?? ''
      const person = { kind: 'person', rule: 'person-single', label, why: groundsOf(rules, scene, i) } as const
      found.push(...unknownAt(scene.passage, i, i, person))
    }
    return found
  }
}
