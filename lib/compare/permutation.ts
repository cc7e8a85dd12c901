// Exchanging the labels of docs: how often chance alone sets two groups so far apart (Fisher 1935; Phipson & Smyth 2010 for drawn ones).
import { countArrangements, drawnArrangements, everyArrangement, type Labels } from './arrangement.ts'
import type { Random } from './random.ts'

/** All arrangements of 8 against 8 docs: up to here every one is tried, beyond they are drawn. */
export const mostEnumerated = 12_870

export interface Chance {
  /** Where arrangements are drawn. Asked for always, so that no result depends on whether it was needed. */
  readonly random: Random
  /** How many are drawn: 999 unless told. */
  readonly rounds?: number
}

export interface Permuted {
  /** The statistic of the labels as they are. */
  readonly observed: number
  /** The part of the arrangements that are as extreme on either side; with drawn ones (b + 1)/(R + 1), never 0. */
  readonly p: number
  /** How many were as extreme, and of how many: of all, the observed one among them, or of those drawn. */
  readonly extreme: number
  readonly arrangements: number
  readonly exact: boolean
}

/** From which |value| on one is as extreme: two that differ by rounding alone are equal, for the same docs in another order give another last digit. */
export const leastExtreme = (observed: number): number => Math.abs(observed) * (1 - 1e-9) - 1e-12
export const asExtreme = (value: number, observed: number): boolean => Math.abs(value) >= leastExtreme(observed)

/** All arrangements where they are few, else drawn ones. */
export function arrangementsOf(labels: Labels, { random, rounds = 999 }: Chance) {
  const count = countArrangements(labels)
  return count <= mostEnumerated
    ? { exact: true, count, masks: everyArrangement(labels) }
    : { exact: false, count: rounds, masks: drawnArrangements(labels, rounds, random) }
}

/**
 * The two-sided p of a signed statistic that changes its sign when A and B are swapped; swapping leaves p. `statistic` is given 1 for each doc
 * in A; where it is undefined for an arrangement, that counts as extreme. Undefined where it is undefined for the labels as
 * they are, and where a group is empty.
 */
export function permuted(
  labels: Labels,
  statistic: (inA: Uint8Array) => number | undefined,
  chance: Chance,
): Permuted | undefined {
  const observed = statistic(Uint8Array.from(labels.inA, Number))
  if (observed === undefined || !labels.inA.includes(true) || !labels.inA.includes(false)) return undefined
  const { exact, count, masks } = arrangementsOf(labels, chance)
  let extreme = 0
  for (const mask of masks) {
    const value = statistic(mask)
    if (value === undefined || asExtreme(value, observed)) extreme++
  }
  const p = exact ? extreme / count : (extreme + 1) / (count + 1)
  return { observed, p, extreme, arrangements: count, exact }
}

/** A statistic: the mean of A's values less that of B's, one value a doc. */
export const differenceOfMeans =
  (values: readonly number[]) =>
  (inA: Uint8Array): number | undefined => {
    const [sum, docs] = [
      [0, 0],
      [0, 0],
    ]
    for (const [doc, value] of values.entries()) {
      const side = inA[doc] === 1 ? 0 : 1
      sum[side] = (sum[side] ?? 0) + value
      docs[side] = (docs[side] ?? 0) + 1
    }
    const [a = 0, b = 0] = sum
    const [kA = 0, kB = 0] = docs
    return kA === 0 || kB === 0 ? undefined : a / kA - b / kB
  }
