// The Jensen-Shannon divergence: from 0 to 1, the sum of its parts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divergence, partsOf } from '#lib/compare/divergence'
import { expectClose } from './shares.ts'

const pairs = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })), { minLength: 1, maxLength: 12 })

test('is the same both ways, between 0 and 1, 0 of itself, and the sum of parts that are not negative', () => {
  fc.assert(
    fc.property(pairs, (counts) => {
      const [a, b] = [counts.map(([one]) => one), counts.map(([, other]) => other)]
      const [there, back] = [divergence(a, b), divergence(b, a)]
      expect(back === undefined).toBe(there === undefined)
      if (there === undefined || back === undefined) return
      expectClose(back.total, there.total)
      expect(there.total).toBeLessThanOrEqual(1)
      for (const part of there.parts) expect(part).toBeGreaterThanOrEqual(0)
      expectClose(
        there.parts.reduce((sum, part) => sum + part, 0),
        there.total,
      )
      expectClose(divergence(a, a)?.total, 0)
      // the length of a group does not matter, only how it divides its counts
      expectClose(
        divergence(
          a.map((one) => 10 * one),
          b,
        )?.total,
        there.total,
      )
    }),
  )
})

test('is 1 where nothing is named in both, and undefined where a side is empty', () => {
  expectClose(divergence([1, 0, 3], [0, 5, 0])?.total, 1)
  expect(divergence([0, 0], [1, 2])).toBeUndefined()
  expect(partsOf([])).toBeUndefined()
})
