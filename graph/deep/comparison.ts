// Comparison is honest: the two countries with most documents are compared, and what is said follows from how many documents there are.
import { openExchange } from '../compare/exchange.ts'
import type { Counting } from '../counting.ts'
import { docsByValue, usualSpelling } from '../group/spelling.ts'
import { compare } from '../query/compare.ts'
import type { DocLine } from '../store.ts'
import { type ComparisonJson, comparisonInput } from '../wire/comparison.ts'
import type { Found } from './promise.ts'

/** Rows that a comparison tells at most. */
const MOST_ROWS = 1000
/** From so many independent documents on the smaller side on each tier may be reached (graph/compare, lib/compare/tier.ts). */
const LEAST_FOR_TIER = [0, 2, 4, 8, 200]

export async function comparisonFound(counting: Counting): Promise<Found> {
  const [a, b] = mostDocs(counting.collection.incidence.docs)
  if (!a || !b) return { counted: { 'rows compared': 0 }, problems: [] }
  const ask = (one: string, other: string) =>
    compare(counting, comparisonInput.parse({ a: `country:${one}`, b: `country:${other}`, limit: `${MOST_ROWS}` }), {
      exchange: openExchange(),
      briefly: undefined,
      characters: undefined,
      watching: undefined,
    })
  const there = await ask(a.country, b.country)
  const back = await ask(b.country, a.country)
  const problems = [
    ...sizesWrong(there, [a.docs, b.docs]),
    ...tooMuchSaid(there),
    ...otherwiseBack(there.concepts, back.concepts, MOST_ROWS),
  ]
  return { counted: { 'rows compared': there.concepts.length + there.roles.length, tier: there.tier }, problems }
}

type Row = Pick<ComparisonJson['concepts'][number], 'id' | 'a' | 'b'>

/** @param most rows that are told: one that `back` lacks may have been cut off there, for what is rounded orders them */
export function otherwiseBack(there: readonly Row[], back: readonly Row[], most: number): string[] {
  const mirroredBy = new Map(back.map((row) => [row.id, row]))
  return there.flatMap(({ id, a, b }) => {
    const mirrored = mirroredBy.get(id)
    if (!mirrored && back.length >= most) return []
    const same = (['docs', 'sentences', 'mentions'] as const).every(
      (of) => mirrored?.b[of] === a[of] && mirrored?.a[of] === b[of],
    )
    return same ? [] : [`${id}: compared the other way round it has other numbers`]
  })
}

/** The two countries that most documents come from. */
function mostDocs(docs: readonly DocLine[]): { country: string; docs: number }[] {
  return [...docsByValue(docs, usualSpelling(docs, 'country'))]
    .map(([country, of]) => ({ country, docs: of }))
    .sort((a, b) => b.docs - a.docs || (a.country < b.country ? -1 : 1))
    .slice(0, 2)
}

const sizesWrong = ({ groups }: ComparisonJson, sizes: readonly number[]): string[] =>
  groups.flatMap(({ query, docs, counted, independent }, at) =>
    docs === sizes[at] && independent <= counted && counted <= docs
      ? []
      : [`${query}: compared as ${docs} documents, of which there are ${sizes[at]}`],
  )

function tooMuchSaid({ tier, groups, concepts, roles }: ComparisonJson): string[] {
  const smaller = Math.min(...groups.map(({ independent }) => independent))
  const most = LEAST_FOR_TIER.filter((least) => least <= smaller).length - 1
  const loud = [...concepts, ...roles].filter(
    (row) => tier < 2 && (row.adjusted !== undefined || row.leaning === 'a' || row.leaning === 'b'),
  )
  return [
    ...(tier > most ? [`tier ${tier} is told of ${smaller} independent documents`] : []),
    ...loud.map(({ id }) => `${id}: it is said to differ, which so few documents do not bear`),
    ...concepts
      .filter(({ a, b }) => a.docs > a.of || b.docs > b.of || a.docs > a.sentences || b.docs > b.sentences)
      .map(({ id }) => `${id}: named in more documents than there are`),
  ]
}
