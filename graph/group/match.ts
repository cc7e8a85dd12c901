// Which docs the terms of a group choose. Values are compared whole and without case, diacritics and width.
import { countryCode } from '#lib/country'
import { type Interval, intervalOf, within } from '#lib/partial-date'
import { plain } from '#lib/plain'
import { ProblemError } from '../problem.ts'
import type { DocLine } from '../store.ts'
import type { Term } from './term.ts'

export type Chosen = (line: DocLine) => boolean

/** All terms must hold; no terms choose every doc. @throws ProblemError 400 for a bad date */
export function chooser(terms: readonly Term[]): Chosen {
  const tests = terms.map((term) => {
    const holds = testOf(term)
    return (line: DocLine) => holds(line) !== term.negated
  })
  return (line) => tests.every((holds) => holds(line))
}

function testOf({ field, values }: Term): Chosen {
  if (field === 'date') return dateTest(values)
  if (field === 'title') {
    const wanted = values.map(plain)
    return ({ title }) => wanted.some((part) => plain(title).includes(part))
  }
  const wanted = new Set(values.map((value) => plain((field === 'country' && countryCode(value)) || value)))
  const known = new Map<string, boolean>() // few distinct values, many docs
  return ({ [field]: value }) => {
    if (value === null) return false
    const found = known.get(value) ?? wanted.has(plain(value))
    known.set(value, found)
    return found
  }
}

/** A doc is chosen when all of its own interval lies in one that is asked for: a doc of "2015" is not one of July 2015. */
function dateTest(values: readonly string[]): Chosen {
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
