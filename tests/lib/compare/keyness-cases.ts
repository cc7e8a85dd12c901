// Reads cases with known answers, and knows for each method which function of ours it asks.
import { readFileSync } from 'node:fs'

export interface Case {
  readonly method: string
  readonly source: string
  readonly input: Input
  readonly expected: unknown
  readonly tolerance: number
}

/** Values of JSON, looked at by name. */
export type Input = Readonly<Record<string, unknown>>

/** Answers the input of a case. */
export type Answer = (input: Input, one: Case) => unknown

/** The cases beside this file, or those of the file that KEYNESS_CASES names. */
export function readCases(): readonly Case[] {
  const text = readFileSync(process.env.KEYNESS_CASES || new URL('./keyness.json', import.meta.url), 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(withQuotes(text))
  }
}

/** Bare NaN and Infinity, as Python writes them, as text. */
const withQuotes = (text: string): string => text.replace(/(?<=[[:,]\s*)(-?Infinity|NaN)(?=\s*[,\]}])/g, '"$1"')

/** What others answer where ours is undefined. */
const isUndefinedElsewhere = (value: unknown): boolean =>
  value === null || value === 'NaN' || value === 'Infinity' || value === '-Infinity'

/** Where the answer differs from what is expected: a line a difference, none if all is well. Every expected field must be answered. */
export function differences(expected: unknown, actual: unknown, tolerance: number, at = 'answer'): string[] {
  const says = (what: string) => [`${at}: ${what}`]
  if (isUndefinedElsewhere(expected)) return actual === undefined ? [] : says(`expected undefined, got ${actual}`)
  if (typeof expected === 'number') {
    if (typeof actual !== 'number') return says(`expected ${expected}, got ${String(actual)}`)
    const slack = tolerance + 8 * Number.EPSILON * Math.abs(expected)
    return Math.abs(actual - expected) <= slack ? [] : says(`expected ${expected}, got ${actual}`)
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length < expected.length) return says(`expected a list, got ${String(actual)}`)
    return expected.flatMap((one, i) => differences(one, actual[i], tolerance, `${at}[${i}]`))
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return says(`expected fields, got ${String(actual)}`)
    const fields: Readonly<Record<string, unknown>> = { ...actual }
    return Object.entries(expected).flatMap(([name, one]) =>
      name in fields
        ? differences(one, fields[name], tolerance, `${at}.${name}`)
        : says(`nothing is answered for ${name}`),
    )
  }
  return actual === expected ? [] : says(`expected ${String(expected)}, got ${String(actual)}`)
}

export const number = (input: Input, ...names: string[]): number => {
  for (const name of names) {
    const value = input[name]
    if (typeof value === 'number') return value
  }
  throw new Error(`no number ${names.join(' or ')}`)
}

export const numberOr = (otherwise: number, input: Input, ...names: string[]): number =>
  names.some((name) => typeof input[name] === 'number') ? number(input, ...names) : otherwise

export const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function object(input: Input, name: string): Readonly<Record<string, number>> {
  const value = input[name]
  if (!isObject(value)) throw new Error(`no fields ${name}`)
  return Object.fromEntries(Object.entries(value).map(([key, count]) => [key, Number(count)]))
}

export function list(input: Input, name: string): readonly unknown[] {
  const value = input[name]
  if (!Array.isArray(value)) throw new Error(`no list ${name}`)
  return value
}

export const numbers = (input: Input, name: string): number[] => list(input, name).map(Number)
export const matrix = (input: Input, name: string): number[][] =>
  list(input, name).map((row) => (Array.isArray(row) ? row.map(Number) : []))
export const objects = (input: Input, name: string): Input[] => list(input, name).filter(isObject)
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
