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
  if (inner.kind === 'place' && outer.kind === 'person') return true
  return inner.kind === 'place'
    ? outer.kind === 'organization' && !inner.rule.startsWith('place-with-head')
    : outer.kind === 'person' || outer.kind === 'place'
}

const crosses = (a: Sighting, b: Sighting): boolean => overlaps(a, b) && !contains(a, b) && !contains(b, a)

const clash = (sighting: Sighting, other: Sighting): boolean =>
  other.kind === sighting.kind || crosses(other, sighting) || isPartOfName(sighting, other)

/** Sightings that stand, found again by the tokens they cover. */
type ByToken = Map<number, Sighting[]>

function clashesAt(sighting: Sighting, kept: ByToken): boolean {
  for (let token = sighting.first; token <= sighting.last; token++)
    for (const other of kept.get(token) ?? []) if (clash(sighting, other)) return true
  return false
}

function keepAt(sighting: Sighting, kept: ByToken): void {
  for (let token = sighting.first; token <= sighting.last; token++) {
    const there = kept.get(token)
    if (there === undefined) kept.set(token, [sighting])
    else there.push(sighting)
  }
}

function clashesAmong(sighting: Sighting, kept: readonly Sighting[]): boolean {
  for (const other of kept)
    if (other.first <= sighting.last && sighting.first <= other.last && clash(sighting, other)) return true
  return false
}

/** So few are compared each with each. */
const FEW = 16

/** Sorted as by `toSorted`, which is slow for the two or three that most sentences have. */
function inOrder(sightings: readonly Sighting[], compare: (a: Sighting, b: Sighting) => number): Sighting[] {
  if (sightings.length > FEW) return sightings.toSorted(compare)
  const sorted: Sighting[] = []
  for (const sighting of sightings) {
    let at = sorted.length
    for (let before = sorted[at - 1]; before !== undefined && compare(before, sighting) > 0; before = sorted[at - 1])
      sorted[at--] = before
    sorted[at] = sighting
  }
  return sorted
}

/** Those of one sentence that stand together, in order. The longest choose first. */
export function settle(sightings: readonly Sighting[]): Sighting[] {
  if (sightings.length < 2) return [...sightings]
  const kept: ByToken | undefined = sightings.length > FEW ? new Map() : undefined
  const standing: Sighting[] = []
  for (const sighting of inOrder(sightings, byLength)) {
    if (kept === undefined ? clashesAmong(sighting, standing) : clashesAt(sighting, kept)) continue
    standing.push(sighting)
    if (kept !== undefined) keepAt(sighting, kept)
  }
  return inOrder(standing, bySighting)
}
