// Two scores by which Scattertext (Kessler 2017) orders words, for readers who hold its pictures beside ours: places in a plot, no tests.
import { normalCdf } from './distribution.ts'
import { doubledRanks } from './rank-sum.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Each number as the part of a normal distribution below it; one half where all are equal. */
function normalScale(numbers: readonly number[]): number[] {
  const mean = sum(numbers) / numbers.length
  const sd = Math.sqrt(sum(numbers.map((one) => (one - mean) ** 2)) / numbers.length)
  return numbers.map((one) => (sd === 0 ? 0.5 : normalCdf((one - mean) / sd)))
}

/** Mid-rank over the number of numbers. */
const rankScale = (numbers: readonly number[]): number[] =>
  doubledRanks(numbers).map((rank) => rank / 2 / numbers.length)

const scales = { normcdf: normalScale, percentile: rankScale, none: (numbers: readonly number[]) => [...numbers] }

export interface ScaledFOptions {
  /** Above 1 weighs frequency more than distinctiveness. 1 unless told. */
  readonly beta?: number
  readonly scaler?: keyof typeof scales
}

function oneSided(own: readonly number[], other: readonly number[], { beta = 1, scaler = 'normcdf' }: ScaledFOptions) {
  const total = sum(own)
  const scale = scales[scaler]
  const distinctive = scale(own.map((count, i) => (count === 0 ? 0 : count / (count + (other[i] ?? 0)))))
  const frequent = scale(own.map((count) => count / total))
  return distinctive.map((precision, i) => {
    const recall = frequent[i] ?? 0
    const weighted = beta ** 2 * precision + recall
    return weighted === 0 ? 0 : ((1 + beta ** 2) * precision * recall) / weighted
  })
}

/** From the least to the largest onto 0 to 1; one half where there is one value only. */
function stretch(scores: readonly number[], sign: 1 | -1): number[] {
  const own = scores.filter((score) => sign * score > 0).map((score) => sign * score)
  const least = own.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY)
  const most = own.reduce((high, one) => Math.max(high, one), 0)
  return scores.map((score) => {
    if (sign * score <= 0) return score
    return sign * (least === most ? 0.5 : (sign * score - least) / (most - least))
  })
}

/**
 * The scaled F-score: the harmonic mean of how distinctive and how frequent an entity is, each scaled over all entities, of whichever side has
 * more; 0 (all B) to 1 (all A), one half between. Undefined where a side is empty. Swapping gives 1 less it.
 */
export function scaledF(
  a: readonly number[],
  b: readonly number[],
  options: ScaledFOptions = {},
): number[] | undefined {
  if (sum(a) === 0 || sum(b) === 0) return undefined
  const [ofA, ofB] = [oneSided(a, b, options), oneSided(b, a, options)]
  const signed = ofA.map((score, i) => {
    const other = ofB[i] ?? 0
    return score > other ? score : score < other ? -other : 0
  })
  return stretch(stretch(signed, 1), -1).map((score) => (score + 1) / 2)
}

/** The corner score: how near an entity lies to A's corner of the plot of ranks; 0 to 1 and swapped as the scaled F-score. Empty for no entity. */
export function cornerScore(a: readonly number[], b: readonly number[]): number[] {
  const [ofA, ofB] = [rankScale(a), rankScale(b)]
  return ofA.map((rankA, i) => {
    const rankB = ofB[i] ?? 0
    const [toA, toB] = [Math.hypot(1 - rankA, rankB), Math.hypot(1 - rankB, rankA)]
    if (toA === toB) return 0.5
    const score = toA < toB ? Math.SQRT2 - toA : toB - Math.SQRT2
    return (score / Math.SQRT2 + 1) / 2
  })
}
