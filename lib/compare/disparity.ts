// The disparity filter (Serrano, Boguñá & Vespignani 2009): is this edge heavier than its ends' other edges lead one to expect?

export interface Weighted {
  readonly source: number
  readonly target: number
  /** Above 0. */
  readonly weight: number
}

/**
 * (1 - w/s)^(k - 1): the chance of so large a part w of an end's strength s, divided at random over its k edges. 1 for an end with a single
 * edge, whatever its weight: from there nothing can be said.
 */
export const disparityP = (weight: number, strength: number, degree: number): number =>
  degree <= 1 || strength <= 0 ? 1 : Math.max(0, 1 - weight / strength) ** (degree - 1)

/**
 * For each edge the smaller p of its two ends; keep those under a chosen level. Each edge is given once; a directed one is weighed among what
 * leaves its source and what enters its target, an undirected one among all at either end. Not for a projection of a bipartite graph, such
 * as entities that share docs: see `sdsm`. Small graphs keep nothing.
 */
export function disparity(edges: readonly Weighted[], { directed = false } = {}): number[] {
  const leaving = new Map<number, { strength: number; degree: number }>()
  const entering = directed ? new Map<number, { strength: number; degree: number }>() : leaving
  const add = (ends: typeof leaving, node: number, weight: number) => {
    const end = ends.get(node)
    if (end === undefined) ends.set(node, { strength: weight, degree: 1 })
    else {
      end.strength += weight
      end.degree++
    }
  }
  for (const { source, target, weight } of edges) {
    add(leaving, source, weight)
    if (directed || source !== target) add(entering, target, weight)
  }
  return edges.map(({ source, target, weight }) => {
    const [from, to] = [leaving.get(source), entering.get(target)]
    return Math.min(
      disparityP(weight, from?.strength ?? 0, from?.degree ?? 0),
      disparityP(weight, to?.strength ?? 0, to?.degree ?? 0),
    )
  })
}
