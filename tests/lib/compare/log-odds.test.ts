// Log-odds with a prior: what the prior does, and which sides are refused.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flatPrior, informativePrior, logOdds, logOddsOf, usualAlpha0 } from '#lib/compare/log-odds'
import { expectClose, innerShare } from './shares.ts'

test('a side without mentions is refused, a background without counts is none', () => {
  expect(logOddsOf([1, 2], [0, 0], [0.5, 0.5])).toBeUndefined()
  expect(informativePrior([0, 0], 10)).toBeUndefined()
  expect(informativePrior([1, 3], 8)).toEqual([2, 6])
  expect(flatPrior(2, 0.5)).toEqual([0.5, 0.5])
  expect([usualAlpha0(0), usualAlpha0(5000)]).toEqual([10, 50])
})

test('without a prior a count of zero has no log-odds, nor has the only entity there is', () => {
  expect(logOdds({ x: 0, n: 5 }, { x: 1, n: 5 }, 0, 0)).toBeUndefined()
  expect(logOdds({ x: 5, n: 5 }, { x: 5, n: 5 }, 1, 1)).toBeUndefined()
})

test('without a prior and for one entity against the rest it is the ratio of odds', () => {
  const found = logOdds({ x: 10, n: 1000 }, { x: 5, n: 2000 }, 0, 0)
  expectClose(found?.delta, Math.log(10 / 990 / (5 / 1995)))
  expectClose(found?.z, (found?.delta ?? 0) / Math.sqrt(1 / 10 + 1 / 990 + 1 / 5 + 1 / 1995))
})

test('the stronger the prior, the nearer to 0; four terms are never surer than two', () => {
  fc.assert(
    fc.property(innerShare, innerShare, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (a, b, part) => {
      const z = (alpha0: number) => logOdds(a, b, part * alpha0, alpha0)
      const strong = z(1e9)
      expect(Math.abs(strong?.delta ?? 1)).toBeLessThan(1e-3)
      const weak = z(10)
      expect(Math.abs(weak?.z ?? 0)).toBeLessThanOrEqual(Math.abs(weak?.zOfTwoTerms ?? 0))
    }),
  )
})
