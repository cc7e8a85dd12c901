// The numbers behind one row, so that its formulas can be read with them filled in.
import { position } from '#lib/compare/clustered'
import { columnSumsIn } from '#lib/compare/column'
import { robust } from '#lib/compare/robust'
import { mayShow } from '#lib/compare/tier'
import type { WorkedJson } from '../wire/comparison.ts'
import type { Compared } from './compared.ts'
import type { Row } from './measure.ts'

/** Of an entity or a role that the comparison has a row of, as far as the tier lets it be said; null for any other id. */
export function workedOf({ units, standing }: Compared, id: string, rowOf: (unit: number) => Row): WorkedJson | null {
  const unit = units.findIndex((one) => one.id === id)
  if (unit < 0) return null
  const { column, frame } = rowOf(unit)
  const sums = columnSumsIn(column, frame)
  const { a, b } = sums
  const [log2, spread] = [position(a, b)?.log2, robust(column, frame, sums)]
  const side = ({ docs, naming, x, n }: typeof a) => ({ docs, naming, counted: x, exposure: n })
  return {
    id,
    a: side(a),
    b: side(b),
    ...(log2 !== undefined && mayShow(standing.tier, 'position') && { log2Ratio: log2 }),
    ...(spread &&
      mayShow(standing.tier, 'clusteredInterval') && {
        standardError: spread.se,
        degreesOfFreedom: spread.df,
        log2Interval: { low: spread.low, high: spread.high },
      }),
  }
}
