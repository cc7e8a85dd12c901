// How many times more: effect sizes of two rates. Each takes a stand on zero counts, and says which.
import { comparable, type Share } from './share.ts'

/** What stands for a count of zero where a logarithm or a quotient needs one (Hardie 2014). */
const HALF = 0.5
const halfForZero = ({ x, n }: Share): Share => ({ x: x === 0 ? HALF : x, n })

/**
 * log2 of the ratio of rates, half a count added to counts and exposures alike (Walter 1975): log2((xA + .5)/(nA + .5)) - log2((xB + .5)/(nB + .5)).
 * 1 means twice as often in A. Undefined where nothing was counted or a side has no exposure; swapping negates.
 */
export function logRatio(a: Share, b: Share): number | undefined {
  if (!comparable(a, b)) return undefined
  const smooth = ({ x, n }: Share) => Math.log2((x + HALF) / (n + HALF))
  return smooth(a) - smooth(b)
}

/** log2 of the ratio of rates as they are, a count of zero alone read as 0.5 (Hardie 2014; the UCREL wizard). Edges as of `logRatio`. */
export function logRatioOfRates(first: Share, second: Share): number | undefined {
  if (!comparable(first, second)) return undefined
  const [a, b] = [halfForZero(first), halfForZero(second)]
  return Math.log2(a.x / a.n) - Math.log2(b.x / b.n)
}

/**
 * %DIFF, by how many per cent A's rate exceeds B's (Gabrielatos & Marchi 2011): above -100; a count of zero is read as 0.5 on either
 * side. Swapped it is the reciprocal: (1 + d/100)(1 + d'/100) = 1. Undefined as `logRatio`.
 */
export function percentDifference(first: Share, second: Share): number | undefined {
  if (!comparable(first, second)) return undefined
  const [a, b] = [halfForZero(first), halfForZero(second)]
  const [rateA, rateB] = [a.x / a.n, b.x / b.n]
  return ((rateA - rateB) / rateB) * 100
}

/**
 * The ratio of odds, (xA / (nA - xA)) / (xB / (nB - xB)), a count of zero read as 0.5; swapped it is the reciprocal. 0 where all of B counts;
 * undefined where all of A does (it would be infinite), where nothing was counted or a count exceeds its exposure.
 */
export function oddsRatio(first: Share, second: Share): number | undefined {
  if (!comparable(first, second)) return undefined
  const [a, b] = [halfForZero(first), halfForZero(second)]
  if (a.x >= a.n || b.x > b.n) return undefined
  return b.x === b.n ? 0 : a.x / (a.n - a.x) / (b.x / (b.n - b.x))
}

/**
 * Simple maths (Kilgarriff 2009; Sketch Engine): the ratio of rates per million, λ added to both. A larger λ, in powers of ten, asks for
 * what is more frequent. Swapped it is the reciprocal. Undefined where a side has no exposure or λ is not above 0; 1 where nothing was counted.
 */
export function simpleMaths(a: Share, b: Share, lambda = 1): number | undefined {
  if (a.n === 0 || b.n === 0 || !(lambda > 0)) return undefined
  const perMillion = ({ x, n }: Share) => (1e6 * x) / n + lambda
  return perMillion(a) / perMillion(b)
}

/**
 * Pointwise mutual information of an entity and group A, in nats: ln of A's share of its counts over A's share of the exposure. Undefined
 * where A has no count (it would be -∞) or a side has no exposure.
 */
export function groupPmi(a: Share, b: Share): number | undefined {
  if (!comparable(a, b) || a.x === 0) return undefined
  return Math.log(a.x / (a.x + b.x)) - Math.log(a.n / (a.n + b.n))
}
