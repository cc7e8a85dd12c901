// What may be said of one row between A and B. Undetermined is the default: it is not "no difference".

export type Leaning = 'a' | 'b' | 'alike' | 'undetermined' | 'unobservable'

export interface Finding {
  /** What the rate is held against, on either side: for a link, the sentences with its first end. */
  readonly exposureA: number
  readonly exposureB: number
  /** log2 of the ratio of rates, where there is one. */
  readonly log2: number | undefined
  /** Adjusted for the family; undefined where the tier allows no test. */
  readonly p: number | undefined
  /** The adjusted p of equivalence, likewise. */
  readonly pAlike: number | undefined
}

/**
 * Unobservable where a side never had the occasion; leaning where the adjusted p says so; alike where equivalence does (a difference that is
 * sure and small is alike); else undetermined. Swapping A and B swaps `a` and `b`.
 */
export function leaningOf({ exposureA, exposureB, log2, p, pAlike }: Finding, alpha = 0.05): Leaning {
  if (exposureA === 0 || exposureB === 0) return 'unobservable'
  if (pAlike !== undefined && pAlike <= alpha) return 'alike'
  if (log2 === undefined || log2 === 0 || p === undefined || p > alpha) return 'undetermined'
  return log2 > 0 ? 'a' : 'b'
}
