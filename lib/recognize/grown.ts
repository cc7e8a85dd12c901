// What rules add to a passage: sightings that meet no other stand as they are, and only where some meet is it settled again which do.
import { type Cover, coverOf } from './cover.ts'
import { settle } from './settle.ts'
import type { Sighting } from './sighting.ts'

/** So few are compared each with each. */
const FEW = 16

const meets = (one: Sighting, other: Sighting): boolean => one.first <= other.last && other.first <= one.last

function standApart(known: readonly Sighting[], added: readonly Sighting[]): boolean {
  if (known.length + added.length > FEW) return false
  for (const [i, one] of added.entries()) {
    for (const other of known) if (meets(one, other)) return false
    for (let before = 0; before < i; before++) {
      const other = added[before]
      if (other !== undefined && meets(one, other)) return false
    }
  }
  return true
}

/** The cover of a passage of `size` tokens with what was added; `cover` is that of what was known. */
export const grown = (cover: Cover, known: readonly Sighting[], added: readonly Sighting[], size: number): Cover =>
  standApart(known, added) ? cover.with(added, size) : coverOf(settle([...known, ...added]), size)

/** Sightings by their sentences. */
export function bySentence(found: readonly Sighting[]): Map<number, Sighting[]> {
  const lists = new Map<number, Sighting[]>()
  for (const one of found) {
    const list = lists.get(one.sentence)
    if (list === undefined) lists.set(one.sentence, [one])
    else list.push(one)
  }
  return lists
}
