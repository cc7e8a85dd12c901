// How many of several unequal chances come true: the Poisson-binomial distribution, exactly and by Hong's refined normal approximation.
import { normalCdf } from './distribution.ts'

export interface Tails {
  /** P(at most k) and P(at least k); they overlap in k. */
  readonly lower: number
  readonly upper: number
}

/** Exact, by adding one chance after another: time chances × k. */
export function exactTails(k: number, chances: readonly number[]): Tails {
  // ways[i] is the probability of i so far; what goes beyond k is gathered in the last place
  const ways = new Float64Array(k + 2)
  ways[0] = 1
  for (const p of chances) {
    ways[k + 1] = (ways[k + 1] ?? 0) + (ways[k] ?? 0) * p
    for (let i = k; i >= 1; i--) ways[i] = (ways[i] ?? 0) * (1 - p) + (ways[i - 1] ?? 0) * p
    ways[0] = (ways[0] ?? 0) * (1 - p)
  }
  let lower = 0
  for (let i = 0; i <= k; i++) lower += ways[i] ?? 0
  return { lower: Math.min(1, lower), upper: Math.min(1, (ways[k] ?? 0) + (ways[k + 1] ?? 0)) }
}

/** With less than this there is nothing to approximate. */
const LEAST_SPREAD = 1e-9

/** Approximate, with a term for skewness (Hong 2013): right to two or three digits, time independent of k. Where next to nothing is left to chance it is exact. */
export function refinedTails(k: number, chances: readonly number[]): Tails {
  let [mean, variance, third] = [0, 0, 0]
  for (const p of chances) {
    mean += p
    variance += p * (1 - p)
    third += p * (1 - p) * (1 - 2 * p)
  }
  if (variance < LEAST_SPREAD) return exactTails(k, chances)
  const sd = Math.sqrt(variance)
  const within = (p: number) => Math.min(1, Math.max(0, p))
  const correction = (x: number) =>
    ((third / (6 * sd ** 3)) * (1 - x * x) * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
  const [below, above] = [(k + 0.5 - mean) / sd, (k - 0.5 - mean) / sd]
  return {
    lower: within(normalCdf(below) + correction(below)),
    upper: within(normalCdf(-above) - correction(above)),
  }
}
