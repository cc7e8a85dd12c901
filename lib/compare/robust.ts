// The log rate ratio with an interval that holds with few docs too: residuals scaled by leverage, degrees of freedom by their fourth moment.
import { type Clustered, position, type Spread, smoothed, spreadRatio, type Tested, withInterval } from './clustered.ts'
import { type BothSums, type Column, columnSumsIn } from './column.ts'
import { type Frame, type FrameSide, leveraged } from './frame.ts'
import type { Sums } from './sums.ts'

/** Sums over a group's docs of u = e / (1 - n/N), with e = x - (X/N) n. */
interface Residuals {
  /** Σ u². */
  second: number
  /** Σ u⁴. */
  fourth: number
}

/**
 * The ratio of `clustered` with the variance Σ u² / N² (HC3, MacKinnon & White 1985), never less than that of rare events, and in each group the degrees
 * of freedom that the spread of u² itself gives, at most k - 1 (Satterthwaite 1946; O'Neill 2014). A side that never names the thing is taken to be as
 * bursty as the other. Undefined where `position` is and where a side has fewer than two docs with exposure. Swapping mirrors it.
 */
export function robust(
  column: Column,
  frame: Frame,
  sums: BothSums = columnSumsIn(column, frame),
  confidence = 0.95,
): Clustered | undefined {
  const tested = robustTest(column, frame, sums)
  return tested && withInterval(tested, confidence)
}

/** The same without the interval. */
export function robustTest(column: Column, frame: Frame, sums: BothSums): Tested | undefined {
  const where = position(sums.a, sums.b)
  if (where === undefined || frame.a.telling < 2 || frame.b.telling < 2) return undefined
  const residuals = residualsOf(column, frame, sums)
  const a = spreadOf(sums.a, frame.a, residuals.a)
  const b = spreadOf(sums.b, frame.b, residuals.b)
  return spreadRatio(
    where,
    sums.a.x === 0 ? asBurstyAs(a, b, sums.b) : a,
    sums.b.x === 0 ? asBurstyAs(b, a, sums.a) : b,
  )
}

/** Residuals below this part of the counts are what rounding leaves of docs that do not differ. */
const ROUNDING = 1e-9

/** Docs that do not name the thing are worked out from the frame, so that the time is that of those that do. */
function residualsOf({ docs, counts }: Column, frame: Frame, sums: BothSums): { a: Residuals; b: Residuals } {
  const { exposure, inA } = frame
  const [rateA, rateB] = [sums.a.x / sums.a.n, sums.b.x / sums.b.n]
  const a = { second: rateA ** 2 * frame.a.l2, fourth: rateA ** 4 * frame.a.l4 }
  const b = { second: rateB ** 2 * frame.b.l2, fourth: rateB ** 4 * frame.b.l4 }
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0
    const n = exposure[doc] ?? 0
    const isA = inA[doc] === 1
    const side = isA ? a : b
    const rate = isA ? rateA : rateB
    const l = leveraged(n, isA ? sums.a.n : sums.b.n)
    const silent = (rate * l) ** 2
    const square = n > 0 ? (((counts[i] ?? 0) / n - rate) * l) ** 2 : 0
    side.second += square - silent
    side.fourth += square * square - silent * silent
  }
  return { a, b }
}

function spreadOf(sums: Sums, { telling }: FrameSide, { second, fourth }: Residuals): Spread {
  const r = smoothed(sums)
  const [between, floor] = [Math.max(0, second) / sums.n ** 2, r / sums.n]
  return {
    relative: Math.max(between, floor) / (r * r),
    floor: between < floor,
    df: second > ROUNDING * sums.xx ? degreesOfFreedom(telling, second, fourth) : telling - 1,
  }
}

/** 2k / (κ - (k - 3)/(k - 1)) with the kurtosis κ = k Σ u⁴ / (Σ u²)²: about k - 1 where docs differ evenly, about 2 where one doc holds all. */
function degreesOfFreedom(k: number, second: number, fourth: number): number {
  const kurtosis = (k * fourth) / second ** 2
  const df = (2 * k) / (kurtosis - (k - 3) / (k - 1))
  return df > 0 && df < k - 1 ? Math.max(1, df) : k - 1
}

/** Nothing counted shows no spread; rare events as overdispersed as on the other side do. */
function asBurstyAs(silent: Spread, other: Spread, sums: Sums): Spread {
  const overdispersion = other.relative * smoothed(sums) * sums.n
  return { ...silent, relative: silent.relative * Math.max(1, overdispersion), df: Math.min(silent.df, other.df) }
}
