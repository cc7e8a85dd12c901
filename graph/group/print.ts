// Terms written as an address holds them (`in=`); pure, for server and browser alike.
import type { Term } from './term.ts'

const BARE = /^[^\s",]+$/u

/** A value with spaces, commas or quotes stands in quotes, in which a quote is doubled. */
const printValue = (value: string): string => (BARE.test(value) ? value : `"${value.replaceAll('"', '""')}"`)

const printTerm = ({ field, values, negated }: Term): string =>
  `${negated ? '-' : ''}${field}:${values.map(printValue).join(',')}`

/** What `parseTerms` reads back as the same terms. Values must not be empty. */
export const printTerms = (terms: readonly Term[]): string => terms.map(printTerm).join(' ')
