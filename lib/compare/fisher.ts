// Fisher's exact test (1935) on docs: given how many docs name it at all, how likely is so uneven a division?
import { lnChoose } from './distribution.ts'
import type { Share } from './share.ts'

export interface Fisher {
  /** The chance of a division no likelier than this one. */
  readonly p: number
  /** The chance of A having so many or more, and so many or fewer. */
  readonly upper: number
  readonly lower: number
}

/** How x is distributed where `a` of all are in A, and `counted` are marked: the values it can take, and ln of their weights. */
interface Division {
  readonly least: number
  readonly lnWeights: readonly number[]
}

function divisionOf(nA: number, nB: number, counted: number): Division {
  const [least, most] = [Math.max(0, counted - nB), Math.min(nA, counted)]
  const lnWeights = Array.from({ length: most - least + 1 }, (_, i) => {
    const x = least + i
    return lnChoose(nA, x) + lnChoose(nB, counted - x)
  })
  return { least, lnWeights }
}

/** The probabilities of a division whose odds ratio is e^lnOdds. */
function probabilities({ lnWeights }: Division, lnOdds = 0): number[] {
  const tilted = lnWeights.map((weight, i) => weight + i * lnOdds)
  const largest = tilted.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
  const scaled = tilted.map((one) => Math.exp(one - largest))
  const total = scaled.reduce((sum, one) => sum + one, 0)
  return scaled.map((one) => one / total)
}

/**
 * Whole numbers. Where all docs or none name it, there is one division only and p is 1. Undefined where a count exceeds its docs. Swapping A
 * and B leaves p and swaps the tails.
 */
export function fisher(a: Share, b: Share): Fisher | undefined {
  if (a.x > a.n || b.x > b.n) return undefined
  const division = divisionOf(a.n, b.n, a.x + b.x)
  const chances = probabilities(division)
  const at = a.x - division.least
  const observed = chances[at] ?? 0
  const sum = (keep: (chance: number, i: number) => boolean) => {
    const kept = chances.filter(keep)
    if (kept.length === chances.length) return 1
    return Math.min(
      1,
      kept.reduce((total, chance) => total + chance, 0),
    )
  }
  return {
    // a division as likely as the observed one counts, whatever rounding did to the last digits (as R does)
    p: sum((chance) => chance <= observed * (1 + 1e-7)),
    upper: sum((_, i) => i >= at),
    lower: sum((_, i) => i <= at),
  }
}

/**
 * The odds ratio of greatest conditional likelihood (not ad/bc), under which the expected x is the observed one; found by halving on its
 * logarithm. 0 where A has as few as it can, undefined where it has as many (it would be infinite) and where `fisher` is. Swapping inverts it.
 */
export function conditionalOddsRatio(a: Share, b: Share): number | undefined {
  if (a.x > a.n || b.x > b.n) return undefined
  const division = divisionOf(a.n, b.n, a.x + b.x)
  const at = a.x - division.least
  const last = division.lnWeights.length - 1
  if (at === last) return undefined
  if (at === 0) return 0
  const expected = (lnOdds: number) => probabilities(division, lnOdds).reduce((sum, chance, i) => sum + i * chance, 0)
  let [low, high] = [-1, 1]
  while (expected(low) > at) low *= 2
  while (expected(high) < at) high *= 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (expected(middle) < at) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

export interface CoPresence {
  readonly upper: number
  readonly lower: number
}

/**
 * Do two entities stand in the same docs more often than chance? P(at least so many, at most so many) when one's docs are fixed and the
 * other's drawn: the hypergeometric tails, as the fixed-row model of backbone. `both`, `x`, `y` are numbers of docs among `docs`.
 */
export function coPresence(both: number, x: number, y: number, docs: number): CoPresence | undefined {
  if (both > Math.min(x, y) || x + y - both > docs) return undefined
  const result = fisher({ x: both, n: x }, { x: y - both, n: docs - x })
  return result === undefined ? undefined : { upper: result.upper, lower: result.lower }
}
