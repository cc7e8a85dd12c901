// Chinese persons that the codebook does not know: a surname, a given name and evidence around them; lists and repetition pass evidence on.
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { personGrounds, personWeight } from './person-evidence.ts'
import { type Shape, shapesAt } from './person-shape.ts'
import { SEPARATOR } from './person-words.ts'
import { codeAt, type Scene, textAt } from './scene.ts'
import { mayBeginName } from './surnames.ts'

interface Candidate {
  readonly scene: Scene
  readonly shape: Shape
  readonly name: string
  readonly weight: number
}

/** Candidates with less than this are not kept. */
const HOPELESS = -0.5
const LISTED = 1
const AGAIN = 0.4

function candidatesIn(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < scene.codes.length; i++) {
    if (!mayBeginName(scene.codes[i] ?? 0)) continue
    for (const shape of shapesAt(scene, i)) {
      const weight = personWeight(scene, shape)
      if (weight > HOPELESS) found.push({ scene, shape, weight, name: textAt(scene, shape.first, shape.last) })
    }
  }
  return found
}

/** Lists pass evidence on: 王明华、陈晓 and 李静. Each candidate with what a neighbour across a separator lends it. */
function withNeighbours(candidates: readonly Candidate[]): Candidate[] {
  const beginning = new Map<Scene, Map<number, Candidate[]>>()
  for (const one of candidates) {
    const starts = beginning.get(one.scene) ?? new Map<number, Candidate[]>()
    beginning.set(one.scene, starts)
    starts.set(one.shape.first, [...(starts.get(one.shape.first) ?? []), one])
  }
  const lent = new Map<Candidate, number>()
  const lend = (from: Candidate, to: Candidate) => {
    if (from.weight >= 1.2) lent.set(to, Math.max(lent.get(to) ?? 0, from.weight >= ENOUGH ? LISTED : LISTED / 2))
  }
  for (const one of candidates) {
    if (!SEPARATOR.has(codeAt(one.scene, one.shape.last + 1))) continue
    for (const next of beginning.get(one.scene)?.get(one.shape.last + 2) ?? []) {
      lend(one, next)
      lend(next, one)
    }
  }
  return candidates.map((one) => ({ ...one, weight: one.weight + (lent.get(one) ?? 0) }))
}

/** A name that comes again in other sentences is a name more likely. */
function withRepetition(candidates: readonly Candidate[]): Candidate[] {
  const scenes = new Map<string, Set<Scene>>()
  for (const { name, scene, weight } of candidates) {
    if (weight < 1) continue
    const seen = scenes.get(name)
    if (seen === undefined) scenes.set(name, new Set([scene]))
    else seen.add(scene)
  }
  return candidates.map((one) => {
    const again = Math.min(3, (scenes.get(one.name)?.size ?? 1) - 1)
    return again > 0 ? { ...one, weight: one.weight + again * AGAIN } : one
  })
}

const overlap = (a: Shape, b: Shape): boolean => a.first <= b.last && b.first <= a.last

/** Of candidates that overlap the heaviest stands; a longer one where they weigh the same. */
function disjoint(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  const order = candidates.toSorted(
    (a, b) => b.weight - a.weight || b.shape.last - b.shape.first - (a.shape.last - a.shape.first),
  )
  for (const one of order) if (!chosen.some((other) => overlap(one.shape, other.shape))) chosen.push(one)
  return chosen
}

/** The persons of a doc: a name that is sure in one place is sure in all. */
export function personsIn(scenes: readonly Scene[]): Sighting[] {
  const candidates = withRepetition(withNeighbours(scenes.flatMap(candidatesIn)))
  const best = new Map<string, number>()
  for (const { name, weight } of candidates) best.set(name, Math.max(best.get(name) ?? weight, weight))
  const bestOf = (name: string): number => best.get(name) ?? 0
  const sure = candidates
    .filter((one) => bestOf(one.name) >= ENOUGH && one.weight > HOPELESS)
    .map((one) => ({ ...one, weight: one.weight + bestOf(one.name) / 10 }))
  const byScene = new Map<Scene, Candidate[]>()
  for (const one of sure) {
    const there = byScene.get(one.scene)
    if (there === undefined) byScene.set(one.scene, [one])
    else there.push(one)
  }
  return [...byScene.values()].flatMap(disjoint).flatMap(({ scene, shape, name }) =>
    unknownAt(scene.passage, shape.first, shape.last, {
      kind: 'person',
      rule: `person-${shape.origin}`,
      label: name,
      why: personGrounds(scene, shape),
    }),
  )
}
