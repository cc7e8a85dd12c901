// Measures one row between the sides: its sums, the ratio of its rates, and the interval where either side has two docs or more.
import { type Clustered, position } from '#lib/compare/clustered'
import { type Column, columnSumsIn } from '#lib/compare/column'
import type { Frame } from '#lib/compare/frame'
import { robust } from '#lib/compare/robust'
import { type Sums, sumsOfDoc, without } from '#lib/compare/sums'

/** Counts held against the exposure of each doc; column and frame name docs by place in one list. */
export interface Row {
  readonly column: Column
  readonly frame: Frame
}

export interface Measured {
  readonly a: Sums
  readonly b: Sums
  readonly log2: number | undefined
  readonly spread: Clustered | undefined
}

export function measure({ column, frame }: Row): Measured {
  const sums = columnSumsIn(column, frame)
  const { a, b } = sums
  return { a, b, log2: position(a, b)?.log2, spread: robust(column, frame, sums) }
}

export interface Stability {
  /** In how many of the removals of one doc the sign stays. */
  readonly held: number
  readonly of: number
  /** Places of the docs without which it does not. */
  readonly decisive: readonly number[]
}

/** Leaves out one doc after the other. Undefined where there is no ratio, or it is exactly 1. */
export function stabilityOf({ column, frame }: Row, { a, b, log2 }: Measured): Stability | undefined {
  const sign = Math.sign(log2 ?? 0)
  if (sign === 0) return undefined
  const counts = new Map(Array.from(column.docs, (doc, at) => [doc, column.counts[at] ?? 0]))
  const exposure = Array.from(frame.exposure)
  const decisive = exposure.flatMap((n, doc) => {
    const own = sumsOfDoc({ x: counts.get(doc) ?? 0, n })
    const left = frame.inA[doc] ? position(without(a, own), b) : position(a, without(b, own))
    return Math.sign(left?.log2 ?? 0) === sign ? [] : [doc]
  })
  return { held: exposure.length - decisive.length, of: exposure.length, decisive }
}
