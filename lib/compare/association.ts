// How strongly two entities hold together inside one group: f(x y) sentences with both, f(x) and f(y) with either, T in all.
import { chiSquare } from './chi-square.ts'
import { g2FourCell } from './g2.ts'

export interface Pair {
  /** Units with both, with the one, with the other. A pair counts once a unit; `both` is at most `x` and `y`. */
  readonly both: number
  readonly x: number
  readonly y: number
  /** All units: sentences unless another window is named. */
  readonly total: number
}

const met = ({ both, x, y, total }: Pair): boolean => both > 0 && x > 0 && y > 0 && total > 0

/** Mutual information in bits, log2(f(xy) T / (f(x) f(y))): 0 as chance has it; prefers what is rare. Undefined where the two never meet. */
export const mi = (pair: Pair): number | undefined =>
  met(pair) ? Math.log2((pair.both * pair.total) / (pair.x * pair.y)) : undefined

/** MI³ (Daille 1994), log2(f(xy)³ T / (f(x) f(y))): prefers what is frequent. Undefined where the two never meet. */
export const mi3 = (pair: Pair): number | undefined =>
  met(pair) ? Math.log2((pair.both ** 3 * pair.total) / (pair.x * pair.y)) : undefined

/** MI over its largest value, -log2(f(xy)/T) (Bouma 2009): -1 to 1, 1 where they only stand together. Undefined where they never meet, or always. */
export function npmi(pair: Pair): number | undefined {
  const information = mi(pair)
  return information === undefined || pair.both >= pair.total
    ? undefined
    : information / -Math.log2(pair.both / pair.total)
}

/** (f(xy) - f(x) f(y)/T) / √f(xy) (Church et al. 1991): for ranking, not a test. Undefined where the two never meet. */
export const tScore = (pair: Pair): number | undefined =>
  met(pair) ? (pair.both - (pair.x * pair.y) / pair.total) / Math.sqrt(pair.both) : undefined

/** 2 f(xy) / (f(x) + f(y)): 0 to 1. Undefined where neither occurs. */
export const dice = ({ both, x, y }: Pair): number | undefined => (x + y > 0 ? (2 * both) / (x + y) : undefined)

/**
 * 14 + log2 of Dice (Rychlý 2008): 14 at most, one more is twice as close. Knows no T, and so compares groups of unequal size. Undefined where
 * the two never meet.
 */
export function logDice(pair: Pair): number | undefined {
  const close = dice(pair)
  return close === undefined || close === 0 ? undefined : 14 + Math.log2(close)
}

/** min(f(xy)/f(x), f(xy)/f(y)) (Pedersen 1998): 0 to 1. Undefined where either does not occur. */
export const minSensitivity = ({ both, x, y }: Pair): number | undefined =>
  x > 0 && y > 0 ? both / Math.max(x, y) : undefined

// y among the units with x, and among those without
const shares = ({ both, x, y, total }: Pair) =>
  [
    { x: both, n: x },
    { x: y - both, n: total - x },
  ] as const

/** G² over four cells (Dunning 1993), signed + where the two meet more than chance has it. Undefined where either is nowhere or everywhere. */
export const pairG2 = (pair: Pair): number | undefined =>
  pair.y === 0 || pair.y >= pair.total ? undefined : g2FourCell(...shares(pair))

/** Pearson's chi-square without correction, signed and undefined as `pairG2`. */
export const pairChiSquare = (pair: Pair): number | undefined =>
  pair.y === 0 || pair.y >= pair.total ? undefined : chiSquare(...shares(pair))

export interface Lambda {
  /** The log-odds ratio, in nats. */
  readonly lambda: number
  /** In standard errors (Wald). */
  readonly z: number
}

/**
 * Blaheta & Johnson's λ (2001) for two: ln(n11 n00 / (n10 n01)), `smoothing` (0.5) added to every cell. Undefined where a cell is not above 0
 * after it.
 */
export function lambdaOf(n11: number, n10: number, n01: number, n00: number, smoothing = 0.5): Lambda | undefined {
  const [a, b, c, d] = [n11 + smoothing, n10 + smoothing, n01 + smoothing, n00 + smoothing]
  if (Math.min(a, b, c, d) <= 0) return undefined
  const lambda = Math.log(a) + Math.log(d) - Math.log(b) - Math.log(c)
  return { lambda, z: lambda / Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d) }
}
