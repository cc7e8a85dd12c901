// GET /codebook: the codebook's entries as filters leave them, each with how often the chosen docs of each country name it.
import { KINDS } from '#lib/entity'
import type { BrowsedCodebook } from '../codebook/browse.ts'
import type { Counting, Group } from '../counting.ts'
import type { EntityCounts } from '../incidence/count-entities.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { pageOf, questionOf } from './cursor.ts'

/** Countries with a column of their own; an entry's own answer has all. */
const MOST_COUNTRIES = 6

type Countries = AnswerOf<'codebook'>['countries']

export async function codebook(
  counting: Counting,
  book: BrowsedCodebook,
  asked: InputOf<'codebook'>,
): Promise<AnswerOf<'codebook'>> {
  const { table, fingerprint } = counting.collection
  const group = counting.groupOf(asked.in)
  const counts = counting.countsOf(group)
  const numberOf = book.entries.map(({ entity }) => table.indexOf.get(entity.id) ?? -1)
  const isNamed = (place: number) => (counts.docs[numberOf[place] ?? -1] ?? 0) > 0
  const grades = asked.q.trim() === '' ? undefined : (await book.names()).find(asked.q)

  const fits = (place: number, but?: 'kind' | 'theme'): boolean => {
    const entity = book.entries[place]?.entity
    return (
      entity !== undefined &&
      (grades === undefined || grades.has(place)) &&
      (but === 'kind' || asked.kind === undefined || entity.kind === asked.kind) &&
      (but === 'theme' || asked.theme === undefined || entity.theme === asked.theme) &&
      (asked.state === 'all' || isNamed(place) === (asked.state === 'named'))
    )
  }
  const places = [...book.entries.keys()]
  const rank = await book.ranks(asked.order === 'named' ? 'en' : asked.order)
  const strength = (column: keyof EntityCounts, place: number) => counts[column][numberOf[place] ?? -1] ?? 0
  const order = (a: number, b: number): number =>
    (grades?.get(a) ?? 0) - (grades?.get(b) ?? 0) ||
    (asked.order === 'named'
      ? strength('docs', b) - strength('docs', a) ||
        strength('sentences', b) - strength('sentences', a) ||
        strength('mentions', b) - strength('mentions', a)
      : 0) ||
    (rank[a] ?? 0) - (rank[b] ?? 0)
  const found = places.filter((place) => fits(place)).sort(order)

  const question = questionOf('codebook', group.key, asked.q, asked.kind, asked.theme, asked.state, asked.order)
  const { from, to, next } = pageOf(question, found.length, asked)
  const countries = countriesOf(counting, group)
  const columns = countsByCountry(counting, group, countries)
  const divide = (but: 'kind' | 'theme', value: string) => {
    const own = places.filter((place) => book.entries[place]?.entity[but] === value && fits(place, but))
    return { value, entries: own.length, named: own.filter(isNamed).length }
  }
  return {
    fingerprint,
    total: found.length,
    entries: found.slice(from, to).flatMap((place) => {
      const entity = book.entries[place]?.entity
      if (!entity) return []
      const at = numberOf[place] ?? -1
      return { ...lineOf(entity), ...countOf(counts, at), byCountry: columns.map((column) => briefOf(column, at)) }
    }),
    next,
    size: book.entries.length,
    named: places.filter(isNamed).length,
    countries,
    kinds: KINDS.map((kind) => divide('kind', kind)),
    themes: book.themes.map(({ id, label }) => ({ ...divide('theme', id), names: namesIn(label) })),
  }
}

/** Most docs first, then by code; docs whose country is not known last. */
export function countriesOf({ collection: { incidence } }: Counting, { chosen }: Group): Countries {
  const docs = new Map<string | null, number>()
  incidence.docs.forEach(({ country }, doc) => {
    if (chosen[doc]) docs.set(country, (docs.get(country) ?? 0) + 1)
  })
  const last = (country: string | null) => (country === null ? 1 : 0)
  return [...docs]
    .map(([country, count]) => ({ country, docs: count }))
    .sort(
      (a, b) =>
        last(a.country) - last(b.country) || b.docs - a.docs || ((a.country ?? '') < (b.country ?? '') ? -1 : 1),
    )
}

/** The query that leaves of a group's docs those of one country: what opens the words behind a count by country. */
export function queryOfCountry(query: string, country: string | null, countries: Countries): string {
  const known = countries.flatMap((one) => (one.country === null ? [] : one.country))
  if (country !== null) return `${query} country:${country}`.trim()
  return known.length === 0 ? query : `${query} -country:${known.join(',')}`.trim()
}

const countsByCountry = (counting: Counting, { key }: Group, countries: Countries): EntityCounts[] =>
  countries
    .slice(0, MOST_COUNTRIES)
    .map(({ country }) => counting.countsOf(counting.groupOf(queryOfCountry(key, country, countries))))

const countOf = (counts: EntityCounts, at: number) => ({
  ...briefOf(counts, at),
  mentions: counts.mentions[at] ?? 0,
})
export const briefOf = (counts: EntityCounts, at: number) => ({
  docs: counts.docs[at] ?? 0,
  sentences: counts.sentences[at] ?? 0,
})

type Entity = BrowsedCodebook['entries'][number]['entity']
export const lineOf = ({ id, kind, label, names, theme, country }: Entity) => ({
  id,
  kind,
  label,
  names: namesIn(names),
  theme,
  country,
})

/** Names as JSON has them: a list for each language. */
export const namesIn = (names: Readonly<Record<string, string | readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(names).map(([tag, some]) => [tag, [some].flat()]))
