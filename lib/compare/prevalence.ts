// In how many docs: a proportion of few, with intervals that hold for few. All confidences are 0.95 unless told.
import { betaQuantile, lnGamma, normalQuantile } from './distribution.ts'
import type { Share } from './share.ts'

export interface Interval {
  /** Both from 0 to 1, of a difference from -1 to 1. */
  readonly low: number
  readonly high: number
}

const usual = 0.95
const zOf = (confidence: number): number => normalQuantile((1 + confidence) / 2)

/** Wilson's interval (1927) of x of n; undefined for no docs. Its ends are 0 or 1 exactly where none or all name it. */
export function wilson({ x, n }: Share, confidence = usual): Interval | undefined {
  if (n === 0) return undefined
  const z = zOf(confidence)
  const p = x / n
  const middle = p + z ** 2 / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
  const scale = 1 + z ** 2 / n
  return {
    low: x === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: x === n ? 1 : Math.min(1, (middle + half) / scale),
  }
}

/** The exact interval of Clopper & Pearson (1934): never too narrow, often too wide. Undefined for no docs. */
export function clopperPearson({ x, n }: Share, confidence = usual): Interval | undefined {
  if (n === 0) return undefined
  const tail = (1 - confidence) / 2
  return { low: betaQuantile(tail, x, n - x + 1), high: 1 - betaQuantile(tail, n - x, x + 1) }
}

/** Newcombe's interval (1998, method 10) of the difference of two proportions, A less B. Undefined for no docs on a side. Swapping mirrors it. */
export function newcombe(a: Share, b: Share, confidence = usual): Interval | undefined {
  const [ofA, ofB] = [wilson(a, confidence), wilson(b, confidence)]
  if (ofA === undefined || ofB === undefined) return undefined
  const [pA, pB] = [a.x / a.n, b.x / b.n]
  const difference = pA - pB
  return {
    low: difference - Math.hypot(pA - ofA.low, ofB.high - pB),
    high: difference + Math.hypot(ofA.high - pA, pB - ofB.low),
  }
}

/**
 * Found in none of so many docs: up to which part of such docs may name it all the same, one-sided, 1 - (1 - confidence)^(1/docs). For many docs
 * about 3/docs, the rule of three; exactly 0.78 for two, 0.63 for three. 1 for no docs: anything is possible.
 */
export const ruleOfThree = (docs: number, confidence = usual): number =>
  docs === 0 ? 1 : 1 - (1 - confidence) ** (1 / docs)

/**
 * P(A's proportion is larger than B's) for uniform priors, exactly, by a sum over beta integrals (Miller 2015). For 3 of 3 against 0 of 2 docs
 * it is 34/35 while Fisher's p is 0.10: never shown without that. 0.5 where there is no doc on either side. Swapping gives 1 less it.
 */
export function posteriorGreater(a: Share, b: Share): number {
  const [yesA, noA, yesB, noB] = [a.x + 1, a.n - a.x + 1, b.x + 1, b.n - b.x + 1]
  let sum = 0
  for (let i = 0; i < yesA; i++) {
    sum += Math.exp(lnBeta(yesB + i, noB + noA) - Math.log(noA + i) - lnBeta(1 + i, noA) - lnBeta(yesB, noB))
  }
  return Math.min(1, sum)
}

const lnBeta = (p: number, q: number): number => lnGamma(p) + lnGamma(q) - lnGamma(p + q)
