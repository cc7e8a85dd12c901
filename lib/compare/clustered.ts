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
  /** Two-sided. */
  readonly p: number
  /** Whether a group's docs differ so little that the variance of rare events (Poisson) took its place. */
  readonly floorA: boolean
  readonly floorB: boolean
}

export interface Clustered extends Tested {
  /** The interval of `log2`. */
  readonly low: number
  readonly high: number
}

/** X and N with half a count added to either. */
export const smoothed = ({ x, n }: Sums): number => (x + 0.5) / (n + 0.5)

/** The position of A against B; undefined where nothing was counted or a side has no exposure. Swapping negates `log2`. */
export function position(a: Sums, b: Sums): Position | undefined {
  if (a.n === 0 || b.n === 0 || a.x + b.x === 0) return undefined
  const [rateA, rateB] = [smoothed(a), smoothed(b)]
  return { rateA, rateB, log2: Math.log2(rateA) - Math.log2(rateB) }
}

export interface Spread {
  /** The variance of a group's rate over the square of the rate. */
  readonly relative: number
  /** Whether it is that of rare events, for the docs differ less. */
  readonly floor: boolean
  readonly df: number
}

/** Cochran's variance of a ratio estimator, k/(k-1) Σ e² / N² with e = x - (X/N) n, and never less than that of rare events, r/N. */
function spreadOf(group: Sums): Spread {
  const { docs, x, n, xx, xn, nn } = group
  const rate = x / n
  const squares = Math.max(0, xx - 2 * rate * xn + rate * rate * nn)
  const between = ((docs / (docs - 1)) * squares) / (n * n)
  const r = smoothed(group)
  const floor = r / n
  return { relative: Math.max(between, floor) / (r * r), floor: between < floor, df: docs - 1 }
}

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
  const se = Math.sqrt(a.relative + b.relative)
  const t = (where.log2 * Math.LN2) / se
  const df = se ** 4 / (a.relative ** 2 / a.df + b.relative ** 2 / b.df)
  return {
    ...where,
    se,
    t,
    df,
    p: tTwoSided(t, df),
    floorA: a.floor,
    floorB: b.floor,
  }
}

/** Apart from the test, for it costs more than all else: thousands of rows are tested and few shown. */
export function withInterval(tested: Tested, confidence = 0.95): Clustered {
  const half = (tCritical(1 - confidence, tested.df) * tested.se) / Math.LN2
  return { ...tested, low: tested.log2 - half, high: tested.log2 + half }
}

/** t alone, for permuting: many are needed and no p. Undefined as `clustered`. */
export function clusteredT(a: Sums, b: Sums): number | undefined {
  const where = position(a, b)
  if (where === undefined || a.docs < 2 || b.docs < 2) return undefined
  return (where.log2 * Math.LN2) / Math.sqrt(spreadOf(a).relative + spreadOf(b).relative)
}
