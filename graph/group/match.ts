// Which docs the terms of a group choose. Values are compared whole and without case, diacritics and width.
import { countryCode } from '#lib/country'
import { type Interval, intervalOf, within } from '#lib/partial-date'
import { plain } from '#lib/plain'
import { ProblemError } from '../problem.ts'
import type { DocLine } from '../store.ts'
import { type ColumnField, columnOf } from './column.ts'
import type { Term } from './term.ts'

/** Each value costs a look at every title. */
const MOST_VALUES = 200

/** By the index of a doc. */
type Test = (doc: number) => boolean

/** 1 for each doc for which all terms hold, by index; no terms choose every doc. @throws ProblemError 400 for a bad date or too many values */
export function choose(docs: readonly DocLine[], terms: readonly Term[]): Uint8Array {
  const values = terms.reduce((sum, term) => sum + term.values.length, 0)
  if (values > MOST_VALUES)
    throw new ProblemError(
      400,
      `in: it has ${values} values; allowed are ${MOST_VALUES} in all its terms together, ask for the others in a second query`,
    )
  const titleOf = oncePlain(docs, ({ title }) => title)
  const idOf = oncePlain(docs, ({ id }) => id)

  function testOf({ field, values }: Term): Test {
    if (field === 'date') return valueTest(field, dateTest(values))
    const wanted = values.map((value) => plain((field === 'country' && countryCode(value)) || value))
    if (field === 'title') return (doc) => wanted.some((part) => titleOf(doc).includes(part))
    const whole = new Set(wanted)
    return field === 'id' ? (doc) => whole.has(idOf(doc)) : valueTest(field, (value) => whole.has(plain(value)))
  }
  /** A doc without a value never holds. */
  function valueTest(field: ColumnField, holds: (value: string) => boolean): Test {
    const { values, placeOf } = columnOf(docs, field)
    const held = values.map(holds)
    return (doc) => held[placeOf[doc] ?? -1] === true
  }

  const chosen = new Uint8Array(docs.length).fill(1)
  for (const term of terms) {
    const holds = testOf(term)
    for (let doc = 0; doc < chosen.length; doc++) if (chosen[doc] && holds(doc) === term.negated) chosen[doc] = 0
  }
  return chosen
}

/** Each doc's own text as it is compared, made once however many terms and values ask for it. */
function oncePlain(docs: readonly DocLine[], read: (line: DocLine) => string): (doc: number) => string {
  const known: string[] = []
  return (doc) => {
    let found = known[doc]
    if (found === undefined) {
      const line = docs[doc]
      found = line ? plain(read(line)) : ''
      known[doc] = found
    }
    return found
  }
}

/** A date is chosen when all of its own interval lies in one that is asked for: a doc of "2015" is not one of July 2015. */
function dateTest(values: readonly string[]): (date: string) => boolean {
  const asked = values.map(askedInterval)
  return (date) => {
    const own = intervalOf(date)
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
