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

/** Does one clash with any of the first `size`? */
function clashesAmong(sighting: Sighting, kept: readonly Sighting[], size: number): boolean {
  for (let i = 0; i < size; i++) {
    const other = kept[i]
    if (other === undefined || other.first > sighting.last || sighting.first > other.last) continue
    if (clash(sighting, other)) return true
  }
  return false
}

/** So few are compared each with each. */
const FEW = 16

/** Sorts a few in place: what is made for many is slow for the two or three that most sentences have. */
function putInOrder(sightings: Sighting[], compare: (a: Sighting, b: Sighting) => number): void {
  for (let i = 1; i < sightings.length; i++) {
    const sighting = sightings[i]
    if (sighting === undefined) continue
    let at = i
    for (let before = sightings[at - 1]; before !== undefined && compare(before, sighting) > 0; ) {
      sightings[at--] = before
      before = sightings[at - 1]
    }
    sightings[at] = sighting
  }
}

/** Adds those of an island that stand, in order. The longest choose first. */
function settleFew(island: Sighting[], standing: Sighting[]): void {
  putInOrder(island, byLength)
  let size = 0
  for (const sighting of island) if (!clashesAmong(sighting, island, size)) island[size++] = sighting
  island.length = size
  putInOrder(island, bySighting)
  for (const sighting of island) standing.push(sighting)
}

/** The same of an island of many. */
function settleMany(island: Sighting[], standing: Sighting[]): void {
  const kept: ByToken = new Map()
  const chosen: Sighting[] = []
  for (const sighting of island.sort(byLength)) {
    if (clashesAt(sighting, kept)) continue
    chosen.push(sighting)
    keepAt(sighting, kept)
  }
  for (const sighting of chosen.sort(bySighting)) standing.push(sighting)
}

/** Those of one sentence that stand together, in order; what meets no other stands, and each island of those that meet is settled by itself. */
export function settle(sightings: readonly Sighting[]): Sighting[] {
  const ordered = sightings.slice()
  if (ordered.length < 2) return ordered
  if (ordered.length <= FEW) putInOrder(ordered, bySighting)
  else ordered.sort(bySighting)
  const standing: Sighting[] = []
  for (let from = 0; from < ordered.length; ) {
    let reach = ordered[from]?.last ?? 0
    let to = from + 1
    for (let next = ordered[to]; next !== undefined && next.first <= reach; next = ordered[++to])
      reach = Math.max(reach, next.last)
    const first = ordered[from]
    if (first !== undefined && to === from + 1) standing.push(first)
    else if (to - from <= FEW) settleFew(ordered.slice(from, to), standing)
    else settleMany(ordered.slice(from, to), standing)
    from = to
  }
  return standing
}
