// Measures one row between the sides: its sums, the ratio of its rates, and the interval where either side has two docs or more.
import { position, type Tested } from '#lib/compare/clustered'
import { type Column, columnSumsIn } from '#lib/compare/column'
import type { Frame } from '#lib/compare/frame'
import { robustTest } from '#lib/compare/robust'
import { sumsOfDoc, without } from '#lib/compare/sums'

/** Counts held against the exposure of each doc; column and frame name docs by place in one list. */
export interface Row {
  readonly column: Column
  readonly frame: Frame
}

export interface Measured {
  readonly exposureA: number
  readonly exposureB: number
  readonly log2: number | undefined
  readonly spread: Tested | undefined
}

export function measure({ column, frame }: Row): Measured {
  const sums = columnSumsIn(column, frame)
  const spread = robustTest(column, frame, sums)
  const log2 = spread ? spread.log2 : position(sums.a, sums.b)?.log2
  return { exposureA: sums.a.n, exposureB: sums.b.n, log2, spread }
}

export interface Stability {
  /** In how many of the removals of one doc the sign stays. */
  readonly held: number
  readonly of: number
  /** Places of the docs without which it does not. */
  readonly decisive: readonly number[]
}

/** Leaves out one doc after the other. Undefined where there is no ratio, or it is exactly 1. */
export function stabilityOf({ column, frame }: Row, { log2 }: Measured): Stability | undefined {
  const sign = Math.sign(log2 ?? 0)
  if (sign === 0) return undefined
  const { a, b } = columnSumsIn(column, frame)
  const counts = new Map(Array.from(column.docs, (doc, at) => [doc, column.counts[at] ?? 0]))
  const exposure = Array.from(frame.exposure)
  const decisive = exposure.flatMap((n, doc) => {
    const own = sumsOfDoc({ x: counts.get(doc) ?? 0, n })
    const left = frame.inA[doc] ? position(without(a, own), b) : position(a, without(b, own))
    return Math.sign(left?.log2 ?? 0) === sign ? [] : [doc]
  })
  return { held: exposure.length - decisive.length, of: exposure.length, decisive }
}
