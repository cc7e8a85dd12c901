// Max-T (Westfall & Young 1993): p for a whole list at once, from the largest |t| that exchanged labels give anywhere in it.
import type { Labels } from './arrangement.ts'
import { clusteredT } from './clustered.ts'
import type { Column } from './column.ts'
import { arrangementsOf, asExtreme, type Chance } from './permutation.ts'
import { type Sums, without } from './sums.ts'

export interface MaxT {
  /** The clustered t. */
  readonly t: number
  /** By exchanging labels, of this entity alone. */
  readonly p: number
  /** Adjusted for the family: the chance of one such |t| or more among those that are no stronger; never below p, and rising down the list. */
  readonly adjusted: number
}

/** The sums of a column over the docs that `inA` marks; over all of them without it. No allocation a doc, for it runs a thousand times. */
export function columnSums({ docs, counts }: Column, exposure: readonly number[], inA?: Uint8Array): Sums {
  let [k, n, nn] = [0, 0, 0]
  for (let doc = 0; doc < exposure.length; doc++) {
    if (inA !== undefined && inA[doc] !== 1) continue
    const length = exposure[doc] ?? 0
    k++
    n += length
    nn += length * length
  }
  return { docs: k, n, nn, ...countedSums({ docs, counts }, exposure, inA) }
}

function countedSums({ docs, counts }: Column, exposure: readonly number[], inA?: Uint8Array) {
  let [naming, x, xx, xn] = [0, 0, 0, 0]
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0
    if (inA !== undefined && inA[doc] !== 1) continue
    const count = counts[i] ?? 0
    if (count > 0) naming++
    x += count
    xx += count * count
    xn += count * (exposure[doc] ?? 0)
  }
  return { naming, x, xx, xn }
}

const nothing: Column = { docs: [], counts: [] }

/**
 * Step-down max-T of the clustered t over all columns. `exposure` holds one number a doc. Undefined for a column without a t, which then does not
 * belong to the family; all are where a group has fewer than two docs. Swapping A and B negates t and leaves p. The time is the number of
 * counts times that of arrangements.
 */
export function maxT(
  columns: readonly Column[],
  exposure: readonly number[],
  labels: Labels,
  chance: Chance,
): (MaxT | undefined)[] {
  const totals = columns.map((column) => columnSums(column, exposure))
  const allT = (inA: Uint8Array) => {
    const { docs, n, nn } = columnSums(nothing, exposure, inA)
    return columns.map((column, i) => {
      const ofA = { docs, n, nn, ...countedSums(column, exposure, inA) }
      return clusteredT(ofA, without(totals[i] ?? ofA, ofA))
    })
  }
  const observed = allT(Uint8Array.from(labels.inA, Number))
  const family = strongestFirst(observed)
  const { exact, count, masks } = arrangementsOf(labels, chance)
  const alone = family.map(() => 0)
  const stepped = family.map(() => 0)
  for (const mask of masks) {
    const ts = allT(mask)
    let largest = 0
    for (let rank = family.length - 1; rank >= 0; rank--) {
      const { column, t } = family[rank] ?? { column: 0, t: 0 }
      const value = Math.abs(ts[column] ?? Number.POSITIVE_INFINITY)
      largest = Math.max(largest, value)
      if (asExtreme(value, t)) alone[rank] = (alone[rank] ?? 0) + 1
      if (asExtreme(largest, t)) stepped[rank] = (stepped[rank] ?? 0) + 1
    }
  }
  const part = (times: number) => (exact ? times / count : (times + 1) / (count + 1))
  const result: (MaxT | undefined)[] = observed.map(() => undefined)
  let adjusted = 0
  for (const [rank, { column, t }] of family.entries()) {
    adjusted = Math.max(adjusted, part(stepped[rank] ?? 0))
    result[column] = { t, p: part(alone[rank] ?? 0), adjusted }
  }
  return result
}

const strongestFirst = (ts: readonly (number | undefined)[]): { column: number; t: number }[] =>
  ts
    .flatMap((t, column) => (t === undefined ? [] : [{ column, t }]))
    .sort((one, other) => Math.abs(other.t) - Math.abs(one.t) || one.column - other.column)
