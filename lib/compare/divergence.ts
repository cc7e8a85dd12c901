// The Jensen-Shannon divergence of two groups (Lin 1991), and how much of it each entity brings (Gallagher et al. 2021).

export interface Divergence {
  /** In bits: 0 where both divide their counts alike, 1 where nothing is named in both. */
  readonly total: number
  /** The part of each entity, in the order given, none below 0; they sum to the total. */
  readonly parts: readonly number[]
}

/** Counts as parts of their sum; undefined where there is none. */
export function partsOf(counts: readonly number[]): number[] | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total > 0 ? counts.map((count) => count / total) : undefined
}

/**
 * Of each entity .5 p log2(p/m) + .5 q log2(q/m), m = (p + q)/2, 0 log 0 := 0. Takes counts or parts of one, both in one order. Undefined where
 * a side is empty. Swapping changes nothing.
 */
export function divergence(countsA: readonly number[], countsB: readonly number[]): Divergence | undefined {
  const [ps, qs] = [partsOf(countsA), partsOf(countsB)]
  if (ps === undefined || qs === undefined) return undefined
  const half = (p: number, m: number) => (p === 0 ? 0 : 0.5 * p * Math.log2(p / m))
  const parts = ps.map((p, i) => {
    const q = qs[i] ?? 0
    const m = (p + q) / 2
    return Math.max(0, half(p, m) + half(q, m))
  })
  return {
    total: Math.min(
      1,
      parts.reduce((sum, part) => sum + part, 0),
    ),
    parts,
  }
}
