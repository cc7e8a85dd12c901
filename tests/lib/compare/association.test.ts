// Links inside a group: by hand, at the edges, and in either order of the two.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dice,
  lambdaOf,
  logDice,
  mi,
  mi3,
  minSensitivity,
  npmi,
  type Pair,
  pairChiSquare,
  pairG2,
  tScore,
} from '#lib/compare/association'
import { expectClose, expectFinite } from './shares.ts'

const scores = { dice, logDice, mi, mi3, minSensitivity, npmi, pairChiSquare, pairG2, tScore }
const pair: fc.Arbitrary<Pair> = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 100 }))
  .map(([both, x, y, rest]) => ({ both, x: both + x, y: both + y, total: both + x + y + rest }))

test('it does not matter which of the two comes first, and every score is finite or undefined', () => {
  fc.assert(
    fc.property(pair, (given) => {
      const turned = { ...given, x: given.y, y: given.x }
      for (const score of [dice, logDice, mi, mi3, minSensitivity, npmi, tScore])
        expectClose(score(turned), score(given))
      if (given.x > 0 && given.x < given.total) expectClose(pairG2(turned), pairG2(given), 1e-7)
      for (const score of Object.values(scores)) expectFinite(score(given))
    }),
  )
})

test('ranges: NPMI from -1 to 1, logDice to 14, Dice from 0 to 1', () => {
  fc.assert(
    fc.property(pair, (given) => {
      expect(Math.abs(npmi(given) ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
      expect(logDice(given) ?? 0).toBeLessThanOrEqual(14)
      expect(dice(given) ?? 0).toBeLessThanOrEqual(1)
    }),
  )
})

test('logDice does not know how long the texts are, and rises by one for twice as close', () => {
  const near = { both: 4, x: 8, y: 8, total: 100 }
  expectClose(logDice(near), 13)
  expectClose(logDice({ ...near, total: 1e6 }), 13)
  expectClose(logDice({ ...near, both: 2 }), 12)
})

test('by chance alone MI, t and G² are 0', () => {
  const chance = { both: 6, x: 20, y: 30, total: 100 }
  for (const score of [mi, tScore, pairG2, pairChiSquare, npmi]) expectClose(score(chance), 0)
})

test('two that never meet, or that are everywhere, have states of their own', () => {
  const apart = { both: 0, x: 3, y: 4, total: 20 }
  expect([mi, mi3, npmi, tScore, logDice].map((score) => score(apart))).toEqual(Array(5).fill(undefined))
  expect([dice(apart), minSensitivity(apart)]).toEqual([0, 0])
  expect(pairG2(apart)).toBeLessThan(0)
  const everywhere = { both: 9, x: 9, y: 9, total: 9 }
  expect([npmi(everywhere), pairG2(everywhere), pairChiSquare(everywhere)]).toEqual(Array(3).fill(undefined))
  const nowhere = { both: 0, x: 0, y: 0, total: 9 }
  for (const score of Object.values(scores)) expect(score(nowhere)).toBeUndefined()
})

test('λ by hand, and none where a cell stays empty', () => {
  expectClose(lambdaOf(2, 0, 0, 7)?.lambda, Math.log((2.5 * 7.5) / (0.5 * 0.5)))
  expect(lambdaOf(2, 0, 0, 7, 0)).toBeUndefined()
})
