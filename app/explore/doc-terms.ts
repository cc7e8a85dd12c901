// Filters on docs, written as terms of the API's `in=` so that one line of the address says them all.
import { parseTerms } from '#graph/group/parse'
import { printTerms } from '#graph/group/print'
import type { Field, Term } from '#graph/group/term'
import { LANGUAGES } from '../i18n/language.ts'
import { sayCountry } from '../i18n/say.ts'

/** The terms of `text`; none where it cannot be read, which the server then says. */
export function termsOf(text: string): readonly Term[] {
  try {
    return parseTerms(text)
  } catch {
    return []
  }
}

/** Countries may be written by their names: `country:china` is CN. */
function isSame(field: Field, written: string, value: string): boolean {
  const names = field === 'country' ? LANGUAGES.map((language) => sayCountry(value, language)) : []
  return [value, ...names].some((name) => name.toLowerCase() === written.toLowerCase())
}

const holds = (term: Term, value: string): boolean =>
  term.values.some((written) => isSame(term.field, written, value)) !== term.negated

/** Does every term of this field let docs with this value in? */
export const isChosen = (text: string, field: Field, value: string): boolean =>
  termsOf(text).every((term) => term.field !== field || holds(term, value))

const without = (terms: readonly Term[], field: Field, value: string, negated: boolean): Term[] =>
  terms
    .map((term) =>
      term.field === field && term.negated === negated
        ? { ...term, values: term.values.filter((written) => !isSame(field, written, value)) }
        : term,
    )
    .filter(({ values }) => values.length > 0)

const withValue = (terms: readonly Term[], field: Field, value: string, negated: boolean): Term[] => {
  const found = terms.find((term) => term.field === field && term.negated === negated)
  if (!found) return [...terms, { field, values: [value], negated }]
  return terms.map((term) => (term === found ? { ...term, values: [...term.values, value] } : term))
}

/** Lets docs with this value in, or keeps them out; the other terms stay as they are. */
export function toggle(text: string, field: Field, value: string): string {
  const terms = termsOf(text)
  if (isChosen(text, field, value)) return printTerms(withValue(terms, field, value, true))
  const freed = without(terms, field, value, true)
  const open = freed.every((term) => term.field !== field || holds(term, value))
  return printTerms(open ? freed : withValue(freed, field, value, false))
}

/** Undated docs match no date at all. */
export const UNDATED = '..9999'

const isYear = ({ field, values, negated }: Term, year: string): boolean =>
  field === 'date' &&
  values.length === 1 &&
  (year === '' ? negated && values[0] === UNDATED : !negated && values[0] === year)

export const isOnlyYear = (text: string, year: string): boolean => termsOf(text).some((term) => isYear(term, year))

/** Only docs of this year ("" for undated ones), or of any again; there is one date term at a time. */
export function toggleYear(text: string, year: string): string {
  const others = termsOf(text).filter(({ field }) => field !== 'date')
  if (isOnlyYear(text, year)) return printTerms(others)
  const term: Term =
    year === ''
      ? { field: 'date', values: [UNDATED], negated: true }
      : { field: 'date', values: [year], negated: false }
  return printTerms([...others, term])
}

const RANGE = /^(\d{4})?(?:\.\.(\d{4})?)?$/

/** The years that a period of whole years spans; null at an open end, undefined where there is no such term. */
export function periodOf(text: string): readonly [from: number | null, to: number | null] | undefined {
  const term = termsOf(text).find(({ field, negated }) => field === 'date' && !negated)
  const [value] = term?.values.length === 1 ? term.values : []
  const found = value === undefined || value === UNDATED ? null : RANGE.exec(value)
  if (!found) return undefined
  const [from, to] = [found[1], value?.includes('..') ? found[2] : found[1]].map((year) => (year ? Number(year) : null))
  return [from ?? null, to ?? null]
}

/** Only docs from one year to another, both included; undefined for any date again. */
export function withPeriod(text: string, period: readonly [from: number, to: number] | undefined): string {
  const others = termsOf(text).filter(({ field }) => field !== 'date')
  if (!period) return printTerms(others)
  const [from, to] = period
  return printTerms([
    ...others,
    { field: 'date', values: [from === to ? `${from}` : `${from}..${to}`], negated: false },
  ])
}
