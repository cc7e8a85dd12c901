// Settles which sightings stand: of one kind the longest, across kinds only what nests.
import { contains, overlaps } from '../span.ts'
import { bySighting, type Sighting } from './sighting.ts'

/** Concepts give way to names where the two cross. */
const WEIGHT: Readonly<Record<Sighting['kind'], number>> = { organization: 3, place: 2, person: 1, concept: 0 }

const byLength = (a: Sighting, b: Sighting): number =>
  b.end - b.start - (a.end - a.start) ||
  WEIGHT[b.kind] - WEIGHT[a.kind] ||
  Number(b.label === null) - Number(a.label === null) ||
  bySighting(a, b)

/** "Lincoln City" names no person, the farmers of "farmers' leagues" no notion, the one country in a body's name no place of its own. */
function isPartOfName(inner: Sighting, outer: Sighting): boolean {
  if (!contains(outer, inner) || outer.kind === 'concept') return false
  if (inner.kind === 'person') return outer.kind !== 'person'
  if (inner.kind === 'concept') return true
  return inner.kind === 'place'
    ? outer.kind === 'organization' && !inner.rule.startsWith('place-with-head')
    : outer.kind === 'person' || outer.kind === 'place'
}

const crosses = (a: Sighting, b: Sighting): boolean => overlaps(a, b) && !contains(a, b) && !contains(b, a)

/** What was kept so far, by token: at most one sighting of each kind. */
type Kept = Map<number, Sighting[]>

function stands(sighting: Sighting, kept: Kept): boolean {
  for (let token = sighting.first; token <= sighting.last; token++) {
    for (const other of kept.get(token) ?? []) {
      const clash = other.kind === sighting.kind || crosses(other, sighting) || isPartOfName(sighting, other)
      if (clash) return false
    }
  }
  return true
}

/** Those of one sentence that stand together, in order. The longest choose first. */
export function settle(sightings: readonly Sighting[]): Sighting[] {
  const kept: Kept = new Map()
  const standing: Sighting[] = []
  for (const sighting of sightings.toSorted(byLength)) {
    if (!stands(sighting, kept)) continue
    standing.push(sighting)
    for (let token = sighting.first; token <= sighting.last; token++) {
      const there = kept.get(token)
      if (there === undefined) kept.set(token, [sighting])
      else there.push(sighting)
    }
  }
  return standing.sort(bySighting)
}
