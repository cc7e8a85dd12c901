// What each way of comparing finds in rows whose truth is known: ours, and two that take mentions for independent.
import { clustered, pOf } from '#lib/compare/clustered'
import { columnSumsIn } from '#lib/compare/column'
import { chiSquareUpper, normalCdf } from '#lib/compare/distribution'
import { g2TwoCell } from '#lib/compare/g2'
import { informativePrior, logOddsOf, usualAlpha0 } from '#lib/compare/log-odds'
import { inFamily } from '#lib/compare/multiplicity'
import { mayShow, standing } from '#lib/compare/tier'
import { adjustedTogether, byBh } from '../adjusted.ts'
import { measure, type Row } from '../measure.ts'

export const WAYS = ['clustered', 'robust', 'adjusted', 'g2', 'logOdds'] as const
/** `clustered` is the p of one row alone by the plain variance, `robust` by the one that is shown; `adjusted` what the page shows; `g2` and `logOdds` are adjusted by BH. */
export type Way = (typeof WAYS)[number]

const ALPHA = 0.05

/** By row, whether a way calls it different; undefined where it was not tested. */
export type Findings = Readonly<Record<Way, readonly (boolean | undefined)[]>>

export async function findingsIn(rows: readonly Row[]): Promise<Findings> {
  const measured = rows.map(measure)
  const members = [...rows.keys()].filter((i) => inFamily(rows[i]?.column.docs.length ?? 0) && measured[i]?.spread)
  const family = members.flatMap((i) => measured[i] ?? [])
  const sums = members.flatMap((i) => {
    const row = rows[i]
    return row ? [columnSumsIn(row.column, row.frame)] : []
  })
  const [docsA = 0, docsB = 0] = [sums[0]?.a.docs, sums[0]?.b.docs]
  const isTested = mayShow(standing(docsA, docsB, family.length).tier, 'adjustedList')
  const adjusted = isTested
    ? (
        await adjustedTogether(
          members.flatMap((i) => rows[i] ?? []),
          family,
        )
      ).ps
    : family.map(() => undefined)
  const background = sums.map(({ a, b }) => a.x + b.x)
  const prior = informativePrior(background, usualAlpha0(background.reduce((sum, x) => sum + x, 0))) ?? []
  const odds = logOddsOf(
    sums.map(({ a }) => a.x),
    sums.map(({ b }) => b.x),
    prior,
  )
  const ps: Readonly<Record<Way, readonly (number | undefined)[]>> = {
    clustered: sums.map(({ a, b }) => clustered(a, b)?.p),
    robust: family.map(({ spread }) => spread && pOf(spread)),
    adjusted,
    g2: byBh(sums.map(({ a, b }) => chiSquareUpper(Math.abs(g2TwoCell(a, b) ?? 0)))),
    logOdds: byBh(family.map((_, i) => 2 * normalCdf(-Math.abs(odds?.[i]?.z ?? 0)))),
  }
  const placeOf = new Map(members.map((i, at) => [i, at]))
  const called = (way: Way) =>
    rows.map((_, i) => {
      const p = ps[way][placeOf.get(i) ?? -1]
      return p === undefined ? undefined : p <= ALPHA
    })
  return {
    clustered: called('clustered'),
    robust: called('robust'),
    adjusted: called('adjusted'),
    g2: called('g2'),
    logOdds: called('logOdds'),
  }
}
