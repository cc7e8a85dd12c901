// The methods of the cases that ask about docs, links and graphs: dispersion, backbones, agreement, distances.
import { nominalAlpha } from '#lib/compare/agreement'
import { bicm } from '#lib/compare/bicm'
import { deltaCon } from '#lib/compare/delta-con'
import { disparity } from '#lib/compare/disparity'
import { dispersion } from '#lib/compare/dispersion'
import { divergence } from '#lib/compare/divergence'
import { coPresence } from '#lib/compare/fisher'
import { exactTails, refinedTails } from '#lib/compare/poisson-binomial'
import { sdsm } from '#lib/compare/sdsm'
import { type Answer, list, matrix, number, numbers, sum } from './keyness-cases.ts'

const spread: Answer = (input) => {
  const word = String(input.word)
  const shares =
    'parts' in input
      ? list(input, 'parts').map((part) => {
          const tokens = String(part).split(/\s+/).filter(Boolean)
          return { x: tokens.filter((token) => token === word).length, n: tokens.length }
        })
      : numbers(input, 'freq').map((x, i) => ({ x, n: numbers(input, 'sizes')[i] ?? 0 }))
  const found = dispersion(shares)
  return {
    range: found.range,
    sd_pop: found.sd,
    vc: found.variation,
    juilland_D: found.juillandD,
    rosengren_S: found.rosengrenS,
    carroll_D2: found.carrollD2,
    DP: found.dp,
    DP_norm: found.dpNorm,
    KL: found.kl,
    gini: found.gini,
  }
}

const square = (size: number, at: (i: number, j: number) => number | undefined) =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)))
const rowsOf = (b: readonly (readonly number[])[]) =>
  b.map((row) => row.flatMap((cell, doc) => (cell > 0 ? [doc] : [])))
const tailMatrices = (size: number, at: (i: number, j: number) => { upper: number; lower: number } | undefined) => ({
  P_upper: square(size, (i, j) => at(i, j)?.upper),
  P_lower: square(size, (i, j) => at(i, j)?.lower),
})

const fixedRow: Answer = (input) => {
  const b = matrix(input, 'B')
  const rows = rowsOf(b)
  return tailMatrices(b.length, (i, j) => {
    const both = rows[i]?.filter((doc) => rows[j]?.includes(doc)).length ?? 0
    return coPresence(both, rows[i]?.length ?? 0, rows[j]?.length ?? 0, b[0]?.length ?? 0)
  })
}

const stochastic: Answer = (input, { source }) => {
  const b = matrix(input, 'B')
  return tailMatrices(b.length, sdsm(rowsOf(b), b[0]?.length ?? 0, /backbone/.test(source) ? 'refined' : 'exact'))
}

const cells: Answer = (input) => {
  const b = matrix(input, 'B')
  const columns = (b[0] ?? []).map((_, j) => sum(b.map((row) => row[j] ?? 0)))
  const model = bicm(b.map(sum), columns)
  return b.map((row, i) => row.map((_, j) => model.at(i, j)))
}

const filtered: Answer = (input) => {
  const w = matrix(input, 'W')
  const directed = w.some((row, i) => row.some((weight, j) => weight !== w[j]?.[i]))
  const edges = w.flatMap((row, source) =>
    row.flatMap((weight, target) => (weight > 0 && (directed || source <= target) ? [{ source, target, weight }] : [])),
  )
  const ps = disparity(edges, { directed })
  const at = (i: number, j: number) =>
    ps[
      edges.findIndex(
        ({ source, target }) => (source === i && target === j) || (!directed && source === j && target === i),
      )
    ] ?? 1
  return { P_upper: square(w.length, at), P_lower: square(w.length, (i, j) => 1 - at(i, j)) }
}

const coded: Answer = (input) => {
  const units = new Map<string, string[]>()
  for (const triple of list(input, 'triples')) {
    const [, item, code] = Array.isArray(triple) ? triple.map(String) : []
    if (item !== undefined && code !== undefined) units.set(item, [...(units.get(item) ?? []), code])
  }
  return nominalAlpha([...units.values()])
}

const missing: Answer = (input) => {
  const ratings = Object.values(isRatings(input.ratings) ? input.ratings : {})
  const units = (ratings[0] ?? []).map((_, unit) => ratings.map((coder) => coder[unit] ?? null))
  return {
    alpha_if_missing_dropped: nominalAlpha(
      units.map((unit) => unit.map((code) => (code === null ? undefined : String(code)))),
    ),
    alpha_if_None_counted_as_label: nominalAlpha(units.map((unit) => unit.map(String))),
  }
}
const isRatings = (value: unknown): value is Record<string, (number | string | null)[]> =>
  typeof value === 'object' && value !== null

const graphs: Answer = (input) => {
  const found = deltaCon(matrix(input, 'A'), matrix(input, 'B'))
  return { ...found, node_attribution: found.nodes }
}

const shannon: Answer = (input) => {
  const found = divergence(numbers(input, 'p'), numbers(input, 'q'))
  return { jsd: found?.total, contributions: found?.parts }
}

export const graphAnswers: readonly (readonly [RegExp, Answer])[] = [
  [/^dispersion/, spread],
  [/fixed-row/, fixedRow],
  [/SDSM/, stochastic],
  [/^BiCM/, cells],
  [/^Poisson-binomial.*refined/, (input) => refinedTails(number(input, 'k'), numbers(input, 'p'))],
  [/^Poisson-binomial/, (input) => exactTails(number(input, 'k'), numbers(input, 'p'))],
  [/^disparity/, filtered],
  [/^Krippendorff/, coded],
  [/^missing label/, missing],
  [/^DeltaCon/, graphs],
  [/^Jensen-Shannon/, shannon],
]
