// Dispersion: how evenly an entity's counts lie over docs. Stands beside every count, for 12 mentions in one doc are not 12 in twelve.
import type { Share } from './share.ts'

export interface Dispersion {
  /** Docs with at least one count. */
  readonly range: number
  /** Standard deviation of the counts over docs (of the population), and over their mean. */
  readonly sd: number
  readonly variation: number | undefined
  /** The part of all counts that lies in the doc with most: from 1/k to 1. */
  readonly topShare: number | undefined
  /** Deviation of proportions (Gries 2008): .5 Σ |x/X - n/N|; 0 as the docs' lengths, towards 1 in one short doc. */
  readonly dp: number | undefined
  /** dp over its largest value, 1 - the shortest doc's part (Lijffijt & Gries 2012): 0 to 1. */
  readonly dpNorm: number | undefined
  /** Juilland's D for unequal parts: 1 even, 0 in one doc. */
  readonly juillandD: number | undefined
  /** Rosengren's S: 1 even, down to the shortest doc's part. */
  readonly rosengrenS: number | undefined
  /** Carroll's D2: the entropy of the rates over its largest value; 1 even, 0 in one doc. */
  readonly carrollD2: number | undefined
  /** Kullback & Leibler's divergence of the counts from the docs' lengths, in bits: 0 even. */
  readonly kl: number | undefined
  /** Gini's coefficient of the rates, docs weighted by their length: 0 even, 1 - the doc's part of the text in one doc. */
  readonly gini: number | undefined
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const sdOf = (numbers: readonly number[]): number => {
  const mean = sum(numbers) / numbers.length
  return Math.sqrt(sum(numbers.map((one) => (one - mean) ** 2)) / numbers.length)
}

/**
 * One share a doc: its counts among its exposure. Docs without exposure are left out. All but range and sd are undefined where nothing was counted,
 * all but range, sd and topShare where there is one doc: one doc is neither even nor uneven.
 */
export function dispersion(shares: readonly Share[]): Dispersion {
  const docs = shares.filter(({ n }) => n > 0)
  const xs = docs.map(({ x }) => x)
  const total = sum(xs)
  const range = xs.filter((x) => x > 0).length
  const sd = docs.length === 0 ? 0 : sdOf(xs)
  const topShare = total === 0 ? undefined : xs.reduce((most, x) => Math.max(most, x), 0) / total
  if (docs.length < 2 || total === 0) return { ...unknown, range, sd, topShare }

  const length = sum(docs.map(({ n }) => n))
  const parts = docs.map(({ x, n }) => ({ v: x / total, s: n / length, rate: x / n }))
  const rates = parts.map(({ rate }) => rate)
  const ofRates = sum(rates)
  const k = docs.length
  const dp = sum(parts.map(({ v, s }) => Math.abs(v - s))) / 2
  return {
    range,
    sd,
    variation: sd / (total / k),
    topShare,
    dp,
    dpNorm: dp / (1 - parts.reduce((least, { s }) => Math.min(least, s), 1)),
    juillandD: 1 - sdOf(rates) / (ofRates / k) / Math.sqrt(k - 1),
    rosengrenS: Math.min(1, sum(parts.map(({ v, s }) => Math.sqrt(v * s))) ** 2),
    carrollD2: sum(rates.map((rate) => entropyTerm(rate / ofRates))) / Math.log2(k),
    kl: Math.max(0, sum(parts.map(({ v, s }) => (v === 0 ? 0 : v * Math.log2(v / s))))),
    gini: gini(parts),
  }
}

const unknown = {
  variation: undefined,
  dp: undefined,
  dpNorm: undefined,
  juillandD: undefined,
  rosengrenS: undefined,
  carrollD2: undefined,
  kl: undefined,
  gini: undefined,
}

const entropyTerm = (p: number): number => (p === 0 ? 0 : -p * Math.log2(p))

/** Twice the area between the line of evenness and the curve of Lorenz: docs by rising rate, text against counts. */
function gini(parts: readonly { v: number; s: number; rate: number }[]): number {
  let [below, area] = [0, 0]
  for (const { v, s } of parts.toSorted((one, other) => one.rate - other.rate)) {
    area += s * (below + v / 2)
    below += v
  }
  return Math.max(0, 1 - 2 * area)
}
