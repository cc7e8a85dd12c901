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
  if (!mayShow(tier, 'position')) return { said: () => ({}), adjusted: undefined }
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
  return { said, adjusted: tested?.how }
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
