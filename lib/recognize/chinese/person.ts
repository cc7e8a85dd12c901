// Chinese persons that the codebook does not know: a surname, a given name and evidence around them; lists and repetition pass evidence on.
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { personGrounds, personWeight } from './person-evidence.ts'
import { type Shape, shapesAt } from './person-shape.ts'
import { SEPARATOR } from './person-words.ts'
import { codeAt, holds, type Scene, textAt, triggersAt } from './scene.ts'
import { SURNAME } from './triggers.ts'

/** A name that candidates share. */
interface Name {
  readonly text: string
  /** How many scenes hold it with some weight, and which of them was the last. */
  scenes: number
  latest: Scene | undefined
  best: number
}

interface Candidate {
  readonly scene: Scene
  readonly shape: Shape
  readonly name: Name
  weight: number
}

/** Candidates with less than this are not kept. */
const HOPELESS = -0.5
const LISTED = 1
const AGAIN = 0.4

function candidatesOf(scenes: readonly Scene[]): Candidate[] {
  const found: Candidate[] = []
  const names = new Map<string, Name>()
  const nameOf = (text: string): Name => {
    const known = names.get(text)
    if (known !== undefined) return known
    const name = { text, scenes: 0, latest: undefined, best: Number.NEGATIVE_INFINITY }
    names.set(text, name)
    return name
  }
  for (const scene of scenes) {
    if (!holds(scene, SURNAME)) continue
    for (let i = 0; i < scene.codes.length; i++) {
      if (!triggersAt(scene, i, SURNAME)) continue
      for (const shape of shapesAt(scene, i)) {
        const weight = personWeight(scene, shape)
        if (weight > HOPELESS)
          found.push({ scene, shape, weight, name: nameOf(textAt(scene, shape.first, shape.last)) })
      }
    }
  }
  return found
}

/** What a candidate lends its neighbour in a list. */
const lent = (weight: number): number => (weight < 1.2 ? 0 : weight >= ENOUGH ? LISTED : LISTED / 2)

/** Lists pass evidence on: 王明华、陈晓 and 李静. Each candidate gets what a neighbour across a separator lends it; they stand by scene and by their beginning. */
function addNeighbours(candidates: readonly Candidate[]): void {
  const extra = new Float64Array(candidates.length)
  candidates.forEach((one, at) => {
    const { scene, shape } = one
    if (!SEPARATOR.has(codeAt(scene, shape.last + 1))) return
    const beginning = shape.last + 2
    for (let i = at + 1; i < candidates.length; i++) {
      const next = candidates[i]
      if (next === undefined || next.scene !== scene || next.shape.first > beginning) break
      if (next.shape.first < beginning) continue
      extra[i] = Math.max(extra[i] ?? 0, lent(one.weight))
      extra[at] = Math.max(extra[at] ?? 0, lent(next.weight))
    }
  })
  candidates.forEach((one, at) => {
    one.weight += extra[at] ?? 0
  })
}

/** A name that comes again in other sentences is a name more likely. */
function addRepetition(candidates: readonly Candidate[]): void {
  for (const { name, scene, weight } of candidates) {
    if (weight < 1 || name.latest === scene) continue
    name.latest = scene
    name.scenes++
  }
  for (const one of candidates) if (one.name.scenes > 1) one.weight += Math.min(3, one.name.scenes - 1) * AGAIN
}

/** Of candidates of a scene that overlap the heaviest stands; a longer one where they weigh the same. */
function disjoint(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates
  const taken = new Set<number>()
  const order = candidates.toSorted(
    (a, b) => b.weight - a.weight || b.shape.last - b.shape.first - (a.shape.last - a.shape.first),
  )
  return order.filter(({ shape: { first, last } }) => {
    for (let i = first; i <= last; i++) if (taken.has(i)) return false
    for (let i = first; i <= last; i++) taken.add(i)
    return true
  })
}

/** The persons of a doc: a name that is sure in one place is sure in all. */
export function personsIn(scenes: readonly Scene[]): Sighting[] {
  const candidates = candidatesOf(scenes)
  addNeighbours(candidates)
  addRepetition(candidates)
  for (const { name, weight } of candidates) name.best = Math.max(name.best, weight)
  const found: Sighting[] = []
  let group: Candidate[] = []
  const choose = () => {
    for (const { scene, shape, name } of disjoint(group)) {
      const why = personGrounds(scene, shape)
      const unknown = { kind: 'person', rule: `person-${shape.origin}`, label: name.text, why } as const
      found.push(...unknownAt(scene.passage, shape.first, shape.last, unknown))
    }
    group = []
  }
  for (const one of candidates) {
    if (one.name.best < ENOUGH || one.weight <= HOPELESS) continue
    one.weight += one.name.best / 10
    if (group[0] !== undefined && group[0].scene !== one.scene) choose()
    group.push(one)
  }
  choose()
  return found
}
