// Cases with answers known from other programs, from papers and from formulas worked out by hand; KEYNESS_CASES names another file of them.
import { expect, test } from 'vitest'
import { answers } from './keyness-answers.ts'
import { differences, readCases } from './keyness-cases.ts'

const cases = readCases()

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(0)
})

test.each(cases.map((one, i) => ({ ...one, name: `${i} ${one.method}` })))('$name', (one) => {
  const answer = answers.find(([method]) => method.test(one.method))?.[1]
  if (answer === undefined) throw new Error(`no function answers ${one.method}`)
  const actual = answer(one.input, one)
  const scalarOf = (value: unknown) => {
    if (typeof one.expected !== 'number' || typeof value !== 'object' || value === null) return value
    const name = Object.keys(value).find((key) => one.method.toLowerCase().includes(key.toLowerCase()))
    return name === undefined ? value : Object.entries(value).find(([key]) => key === name)?.[1]
  }
  expect(differences(one.expected, scalarOf(actual), one.tolerance)).toEqual([])
})
