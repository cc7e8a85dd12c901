// Leaving out, agreeing, and the two scores of Scattertext.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nominalAlpha } from '#lib/compare/agreement'
import { leaveOneOut } from '#lib/compare/leave-one-out'
import { seeded } from '#lib/compare/random'
import { cornerScore, scaledF } from '#lib/compare/scattertext'
import { expectClose, expectFinite } from './shares.ts'

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

test('what hangs on one doc falls with it', () => {
  expect(leaveOneOut([10, -1, -2], mean)).toMatchObject({
    held: 2,
    without: [{ holds: false }, { holds: true }, { holds: true }],
  })
  expect(leaveOneOut([3, 1, 2], mean)?.held).toBe(3)
  expect(leaveOneOut([3], mean)).toEqual({ value: 3, held: 0, without: [{ doc: 0, value: undefined, holds: false }] })
  expect(leaveOneOut([], mean)).toBeUndefined()
})

const code = fc.constantFrom('duty', 'right', undefined)
const units = fc.array(fc.array(code, { maxLength: 4 }), { maxLength: 10 })

test('alpha is 1 for agreement, undefined where nothing could disagree, and does not ask who coded', () => {
  expect(
    nominalAlpha([
      ['duty', 'duty'],
      ['right', 'right', undefined],
    ]),
  ).toBe(1)
  expect(
    nominalAlpha([
      ['duty', 'duty'],
      ['duty', 'duty'],
    ]),
  ).toBeUndefined()
  expect(nominalAlpha([['duty'], ['right', undefined], []])).toBeUndefined()
  // 2 · 2 pairs, all unlike, by chance 4 of 6: 1 - 3 · 4 / 8
  expectClose(
    nominalAlpha([
      ['duty', 'right'],
      ['duty', 'right'],
    ]),
    -0.5,
  )
  fc.assert(
    fc.property(units, (given) => {
      const alpha = nominalAlpha(given)
      expectFinite(alpha)
      expect(alpha ?? 0).toBeLessThanOrEqual(1)
      expectClose(nominalAlpha(given.map((unit) => unit.toReversed()).toReversed()), alpha)
    }),
  )
})

test('places in the plot lie between 0 and 1 and are mirrored when A and B are swapped', () => {
  const counts = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(counts, (all) => {
      const [a, b] = [all.map(([one]) => one), all.map(([, other]) => other)]
      const scores = [
        cornerScore,
        scaledF,
        (x: number[], y: number[]) => scaledF(x, y, { scaler: 'percentile', beta: 2 }),
      ]
      for (const score of scores) {
        const [there, back] = [score(a, b), score(b, a)]
        expect(back === undefined).toBe(there === undefined)
        for (const [i, one] of (there ?? []).entries()) {
          expect(one >= 0 && one <= 1).toBe(true)
          expectClose(back?.[i], 1 - one)
        }
      }
    }),
  )
  expect(scaledF([0, 0], [1, 2])).toBeUndefined()
})

test('a seed gives its numbers again, evenly over 0 to 1', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, seeded(seed))
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
  for (const one of draw(3)) expect(one >= 0 && one < 1).toBe(true)
  expect(Math.abs((mean(draw(4)) ?? 0) - 0.5)).toBeLessThan(0.03)
})
