// The groups that a reader meets first: the two most frequent values of the first field that has two.
import { printTerms } from '#graph/group/print'
import type { AnswerOf } from '#graph/wire/calls'
import type { Groups } from './view.ts'

const FIELDS = ['country', 'source', 'lang'] as const

/** Falls back to the earlier and the later years, and to all docs on both sides where nothing tells docs apart. */
export function usualGroups(facets: AnswerOf<'facets'>): Groups {
  for (const field of FIELDS) {
    const [first, second] = facets[field].filter(({ value }) => value !== '')
    if (first && second) return { a: queryOf(field, first.value), b: queryOf(field, second.value) }
  }
  const years = facets.year.map(({ value }) => value).filter(Boolean)
  const later = years[Math.ceil(years.length / 2)]
  const earlier = years[Math.ceil(years.length / 2) - 1]
  return later && earlier ? { a: queryOf('date', `..${earlier}`), b: queryOf('date', `${later}..`) } : { a: '', b: '' }
}

const queryOf = (field: (typeof FIELDS)[number] | 'date', value: string): string =>
  printTerms([{ field, values: [value], negated: false }])
