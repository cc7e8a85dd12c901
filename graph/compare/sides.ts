// The two sides of a comparison: the docs that each query chooses, which of them count, and which are independent evidence.
import { independent, shared } from '#lib/compare/independent'
import type { Group } from '../counting.ts'

export interface Side {
  readonly group: Group
  /** Doc indices, ascending: all that the query chooses. */
  readonly docs: readonly number[]
  /** One doc of each cluster of copies: what counts are of. */
  readonly counted: readonly number[]
  /** Those whose cluster stands on this side alone: a doc on both sides says nothing of how they differ. */
  readonly independent: readonly number[]
}

export interface Sides {
  readonly a: Side
  readonly b: Side
  /** How many clusters stand on both sides. */
  readonly overlap: number
}

/** `clusterOf` gives each doc the first of its cluster; swapping the groups swaps the sides. */
export function sidesOf(a: Group, b: Group, clusterOf: Int32Array): Sides {
  const cluster = (doc: number): number => clusterOf[doc] ?? doc
  const [docsA, docsB] = [docsOf(a), docsOf(b)]
  const both = new Set(shared(docsA, docsB, cluster))
  const side = (group: Group, docs: readonly number[]): Side => {
    const counted = independent(docs, cluster)
    return { group, docs, counted, independent: counted.filter((doc) => !both.has(cluster(doc))) }
  }
  return { a: side(a, docsA), b: side(b, docsB), overlap: both.size }
}

const docsOf = ({ chosen }: Group): number[] => [...chosen.keys()].filter((doc) => chosen[doc])
