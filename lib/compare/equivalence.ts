// Used alike: two one-sided tests that a ratio lies within a margin. Failing them is no evidence of a difference, and the other way round.
import type { Tested } from './clustered.ts'
import { tUpper } from './distribution.ts'

/** Within half and twice as often, unless told. */
export const usualMargin = 1

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
