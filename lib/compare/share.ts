// x counted among n: the mentions of an entity among all mentions, its sentences among the sentences, its docs among the docs.

export interface Share {
  /** How often it was counted, 0 or more. */
  readonly x: number
  /** Among how many, 0 or more: the exposure. */
  readonly n: number
}

/** x per n; undefined where nothing could have been counted. */
export const rateOf = ({ x, n }: Share): number | undefined => (n > 0 ? x / n : undefined)

/** Is there something to compare: exposure on both sides and at least one count? */
export const comparable = (a: Share, b: Share): boolean => a.n > 0 && b.n > 0 && a.x + b.x > 0

/** +1 where A's rate is higher, -1 where B's is, 0 where they are equal or one has no exposure. Compares products, so that no rounding of a quotient decides. */
export const direction = (a: Share, b: Share): -1 | 0 | 1 => {
  if (a.n === 0 || b.n === 0) return 0
  const difference = a.x * b.n - b.x * a.n
  return difference > 0 ? 1 : difference < 0 ? -1 : 0
}
