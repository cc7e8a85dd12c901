// The distributions against values from mpmath at 40 digits.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  betaLogit,
  betaQuantile,
  chiSquareUpper,
  normalCdf,
  normalQuantile,
  tCritical,
  tTwoSided,
  tUpper,
} from '#lib/compare/distribution'
import { expectClose } from './shares.ts'

test('the normal distribution keeps its digits far out in the tails', () => {
  expectClose(normalCdf(-8) / 6.220960574271784e-16, 1, 1e-13)
  expectClose(normalCdf(-20) / 2.7536241186062337e-89, 1, 1e-13)
  expectClose(normalQuantile(0.975), 1.959963984540054, 1e-14)
})

test('chi-square, down to nothing', () => {
  expectClose(chiSquareUpper(3.841458820694124), 0.05, 1e-14)
  expectClose(chiSquareUpper(-3.841458820694124), 0.05, 1e-14)
  expect(chiSquareUpper(0)).toBe(1)
  expect(chiSquareUpper(1e6)).toBe(0)
})

test('Student: one degree of freedom is Cauchy, many are normal', () => {
  expectClose(tTwoSided(1, 1), 0.5, 1e-14)
  expectClose(tCritical(0.05, 1), 12.706204736174707, 1e-12)
  expectClose(tCritical(0.05, 1e6), 1.9599663568, 1e-9)
  expectClose(tUpper(-1, 1), 0.75, 1e-14)
})

test('quantiles of beta come back, for large a and small b too', () => {
  expectClose(betaQuantile(0.025, 3, 3), 0.14663279963467313, 1e-13)
  const parameter = fc.oneof(fc.integer({ min: 1, max: 40_000 }), fc.double({ min: 0.5, max: 40_000, noNaN: true }))
  fc.assert(
    fc.property(parameter, parameter, fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (a, b, p) => {
      const [logit, further] = [betaLogit(p, a, b), betaLogit(p * 1.001, a, b)]
      expect(Number.isFinite(logit)).toBe(true)
      expect(further).toBeGreaterThan(logit)
      // the mirror of a beta distribution: x for (a, b) is 1 - x for (b, a); near 1 an x has fewer digits
      if (p > 0.01) expectClose(betaLogit(1 - p, b, a), -logit, 1e-5)
    }),
  )
})

test('a quantile for a = n, b = 1 is a root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 1e-9, max: 0.9, noNaN: true }), (n, p) => {
      expectClose(betaQuantile(p, n, 1), p ** (1 / n), 1e-11)
      expectClose(betaQuantile(p, 1, n), -Math.expm1(Math.log1p(-p) / n), 1e-11)
    }),
  )
})
