// Reads `in=`: `country:china source:xinhua,"People's Daily" date:2015..2020 -lang:en`, in one pass from left to right.
import { ProblemError } from '../problem.ts'
import { FIELDS, isField, type Term } from './term.ts'

const SPACE = /\s*/uy
const NAME = /[^\s:",]*/uy
const BARE = /[^\s",]*/uy
const QUOTED = /"([^"]*(?:""[^"]*)*)"/uy

const show = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
const refuse = (reason: string) =>
  new ProblemError(400, `in: ${reason}; allowed are terms like country:china, with the fields ${FIELDS.join(', ')}`)

/** @throws ProblemError 400 with the reason and what is allowed */
export function parseTerms(text: string): Term[] {
  const terms: Term[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  const skip = (sign: string): boolean => {
    const there = text[at] === sign
    if (there) at++
    return there
  }
  const value = (field: string): string => {
    if (text[at] !== '"') return take(BARE)?.[0] ?? ''
    const quoted = take(QUOTED)?.[1]
    if (quoted === undefined) throw refuse(`a quote is opened after ${field}: and never closed`)
    return quoted.replaceAll('""', '"')
  }
  for (take(SPACE); at < text.length; take(SPACE)) {
    const negated = skip('-')
    const name = take(NAME)?.[0] ?? ''
    if (!skip(':'))
      throw refuse(
        name === '' && negated ? '"-" stands alone' : `expected field:value at ${show(text.slice(at - name.length))}`,
      )
    const field = name.toLowerCase()
    if (!isField(field)) throw refuse(`there is no field ${show(name)}`)
    const values: string[] = []
    do {
      const next = value(field)
      if (next === '') throw refuse(`${field}: lacks a value`)
      values.push(next)
    } while (skip(','))
    if (at < text.length && !/\s/u.test(text[at] ?? ''))
      throw refuse(`quotes stand around a whole value, not at ${show(text.slice(at))}`)
    terms.push({ field, values, negated })
  }
  return terms
}
