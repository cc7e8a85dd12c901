// Adjusted p: their order, their bounds, and what they must call.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjust, inFamily } from '#lib/compare/multiplicity'
import { expectClose } from './shares.ts'

const methods = ['bh', 'by', 'holm'] as const
const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })

test('none is below its p or above 1, none falls where p rises, equal ones stay equal', () => {
  fc.assert(
    fc.property(ps, (given) => {
      for (const method of methods) {
        const adjusted = adjust(given, method)
        for (const [i, p] of given.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p)
          expect(adjusted[i]).toBeLessThanOrEqual(1)
          for (const [j, other] of given.entries()) {
            if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0)
            if (p === other) expect(adjusted[i]).toBe(adjusted[j])
          }
        }
      }
    }),
  )
})

test('the order given does not matter, nor does a family of one', () => {
  fc.assert(
    fc.property(ps, (given) => {
      for (const method of methods) {
        expect(adjust(given.toReversed(), method)).toEqual(adjust(given, method).toReversed())
        expect(adjust(given.slice(0, 1), method)).toEqual(given.slice(0, 1))
      }
    }),
  )
})

test('what is called at a level is what the step-up and step-down rules call', () => {
  fc.assert(
    fc.property(ps, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (given, level) => {
      const sorted = given.toSorted((one, other) => one - other)
      const m = sorted.length
      const up = sorted.findLastIndex((p, i) => (p * m) / (i + 1) <= level) + 1
      const firstKept = sorted.findIndex((p, i) => p * (m - i) > level)
      expect(adjust(given, 'bh').filter((p) => p <= level)).toHaveLength(up)
      expect(adjust(given, 'holm').filter((p) => p <= level)).toHaveLength(firstKept < 0 ? m : firstKept)
    }),
  )
})

test('by hand: three p', () => {
  const given = [0.01, 0.04, 0.03]
  for (const [i, expected] of [0.03, 0.04, 0.04].entries()) expectClose(adjust(given, 'bh')[i], expected)
  for (const [i, expected] of [0.03, 0.06, 0.06].entries()) expectClose(adjust(given, 'holm')[i], expected)
  expectClose(adjust(given, 'by')[0], 0.03 * (1 + 1 / 2 + 1 / 3))
  expect([inFamily(2), inFamily(3), inFamily(2, 2)]).toEqual([false, true, true])
})
