// Adjusted p of a family of rows: by exchanging labels where that is done in a moment, else by BH on the p of their intervals.
import { maxT } from '#lib/compare/max-t'
import { adjust } from '#lib/compare/multiplicity'
import { seeded } from '#lib/compare/random'
import type { Measured, Row } from './measure.ts'

/** Labels are exchanged so often where there are too many ways to try each. */
const ROUNDS = 999
const SEED = 1
/** So many counts are summed anew in well under a second. */
const MOST_SUMMED = 60_000_000

export type AdjustedBy = 'max-t' | 'bh'
export interface Adjusted {
  /** Undefined for what has no interval. */
  readonly ps: readonly (number | undefined)[]
  readonly by: AdjustedBy
}

/** Rows that share one frame; all of them are the family. */
export function adjustedTogether(rows: readonly Row[], measured: readonly Measured[]): Adjusted {
  const [first] = rows
  const counts = rows.reduce((sum, { column }) => sum + column.docs.length, 0)
  if (!first || counts * ROUNDS > MOST_SUMMED) return adjustedApart(measured)
  const results = maxT(
    rows.map(({ column }) => column),
    Array.from(first.frame.exposure),
    { inA: Array.from(first.frame.inA, Boolean) },
    { random: seeded(SEED), rounds: ROUNDS },
  )
  return { ps: results.map((result) => result?.adjusted), by: 'max-t' }
}

/** Rows each with a frame of its own. */
export const adjustedApart = (measured: readonly Measured[]): Adjusted => ({
  ps: byBh(measured.map(({ spread }) => spread?.p)),
  by: 'bh',
})

/** BH over those that are there. */
export function byBh(ps: readonly (number | undefined)[]): (number | undefined)[] {
  const there = ps.flatMap((p, i) => (p === undefined ? [] : [{ p, i }]))
  const adjusted = adjust(
    there.map(({ p }) => p),
    'bh',
  )
  const result: (number | undefined)[] = ps.map(() => undefined)
  for (const [at, { i }] of there.entries()) result[i] = adjusted[at]
  return result
}
