// The formulas of a comparison with the numbers of one view in them, in plain characters as the formulas themselves.
import type { AnswerOf } from '#graph/wire/calls'
import { exposureOf } from '#lib/compare/exposure'

type Said = AnswerOf<'compare'>
type Worked = NonNullable<Said['worked']>

/** Enough digits to be worked out again; whole numbers as they are. */
const digits = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4))).replace('-', '−')

export function filledStanding({ groups, attainable, family }: Said): string {
  const [a, b] = groups.map(({ independent }) => independent)
  return `2 / C(${a} + ${b}, ${a}) = ${digits(attainable)}     ${digits(attainable)} · ${family} = ${digits(Math.min(1, attainable * family))}`
}

/** From the tier on that gives intervals of parts. */
export function filledPresence({ roles, concepts, worked }: Said): string[] {
  const row = [...roles, ...concepts].find(({ id }) => id === worked?.id)
  return (['a', 'b'] as const).flatMap((side) => {
    const interval = row?.[side].prevalence
    if (!interval || !worked) return []
    const { naming, docs } = worked[side]
    return [`${side.toUpperCase()}: m/k = ${naming}/${docs},  ${digits(interval.low)} … ${digits(interval.high)}`]
  })
}

export function filledRates({ a, b }: Worked, exposure: Said['exposure']): string[] {
  const { per } = exposureOf[exposure]
  return ([a, b] as const).flatMap(({ counted, exposure: n }, at) =>
    n > 0 ? [`${'AB'[at]}: ${per} · ${counted} / ${n} = ${digits((per * counted) / n)}`] : [],
  )
}

export function filledRatio({ a, b, log2Ratio }: Worked): string | undefined {
  if (log2Ratio === undefined) return undefined
  const side = ({ counted, exposure }: Worked['a']) => `(${counted} + ½)/(${exposure} + ½)`
  return `log2 ${side(a)} − log2 ${side(b)} = ${digits(log2Ratio)}`
}

export function filledInterval({
  log2Ratio,
  standardError,
  degreesOfFreedom,
  log2Interval,
}: Worked): string | undefined {
  if (log2Ratio === undefined || !log2Interval || standardError === undefined || degreesOfFreedom === undefined)
    return undefined
  const t = (((log2Interval.high - log2Interval.low) / 2) * Math.LN2) / standardError
  return `${digits(log2Ratio)} ± ${digits(t)} · ${digits(standardError)} / ln 2 = ${digits(log2Interval.low)} … ${digits(log2Interval.high)}     ν = ${digits(degreesOfFreedom)}`
}
