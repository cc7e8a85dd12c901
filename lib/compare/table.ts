// The 2 × 2 table of two shares, with the corrections of Yates and Williams for small counts.
import type { Share } from './share.ts'

/** Counted and not counted, in A and in B. */
export interface Table {
  readonly a: number
  readonly b: number
  readonly restA: number
  readonly restB: number
}

/**
 * - `none`
 * - `yates`: every cell half a count nearer to what is expected, never beyond
 * - `yates-if-small`: that only where some expected cell is under 5 and the half does not cross the expectation (as quanteda); it jumps there
 * - `williams`: the statistic divided by q (Williams 1976)
 */
export type Correction = 'none' | 'yates' | 'yates-if-small' | 'williams'

/** The table of two shares; undefined where a share exceeds its whole or a margin is empty, for then nothing can differ. */
export function tableOf(a: Share, b: Share): Table | undefined {
  const [restA, restB] = [a.n - a.x, b.n - b.x]
  if (restA < 0 || restB < 0) return undefined
  if (a.n === 0 || b.n === 0 || a.x + b.x === 0 || restA + restB === 0) return undefined
  return { a: a.x, b: b.x, restA, restB }
}

/** The half counts to move towards the expectation: a number from 0 to 0.5. */
export function yatesShift({ a, b, restA, restB }: Table, correction: Correction): number {
  if (correction !== 'yates' && correction !== 'yates-if-small') return 0
  const n = a + b + restA + restB
  const distance = Math.abs(a * restB - b * restA) / n
  if (correction === 'yates') return Math.min(0.5, distance)
  const [inA, inB, counted, rest] = [a + restA, b + restB, a + b, restA + restB]
  const smallest = (Math.min(inA, inB) * Math.min(counted, rest)) / n
  return smallest < 5 && distance >= 0.5 ? 0.5 : 0
}

/** Williams's divisor q, 1 or a little more; 1 for any other correction. Dividing makes the statistic smaller. */
export function williamsDivisor({ a, b, restA, restB }: Table, correction: Correction): number {
  if (correction !== 'williams') return 1
  const n = a + b + restA + restB
  return 1 + ((n / (a + restA) + n / (b + restB) - 1) * (n / (a + b) + n / (restA + restB) - 1)) / (6 * n)
}
