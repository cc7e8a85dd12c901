// What the tier lets be said of each row between the two sides: position, interval, adjusted p, leaning, and whether it hangs on one doc.
import { equivalence } from '#lib/compare/equivalence'
import { type Leaning, leaningOf } from '#lib/compare/leaning'
import { mayShow, type Tier } from '#lib/compare/tier'
import { type Adjusted, type AdjustedBy, byBh } from './adjusted.ts'
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
  readonly rows: readonly Contrast[]
  /** Undefined below the tier that adjusts. */
  readonly adjustedBy: AdjustedBy | undefined
}

/** One contrast a row; `inFamily` says which are tested together, `adjust` how. Swapping the sides mirrors everything. */
export function contrast(
  rows: readonly Row[],
  inFamily: readonly boolean[],
  tier: Tier,
  adjust: (rows: readonly Row[], measured: readonly Measured[]) => Adjusted,
): Contrasted {
  if (!mayShow(tier, 'position')) return { rows: rows.map(() => ({})), adjustedBy: undefined }
  const measured = rows.map(measure)
  const tested = mayShow(tier, 'adjustedList') ? testedRows(rows, measured, inFamily, adjust) : undefined
  const said = rows.map((row, i): Contrast => {
    const one = measured[i] ?? measure(row)
    const stability = row.frame.exposure.length > MOST_LEFT_OUT ? undefined : stabilityOf(row, one)
    return {
      ...(one.log2 !== undefined && { log2Ratio: one.log2 }),
      ...(one.spread && mayShow(tier, 'clusteredInterval') && { log2Interval: intervalOf(one.spread) }),
      ...tested?.said(i),
      ...(stability && mayShow(tier, 'leaveOneOut') && { stability }),
    }
  })
  return { rows: said, adjustedBy: tested?.by }
}

const intervalOf = ({ low, high }: { readonly low: number; readonly high: number }) => ({ low, high })

function testedRows(
  rows: readonly Row[],
  measured: readonly Measured[],
  inFamily: readonly boolean[],
  adjust: (rows: readonly Row[], measured: readonly Measured[]) => Adjusted,
) {
  const members = [...rows.keys()].filter((i) => inFamily[i] && measured[i]?.spread)
  const family = members.flatMap((i) => measured[i] ?? [])
  const { ps, by } = adjust(
    members.flatMap((i) => rows[i] ?? []),
    family,
  )
  const alike = byBh(family.map(({ spread }) => equivalence(spread)?.p))
  const placeOf = new Map(members.map((i, at) => [i, at]))
  const said = (i: number): Pick<Contrast, 'adjusted' | 'leaning'> => {
    const at = placeOf.get(i) ?? -1
    const [p, one] = [ps[at], measured[i]]
    const leaning = leaningOf({
      exposureA: one?.a.n ?? 0,
      exposureB: one?.b.n ?? 0,
      log2: one?.log2,
      p,
      pAlike: alike[at],
    })
    return { ...(p !== undefined && { adjusted: p }), leaning }
  }
  return { by, said }
}
