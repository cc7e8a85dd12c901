// Used alike: two one-sided tests that a ratio lies within a margin. Failing them is no evidence of a difference, and the other way round.
import type { Tested } from './clustered.ts'
import { tUpper } from './distribution.ts'

/** Within half and twice as often, unless told. */
export const usualMargin = 1

/**
 * What fewer docs name cannot be shown to be used alike, whichever group they are in: were each of them one observation, and half of them in A, the
 * standard error of the log ratio would be √(4 / docs), and 1.645 of it reach beyond ln 2 where docs < 4 (1.645 / ln 2)² = 22.5. Such rows are no
 * part of the family in which likeness is looked for.
 */
export const leastDocsForAlike = 23

export interface Equivalence {
  /** The larger p of the two one-sided tests: small says that the ratio lies within the margin. */
  readonly p: number
  readonly alike: boolean
}

/**
 * TOST (Schuirmann 1987) on log2 within [-margin, margin]: the same as asking whether the interval of confidence 1 - 2 alpha lies inside. The
 * margin is in log2 and above 0. Undefined where there is no clustered result. Swapping A and B changes nothing.
 */
export function equivalence(
  result: Tested | undefined,
  { margin = usualMargin, alpha = 0.05 }: { readonly margin?: number; readonly alpha?: number } = {},
): Equivalence | undefined {
  if (result === undefined) return undefined
  const unit = result.se / Math.LN2
  const above = tUpper((result.log2 + margin) / unit, result.df)
  const below = tUpper((margin - result.log2) / unit, result.df)
  const p = Math.max(above, below)
  return { p, alike: p <= alpha }
}
