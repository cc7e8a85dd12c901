// Max-T (Westfall & Young 1993): p for a whole list at once, from the largest |t| that exchanged labels give anywhere in it.
import type { Labels } from './arrangement.ts'
import type { Column } from './column.ts'
import { type Cells, cellsOf, exchangedT } from './exchange.ts'
import { arrangementsOf, type Chance, leastExtreme } from './permutation.ts'

export interface MaxT {
  /** The clustered t. */
  readonly t: number
  /** By exchanging labels, of this entity alone. */
  readonly p: number
  /** Adjusted for the family: the chance of one such |t| or more among those that are no stronger; never below p, and rising down the list. */
  readonly adjusted: number
}

/** Columns that have a t, the strongest first. */
export interface Family {
  readonly columns: Uint32Array
  readonly ts: Float64Array
}

export function familyOf(cells: Cells, labels: Labels): Family {
  const ts = exchangedT(cells)(Uint8Array.from(labels.inA, Number))
  const columns = Uint32Array.from([...ts.keys()].filter((column) => !Number.isNaN(ts[column]))).sort(
    (one, other) => Math.abs(ts[other] ?? 0) - Math.abs(ts[one] ?? 0) || one - other,
  )
  return { columns, ts: Float64Array.from(columns, (column) => ts[column] ?? 0) }
}

/** By rank in the family: in how many arrangements it was as extreme itself, and was it or one no stronger. Of two lots of arrangements they add up. */
export interface Extremes {
  readonly alone: Uint32Array
  readonly stepped: Uint32Array
}

/** Counts one arrangement (1 for each doc in A) after the other. Where a t is undefined, that counts as extreme. */
export function extremeCounter(cells: Cells, { columns, ts }: Family) {
  const extremes: Extremes = { alone: new Uint32Array(ts.length), stepped: new Uint32Array(ts.length) }
  const { alone, stepped } = extremes
  const exchanged = exchangedT(cells)
  const least = ts.map(leastExtreme)
  const count = (mask: Uint8Array): void => {
    const found = exchanged(mask)
    let largest = 0
    for (let rank = ts.length - 1; rank >= 0; rank--) {
      const t = found[columns[rank] ?? 0] ?? 0
      const value = Number.isNaN(t) ? Number.POSITIVE_INFINITY : Math.abs(t)
      if (value > largest) largest = value
      const from = least[rank] ?? 0
      if (value >= from) alone[rank] = (alone[rank] ?? 0) + 1
      if (largest >= from) stepped[rank] = (stepped[rank] ?? 0) + 1
    }
  }
  return { count, extremes }
}

/** By column, of `all` there are; `exact` says that the arrangements were all there are, the one of the labels among them. */
export function conclude(
  all: number,
  { columns, ts }: Family,
  { alone, stepped }: Extremes,
  { exact, count }: { readonly exact: boolean; readonly count: number },
): (MaxT | undefined)[] {
  const part = (times: number): number => (exact ? times / count : (times + 1) / (count + 1))
  const result = new Array<MaxT | undefined>(all).fill(undefined)
  let adjusted = 0
  for (const [rank, column] of columns.entries()) {
    adjusted = Math.max(adjusted, part(stepped[rank] ?? 0))
    result[column] = { t: ts[rank] ?? 0, p: part(alone[rank] ?? 0), adjusted }
  }
  return result
}

/**
 * Step-down max-T of the clustered t over all columns. `exposure` holds one number a doc. Undefined for a column without a t, which then does not
 * belong to the family; all are where a group has fewer than two docs. Swapping A and B negates t and leaves p. The time is the number of
 * counts in the smaller group times that of arrangements; after each of these others can have their turn.
 */
export function* maxT(
  columns: readonly Column[],
  exposure: readonly number[],
  labels: Labels,
  chance: Chance,
): Generator<void, (MaxT | undefined)[]> {
  const cells = cellsOf(columns, exposure)
  const family = familyOf(cells, labels)
  const { exact, count, masks } = arrangementsOf(labels, chance)
  const counter = extremeCounter(cells, family)
  for (const mask of masks) {
    counter.count(mask)
    yield
  }
  return conclude(columns.length, family, counter.extremes, { exact, count })
}
