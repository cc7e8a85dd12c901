// The log rate ratio with docs as the unit, for words of one doc are not independent: as it is known, and as it is permuted.
import { tCritical, tTwoSided } from './distribution.ts'
import type { Sums } from './sums.ts'

/** Where two groups stand; says nothing about certainty. */
export interface Position {
  /** Counts per exposure, half a count added to both (Walter 1975). */
  readonly rateA: number
  readonly rateB: number
  /** log2 of their ratio: 1 means twice as often in A. */
  readonly log2: number
}

/** The test alone. */
export interface Tested extends Position {
  /** Standard error of the natural logarithm of the ratio. */
  readonly se: number
  readonly t: number
  /** Degrees of freedom (Welch & Satterthwaite), at least 1. */
  readonly df: number
  /** Whether a group's docs differ so little that the variance of rare events (Poisson) took its place. */
  readonly floorA: boolean
  readonly floorB: boolean
}

export interface Clustered extends Tested {
  /** Two-sided. */
  readonly p: number
  /** The interval of `log2`. */
  readonly low: number
  readonly high: number
}

/** X and N with half a count added to either. */
export const smoothed = ({ x, n }: Sums): number => (x + 0.5) / (n + 0.5)

/** The position of A against B; undefined where nothing was counted or a side has no exposure. Swapping negates `log2`. */
export function position(a: Sums, b: Sums): Position | undefined {
  if (!isPlaced(a, b)) return undefined
  const [rateA, rateB] = [smoothed(a), smoothed(b)]
  return { rateA, rateB, log2: Math.log2(rateA) - Math.log2(rateB) }
}
const isPlaced = (a: Sums, b: Sums): boolean => a.n !== 0 && b.n !== 0 && a.x + b.x !== 0

export interface Spread {
  /** The variance of a group's rate over the square of the rate. */
  readonly relative: number
  /** Whether it is that of rare events, for the docs differ less. */
  readonly floor: boolean
  readonly df: number
}

/** Cochran's variance of a ratio estimator, k/(k-1) Σ e² / N² with e = x - (X/N) n. */
function variance({ docs, x, n, xx, xn, nn }: Sums): number {
  const rate = x / n
  const squares = Math.max(0, xx - 2 * rate * xn + rate * rate * nn)
  return ((docs / (docs - 1)) * squares) / (n * n)
}
/** That of rare events, r/N: docs are never taken to differ less. */
const rareVariance = (group: Sums): number => smoothed(group) / group.n
const relativeVariance = (group: Sums): number => Math.max(variance(group), rareVariance(group)) / smoothed(group) ** 2

const spreadOf = (group: Sums): Spread => ({
  relative: relativeVariance(group),
  floor: variance(group) < rareVariance(group),
  df: group.docs - 1,
})

/**
 * r = (X + .5)/(N + .5); SE² = vA/rA² + vB/rB²; t = ln(rA/rB) / SE. Undefined where `position` is and where a group has fewer than two docs, for
 * one doc says nothing about how docs differ. Swapping negates log2 and t, mirrors the interval and leaves se, df, p.
 */
export function clustered(a: Sums, b: Sums, confidence = 0.95): Clustered | undefined {
  const where = position(a, b)
  if (where === undefined || a.docs < 2 || b.docs < 2) return undefined
  return withInterval(spreadRatio(where, spreadOf(a), spreadOf(b)), confidence)
}

/** The ratio with what the spreads of its two rates make of it. */
export function spreadRatio(where: Position, a: Spread, b: Spread): Tested {
  const variance = a.relative + b.relative
  const se = Math.sqrt(variance)
  const t = (where.log2 * Math.LN2) / se
  const df = variance ** 2 / (a.relative ** 2 / a.df + b.relative ** 2 / b.df)
  const { rateA, rateB, log2 } = where
  return {
    rateA,
    rateB,
    log2,
    se,
    t,
    df,
    floorA: a.floor,
    floorB: b.floor,
  }
}

/** The two-sided p of a test; apart from it, for those that are adjusted by exchanging labels need none. */
export const pOf = ({ t, df }: Tested): number => tTwoSided(t, df)

/** Apart from the test, for it costs more than all else: thousands of rows are tested and few shown. */
export function withInterval(tested: Tested, confidence = 0.95): Clustered {
  const half = (tCritical(1 - confidence, tested.df) * tested.se) / Math.LN2
  return { ...tested, p: pOf(tested), low: tested.log2 - half, high: tested.log2 + half }
}

/** t alone, for permuting: millions are needed, so that it makes no object of any. Undefined as `clustered`. */
export function clusteredT(a: Sums, b: Sums): number | undefined {
  if (!isPlaced(a, b) || a.docs < 2 || b.docs < 2) return undefined
  const log2 = Math.log2(smoothed(a)) - Math.log2(smoothed(b))
  return (log2 * Math.LN2) / Math.sqrt(relativeVariance(a) + relativeVariance(b))
}
