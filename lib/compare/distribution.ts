// The distributions behind p and intervals: normal, Student's t, beta, chi-square; arithmetic by Cephes, compiled to WebAssembly.
import { compiled, erfc, incbet, lgam, ndtr, ndtri } from 'cephes'

await compiled

/** P(Z ≤ z) of the standard normal distribution, exact far into both tails. */
export const normalCdf = (z: number): number => ndtr(z)

/** The z below which a share p of the standard normal distribution lies; p strictly between 0 and 1. */
export const normalQuantile = (p: number): number => ndtri(p)

/** P(|T| ≥ |t|) of Student's distribution with df > 0 degrees of freedom (not necessarily whole). */
export const tTwoSided = (t: number, df: number): number => incbet(df / 2, 0.5, df / (df + t * t))

/** P(T ≥ t). */
export function tUpper(t: number, df: number): number {
  const half = tTwoSided(t, df) / 2
  return t >= 0 ? half : 1 - half
}

/** The t that |T| exceeds with probability p, 0 < p < 1: half the width of an interval of confidence 1 - p, in standard errors. */
export const tCritical = (p: number, df: number): number => Math.sqrt(df * Math.exp(-betaLogit(p, df / 2, 0.5)))

/** The quantile p of the beta distribution, 0 < p < 1, with the limits that its uses ask for: 0 where a = 0, 1 where b = 0. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (a === 0) return 0
  return b === 0 ? 1 : 1 / (1 + Math.exp(-betaLogit(p, a, b)))
}

/**
 * ln(x/(1 - x)) of the quantile x of the beta distribution, a and b above 0: loses nothing near 0 and near 1. Newton's steps on ln of the
 * distribution, kept inside a bracket (the inverse that Cephes has is far off for large a and small b).
 */
export function betaLogit(p: number, a: number, b: number): number {
  const lnBeta = lnGamma(a) + lnGamma(b) - lnGamma(a + b)
  let [low, high] = [-745, 745]
  let u = Math.log(a / b)
  for (let step = 0; step < 200; step++) {
    const x = 1 / (1 + Math.exp(-u))
    const below = incbet(a, b, x)
    if (below < p) low = u
    else high = u
    // the slope of ln I at the logit: density · x (1 - x) / I
    const slope = Math.exp(-a * Math.log1p(Math.exp(-u)) - b * Math.log1p(Math.exp(u)) - lnBeta) / below
    const next = u - Math.log(below / p) / slope
    const following = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(following - u) <= 1e-14 * Math.max(1, Math.abs(u))) return following
    u = following
  }
  return u
}

/** Beyond this erfc is less than any number. */
const FURTHEST = 26.5

/** P(χ² ≥ value) with one degree of freedom; the sign of a signed statistic is ignored. */
export function chiSquareUpper(value: number): number {
  const root = Math.sqrt(Math.abs(value) / 2)
  return root > FURTHEST ? 0 : erfc(root)
}

/** ln Γ(x) for x > 0. */
export const lnGamma = (x: number): number => lgam(x)

/** ln of the number of ways to choose k of n, whole 0 ≤ k ≤ n. */
export const lnChoose = (n: number, k: number): number => lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1)
