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

/** "Ho Chi Minh City" names no person, and the one country in a body's name is no place of its own. */
function isPartOfName(inner: Sighting, outer: Sighting): boolean {
  if (!contains(outer, inner) || outer.kind === 'concept') return false
  if (inner.kind === 'person') return outer.kind !== 'person'
  if (inner.kind === 'concept') return outer.kind === 'person'
  return inner.kind === 'place'
    ? outer.kind === 'organization' && !inner.rule.startsWith('place-with-head')
    : outer.kind === 'person' || outer.kind === 'place'
}

const crosses = (a: Sighting, b: Sighting): boolean => overlaps(a, b) && !contains(a, b) && !contains(b, a)

function stands(sighting: Sighting, kept: readonly Sighting[]): boolean {
  return !kept.some((other) =>
    other.kind === sighting.kind
      ? overlaps(other, sighting)
      : crosses(other, sighting) || isPartOfName(sighting, other),
  )
}

/** Those of one sentence that stand together, in order. */
export function settle(sightings: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = []
  for (const sighting of sightings.toSorted(byLength)) if (stands(sighting, kept)) kept.push(sighting)
  return kept.sort(bySighting)
}
