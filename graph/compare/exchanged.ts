// What exchanging labels gave, kept a content: a brief, or a second look, asks the same again.
import type { Collection } from '../collection.ts'
import type { ComparisonInput } from '../wire/comparison.ts'
import type { Adjusted } from './adjusted.ts'

const MOST = 8
const known = new WeakMap<Collection, Map<string, Adjusted>>()

/** Works it out where it is not among the last ones; what was cut short is not kept. */
export async function exchangedOnce(
  collection: Collection,
  { a, b, in: all, exposure, alike, apart, permutations }: ComparisonInput,
  workOut: () => Promise<Adjusted>,
): Promise<Adjusted> {
  const kept = known.get(collection) ?? new Map<string, Adjusted>()
  known.set(collection, kept)
  const key = JSON.stringify([a, b, all, exposure, alike, apart, permutations])
  const adjusted = kept.get(key) ?? (await workOut())
  kept.delete(key)
  kept.set(key, adjusted)
  for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest)
  return adjusted
}
