// What the tier lets be said of each row between the two sides: position, interval, adjusted p, leaning, and whether it hangs on one doc.
import { withInterval } from '#lib/compare/clustered'
import { equivalence, leastDocsForAlike } from '#lib/compare/equivalence'
import { type Leaning, leaningOf } from '#lib/compare/leaning'
import { mayShow, type Tier } from '#lib/compare/tier'
import { breathing } from '../in-turns.ts'
import { type Adjusted, byBh } from './adjusted.ts'
import { type Measured, measure, type Row, type Stability, stabilityOf } from './measure.ts'

/** Each removal is worked out anew; with more docs than this none of them decides. */
const MOST_LEFT_OUT = 200

/** What |t| has to reach where it is known best (normal distribution, 95 %), rounded down. */
const NORMAL = 1.95

export interface Contrast {
  readonly log2Ratio?: number
  readonly log2Interval?: { readonly low: number; readonly high: number }
  /** Adjusted p, of the family's rows alone. */
  readonly adjusted?: number
  readonly leaning?: Leaning
  readonly stability?: Stability
}

export interface Contrasted {
  /** Of a row, by its place. */
  readonly said: (row: number) => Contrast
  /** By how much it differs at least, in log2, as far as its interval says; 0 for one that is not tested, or whose interval holds 0. */
  readonly atLeast: (row: number) => number
  /** How p was adjusted; undefined below the tier that does. */
  readonly adjusted: Omit<Adjusted, 'ps'> | undefined
}

export type Adjust = (rows: readonly Row[], measured: readonly Measured[]) => Adjusted | Promise<Adjusted>

/** `inFamily` says which rows are tested together, `adjust` how. Swapping the sides mirrors everything. */
export async function contrast(
  rows: readonly Row[],
  inFamily: readonly boolean[],
  tier: Tier,
  adjust: Adjust,
): Promise<Contrasted> {
  if (!mayShow(tier, 'position')) return { said: () => ({}), atLeast: () => 0, adjusted: undefined }
  const measured = await breathing(measureAll(rows))
  const tested = mayShow(tier, 'adjustedList') ? await testedRows(rows, measured, inFamily, adjust) : undefined
  const said = (at: number): Contrast => {
    const [row, one] = [rows[at], measured[at]]
    if (!row || !one) return {}
    const stability = row.frame.exposure.length > MOST_LEFT_OUT ? undefined : stabilityOf(row, one)
    return {
      ...(one.log2 !== undefined && { log2Ratio: one.log2 }),
      ...(one.spread && mayShow(tier, 'clusteredInterval') && { log2Interval: intervalOf(withInterval(one.spread)) }),
      ...tested?.said(at),
      ...(stability && mayShow(tier, 'leaveOneOut') && { stability }),
    }
  }
  const atLeast = (at: number): number => {
    const spread = measured[at]?.spread
    // No quantile of Student's t is below the normal one: most rows are done with before theirs is worked out.
    if (!spread || Math.abs(spread.t) <= NORMAL || tested?.said(at).adjusted === undefined) return 0
    const { low, high } = withInterval(spread)
    return low * high > 0 ? Math.min(Math.abs(low), Math.abs(high)) : 0
  }
  return { said, atLeast, adjusted: tested?.how }
}

/** So many rows are measured before others have their turn. */
const STEP = 200

function* measureAll(rows: readonly Row[]): Generator<void, Measured[]> {
  const measured: Measured[] = []
  for (const row of rows) {
    if (measured.length % STEP === 0) yield
    measured.push(measure(row))
  }
  return measured
}

const intervalOf = ({ low, high }: { readonly low: number; readonly high: number }) => ({ low, high })

async function testedRows(
  rows: readonly Row[],
  measured: readonly Measured[],
  inFamily: readonly boolean[],
  adjust: Adjust,
) {
  const members = [...rows.keys()].filter((i) => inFamily[i] && measured[i]?.spread)
  const family = members.flatMap((i) => measured[i] ?? [])
  const { ps, ...how } = await adjust(
    members.flatMap((i) => rows[i] ?? []),
    family,
  )
  const alike = byBh(
    members.map((i) =>
      (rows[i]?.column.docs.length ?? 0) < leastDocsForAlike ? undefined : equivalence(measured[i]?.spread)?.p,
    ),
  )
  const placeOf = new Map(members.map((i, at) => [i, at]))
  const said = (i: number): Pick<Contrast, 'adjusted' | 'leaning'> => {
    const at = placeOf.get(i) ?? -1
    const [p, one] = [ps[at], measured[i]]
    const leaning = leaningOf({
      exposureA: one?.exposureA ?? 0,
      exposureB: one?.exposureB ?? 0,
      log2: one?.log2,
      p,
      pAlike: alike[at],
    })
    return { ...(p !== undefined && { adjusted: p }), leaning }
  }
  return { how, said }
}
