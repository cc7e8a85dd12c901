// The independent unit is the cluster: a wire report reprinted thirty times is one doc. Every k in this folder counts clusters.

/** From which likeness on two docs are copies of one, unless told: four of five shingles shared. */
export const usualAlike = 0.8

/**
 * One item for each cluster, the first in the order given (so order by date, then id). Ten copies of each doc leave what is left unchanged.
 */
export function independent<T>(items: readonly T[], clusterOf: (item: T) => string | number): T[] {
  const seen = new Set<string | number>()
  return items.filter((item) => {
    const cluster = clusterOf(item)
    if (seen.has(cluster)) return false
    seen.add(cluster)
    return true
  })
}

/** The clusters that stand on both sides, in code unit order: they count once on each, but the groups are then not independent; say so. */
export function shared<T, Cluster extends string | number>(
  a: readonly T[],
  b: readonly T[],
  clusterOf: (item: T) => Cluster,
): Cluster[] {
  const ofA = new Set(a.map(clusterOf))
  return [...new Set(b.map(clusterOf))].filter((cluster) => ofA.has(cluster)).sort()
}
