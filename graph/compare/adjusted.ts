// Adjusted p of a family of rows: by exchanging labels where that is done in a moment, else by BH on the p of their intervals.
import { countArrangements, type Labels } from '#lib/compare/arrangement'
import { pOf } from '#lib/compare/clustered'
import { maxT } from '#lib/compare/max-t'
import { adjust } from '#lib/compare/multiplicity'
import { mostEnumerated } from '#lib/compare/permutation'
import { seeded } from '#lib/compare/random'
import { breathing } from '../in-turns.ts'
import type { Watching } from '../watching.ts'
import type { Exchange } from './exchange.ts'
import type { Measured, Row } from './measure.ts'

/** Labels are exchanged so often where there are too many ways to try each. */
const ROUNDS = 999
const SEED = 1
/** So many counts are summed anew in well under a second. */
const MOST_SUMMED = 60_000_000
/** From so many on it is worth asking another thread: some hundredths of a second. */
const WORTH_ASKING = 3_000_000

export type AdjustedBy = 'max-t' | 'bh'
export interface Adjusted {
  /** Undefined for what has no interval. */
  readonly ps: readonly (number | undefined)[]
  readonly by: AdjustedBy
  /** How many arrangements of labels p rests on: all there are, or those drawn. */
  readonly arrangements?: number
  /** What those drawn begin with; undefined where all were tried. */
  readonly seed?: number
}

/** Rows that share one frame; all of them are the family. Others have their turn in between, and the whole thread where there is `briefly`. */
export async function adjustedTogether(
  rows: readonly Row[],
  measured: readonly Measured[],
  briefly?: Exchange,
): Promise<Adjusted> {
  return isQuick(rows, ROUNDS) ? exchanged(rows, ROUNDS, briefly) : adjustedApart(measured)
}

/** Asked for with so many rounds. */
export interface Exchanging {
  readonly exchange: Exchange
  readonly rounds: number
  readonly watching: Watching | undefined
}

/** The same by exchanging labels however long it takes: aside, where that is not done in a moment. */
export async function adjustedAside(
  rows: readonly Row[],
  measured: readonly Measured[],
  { exchange, rounds, watching }: Exchanging,
): Promise<Adjusted> {
  if (rows.length === 0) return adjustedApart(measured)
  return isQuick(rows, rounds) ? exchanged(rows, rounds) : exchanged(rows, rounds, exchange, watching)
}

const labelsOf = ({ frame }: Row): Labels => ({ inA: Array.from(frame.inA, Boolean) })
/** How many counts are summed in so many rounds. */
const summedIn = (rows: readonly Row[], rounds: number): number =>
  rounds * rows.reduce((sum, { column }) => sum + column.docs.length, 0)
const isQuick = (rows: readonly Row[], rounds: number): boolean =>
  rows.length > 0 && summedIn(rows, rounds) <= MOST_SUMMED

/** In another thread where there is one and it is worth asking, and where not all arrangements are tried. */
async function exchanged(
  rows: readonly Row[],
  rounds: number,
  exchange?: Exchange,
  watching?: Watching,
): Promise<Adjusted> {
  const [first] = rows
  if (!first) return { ps: [], by: 'max-t', arrangements: 0 }
  const labels = labelsOf(first)
  const all = countArrangements(labels)
  const areDrawn = all > mostEnumerated
  const columns = rows.map(({ column }) => column)
  const { exposure } = first.frame
  const results =
    exchange && areDrawn && summedIn(rows, rounds) >= WORTH_ASKING
      ? await exchange(columns, exposure, labels, { seed: SEED, rounds }, watching)
      : await breathing(maxT(columns, Array.from(exposure), labels, { random: seeded(SEED), rounds }))
  const tried = areDrawn ? { arrangements: rounds, seed: SEED } : { arrangements: all }
  return { ps: results.map((result) => result?.adjusted), by: 'max-t', ...tried }
}

/** Rows each with a frame of its own. */
export const adjustedApart = (measured: readonly Measured[]): Adjusted => ({
  ps: byBh(measured.map(({ spread }) => spread && pOf(spread))),
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
