// What of the library is shown: words of a title, a country, a language; in the words of the API.
import { parseAsString } from 'nuqs/server'
import { printTerms } from '#graph/group/print'
import type { Field, Term } from '#graph/group/term'

export const parsers = {
  q: parseAsString.withDefault(''),
  country: parseAsString.withDefault(''),
  lang: parseAsString.withDefault(''),
}
export type LibraryQuery = Readonly<Record<keyof typeof parsers, string>>

const FIELDS = { q: 'title', country: 'country', lang: 'lang' } as const satisfies Record<keyof LibraryQuery, Field>

/** Empty where all documents are shown. */
export function termsOfLibrary(query: LibraryQuery): string {
  const terms = (['q', 'country', 'lang'] as const).flatMap((name): Term[] => {
    const value = query[name].trim()
    return value === '' ? [] : [{ field: FIELDS[name], values: [value], negated: false }]
  })
  return printTerms(terms)
}
