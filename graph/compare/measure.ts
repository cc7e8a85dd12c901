// Measures one row between the sides: its sums, the ratio of its rates, and the interval where either side has two docs or more.
import { type Clustered, clustered, position } from '#lib/compare/clustered'
import { type Column, columnSums } from '#lib/compare/max-t'
import { type Sums, sumsOfDoc, without } from '#lib/compare/sums'

/** Counts held against the exposure of each doc; `inA` holds 1 for the docs of A. All three name docs by place in one list. */
export interface Row {
  readonly column: Column
  readonly exposure: readonly number[]
  readonly inA: Uint8Array
}

export interface Measured {
  readonly a: Sums
  readonly b: Sums
  readonly log2: number | undefined
  readonly spread: Clustered | undefined
}

export function measure({ column, exposure, inA }: Row): Measured {
  const a = columnSums(column, exposure, inA)
  const b = without(columnSums(column, exposure), a)
  return { a, b, log2: position(a, b)?.log2, spread: clustered(a, b) }
}

export interface Stability {
  /** In how many of the removals of one doc the sign stays. */
  readonly held: number
  readonly of: number
  /** Places of the docs without which it does not. */
  readonly decisive: readonly number[]
}

/** Leaves out one doc after the other. Undefined where there is no ratio, or it is exactly 1. */
export function stabilityOf({ column, exposure, inA }: Row, { a, b, log2 }: Measured): Stability | undefined {
  const sign = Math.sign(log2 ?? 0)
  if (sign === 0) return undefined
  const counts = new Map(Array.from(column.docs, (doc, at) => [doc, column.counts[at] ?? 0]))
  const decisive = exposure.flatMap((n, doc) => {
    const own = sumsOfDoc({ x: counts.get(doc) ?? 0, n })
    const left = inA[doc] ? position(without(a, own), b) : position(a, without(b, own))
    return Math.sign(left?.log2 ?? 0) === sign ? [] : [doc]
  })
  return { held: exposure.length - decisive.length, of: exposure.length, decisive }
}
