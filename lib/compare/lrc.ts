// LRC, the log ratio at the cautious end of its interval (Evert 2022): what can be relied on, for ranking many entities at once.
import { betaLogit } from './distribution.ts'
import { comparable, direction, type Share } from './share.ts'

export interface Lrc {
  /** The bound of the interval that is nearer to 0, in log2; 0 where the interval holds 0. */
  readonly score: number
  /** The interval of the log2 ratio; undefined where it is open: below if A has no count, above if B has none. */
  readonly low: number | undefined
  readonly high: number | undefined
  /** One-sided: at least so much in favour of A, at most so much; undefined where open. Swapping A and B turns one into the other's negative. */
  readonly atLeast: number | undefined
  readonly atMost: number | undefined
}

export interface LrcOptions {
  /** Of the whole family together, 0.95 unless told. */
  readonly confidence?: number
  /** How many entities are looked at together: Bonferroni inside the interval. 1 unless told. */
  readonly family?: number
}

/**
 * The interval of Clopper & Pearson for A's part of all counts, conditional on their sum, mapped to the log2 ratio of rates. Feed it counts of
 * docs (x naming it among n docs): words of one doc are not independent. Undefined where nothing was counted or a side has no exposure.
 * Swapping A and B negates all.
 */
export function lrc(a: Share, b: Share, { confidence = 0.95, family = 1 }: LrcOptions = {}): Lrc | undefined {
  if (!comparable(a, b)) return undefined
  const alpha = (1 - confidence) / family
  const [low, atLeast] = [lowest(a, b, alpha / 2), lowest(a, b, alpha)]
  const [high, atMost] = [negative(lowest(b, a, alpha / 2)), negative(lowest(b, a, alpha))]
  const score = direction(a, b) >= 0 ? Math.max(0, low ?? 0) : Math.min(0, high ?? 0)
  return { score, low, high, atLeast, atMost }
}

const negative = (value: number | undefined): number | undefined => (value === undefined ? undefined : -value)

/** The lower bound of log2(rate of a / rate of b) that fails with probability `alpha`. */
function lowest(a: Share, b: Share, alpha: number): number | undefined {
  return a.x > 0 ? Math.log2(b.n) - Math.log2(a.n) + betaLogit(alpha, a.x, b.x + 1) / Math.LN2 : undefined
}
