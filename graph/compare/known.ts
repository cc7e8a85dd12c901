// What all comparisons of a content count from: how often each doc names each entity, and which docs are copies. Worked out once.
import { usualAlike } from '#lib/compare/independent'
import type { Collection } from '../collection.ts'
import { breathing, type Prepared, prepared } from '../in-turns.ts'
import { countDocs, type DocCounts } from '../incidence/doc-counts.ts'
import { recent } from '../recent.ts'
import { findCopies } from './copies.ts'

export interface Known {
  readonly counts: Prepared<DocCounts>
  /** For each doc index the first of its cluster of copies. */
  readonly clusters: (alike: number) => Prepared<Int32Array>
}
const known = new WeakMap<Collection, Known>()

function knownOf(collection: Collection): Known {
  const { incidence, table } = collection
  const before = known.get(collection)
  if (before) return before
  const byThreshold = recent<Prepared<Int32Array>>(4)
  const now: Known = {
    counts: prepared(countDocs(incidence, table.rejected)),
    clusters: (alike) => byThreshold(String(alike), () => prepared(findCopies(incidence, alike))),
  }
  known.set(collection, now)
  return now
}

/** Of a content that has passed: comparisons under way hold what they count from. */
export const forgetKnown = (collection: Collection): boolean => known.delete(collection)

/** All that the first comparison would have to wait for, in pieces. */
export function* knownAhead(collection: Collection): Generator<void, void> {
  yield* stepsOf(knownOf(collection), usualAlike)
}

/** What is worked out by then, with others having their turn meanwhile; whoever holds it has it, also when its content has passed. */
export async function knownBy(collection: Collection, alike: number): Promise<Known> {
  const known = knownOf(collection)
  await breathing(stepsOf(known, alike))
  return known
}

function* stepsOf({ counts, clusters }: Known, alike: number): Generator<void, void> {
  yield* counts.steps()
  yield* clusters(alike).steps()
}
