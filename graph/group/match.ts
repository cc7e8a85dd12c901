// Which docs the terms of a group choose. Values are compared whole and without case, diacritics and width.
import { countryCode } from '#lib/country'
import { type Interval, intervalOf, within } from '#lib/partial-date'
import { plain } from '#lib/plain'
import { ProblemError } from '../problem.ts'
import type { DocLine } from '../store.ts'
import type { Field, Term } from './term.ts'

export type Chosen = (line: DocLine) => boolean

/** Each value costs a look at every doc. */
const MOST_VALUES = 200

type TextField = Exclude<Field, 'date'>
/** The text fields of one doc as they are compared. */
type Folded = (field: TextField) => string | null
type Test = (line: DocLine, folded: Folded) => boolean

/** All terms must hold; no terms choose every doc. @throws ProblemError 400 for a bad date or too many values */
export function chooser(terms: readonly Term[]): Chosen {
  const values = terms.reduce((sum, term) => sum + term.values.length, 0)
  if (values > MOST_VALUES)
    throw new ProblemError(
      400,
      `in: it has ${values} values; allowed are ${MOST_VALUES} in all its terms together, ask for the others in a second query`,
    )
  const fold = folder(terms)
  const tests = terms.map((term) => {
    const holds = testOf(term)
    return (line: DocLine, folded: Folded) => holds(line, folded) !== term.negated
  })
  return (line) => {
    const folded = fold(line)
    return tests.every((holds) => holds(line, folded))
  }
}

/** Folds each text field that some term asks for once a doc, whatever the number of terms and values; of one doc at a time. */
function folder(terms: readonly Term[]): (line: DocLine) => Folded {
  const fields = [...new Set(terms.map(({ field }) => field))].filter(isTextField)
  const here = new Map<TextField, string | null>()
  const get: Folded = (field) => here.get(field) ?? null
  const known = new Map<string, string>() // few distinct values, many docs; ids and titles are each one's own
  const folded = (field: TextField, value: string | null): string | null => {
    if (value === null) return null
    if (field === 'id' || field === 'title') return plain(value)
    const found = known.get(value) ?? plain(value)
    known.set(value, found)
    return found
  }
  return (line) => {
    for (const field of fields) here.set(field, folded(field, line[field]))
    return get
  }
}

const isTextField = (field: Field): field is TextField => field !== 'date'

function testOf({ field, values }: Term): Test {
  if (!isTextField(field)) return dateTest(values)
  if (field === 'title') {
    const wanted = values.map(plain)
    return (_, folded) => wanted.some((part) => folded(field)?.includes(part))
  }
  const wanted = new Set(values.map((value) => plain((field === 'country' && countryCode(value)) || value)))
  return (_, folded) => {
    const value = folded(field)
    return typeof value === 'string' && wanted.has(value)
  }
}

/** A doc is chosen when all of its own interval lies in one that is asked for: a doc of "2015" is not one of July 2015. */
function dateTest(values: readonly string[]): Test {
  const asked = values.map(askedInterval)
  return ({ date }) => {
    const own = date === null ? undefined : intervalOf(date)
    return own !== undefined && asked.some((interval) => within(own, interval))
  }
}

const EARLIEST = '0000-01-01'
const LATEST = '9999-12-31'

function askedInterval(value: string): Interval {
  const [first = '', last = first, ...more] = value.split('..')
  const from = first === '' ? EARLIEST : intervalOf(first)?.from
  const to = last === '' ? LATEST : intervalOf(last)?.to
  if (from === undefined || to === undefined || more.length > 0 || (first === '' && last === '') || from > to)
    throw badDate(value)
  return { from, to }
}

const badDate = (value: string) =>
  new ProblemError(
    400,
    `in: ${JSON.stringify(value.slice(0, 60))} is no date; allowed are 2015, 2015-07, 2015-07-08 and periods like 2015..2020, 2015-07.. and ..2020`,
  )
