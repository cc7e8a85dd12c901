// What holds of every score of two shares, whatever they are: mirrors, edges, order.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chiSquare } from '#lib/compare/chi-square'
import { bic, ell, g2FourCell, g2TwoCell } from '#lib/compare/g2'
import { logOdds } from '#lib/compare/log-odds'
import { lrc } from '#lib/compare/lrc'
import { groupPmi, logRatio, logRatioOfRates, oddsRatio, percentDifference, simpleMaths } from '#lib/compare/ratio'
import type { Share } from '#lib/compare/share'
import { expectClose, expectFinite, innerShare, negative, share } from './shares.ts'

type Score = (a: Share, b: Share) => number | undefined

const signed: Record<string, Score> = {
  g2TwoCell,
  g2FourCell,
  g2Yates: (a, b) => g2FourCell(a, b, 'yates'),
  g2Williams: (a, b) => g2FourCell(a, b, 'williams'),
  chiSquare,
  chiYates: (a, b) => chiSquare(a, b, 'yates'),
  chiYatesIfSmall: (a, b) => chiSquare(a, b, 'yates-if-small'),
  chiWilliams: (a, b) => chiSquare(a, b, 'williams'),
  ell,
  logRatio,
  logRatioOfRates,
  lrc: (a, b) => lrc(a, b)?.score,
  logOdds: (a, b) => logOdds(a, b, 0.5, 10)?.z,
}

describe.each(Object.entries(signed))('%s', (_, score) => {
  test('changes its sign alone when A and B are swapped', () => {
    fc.assert(fc.property(share, share, (a, b) => expectClose(score(a, b), negative(score(b, a)))))
  })

  test('is a finite number or undefined', () => {
    fc.assert(fc.property(share, share, (a, b) => expectFinite(score(a, b))))
  })

  test('is 0 for equal shares', () => {
    fc.assert(fc.property(innerShare, (a) => expectClose(score(a, a) ?? 0, 0)))
  })
})

// ELL and z are divided by what grows too, and the correction for small counts jumps where counts stop being small
const notRising = ['ell', 'logOdds', 'chiYatesIfSmall']
const rising: Record<string, Score> = {
  ...Object.fromEntries(Object.entries(signed).filter(([name]) => !notRising.includes(name))),
  logOddsDelta: (a, b) => logOdds(a, b, 0.5, 10)?.delta,
}

test.each(Object.entries(rising))('%s never falls when one more is counted in the side that leads', (_, score) => {
  fc.assert(
    fc.property(innerShare, innerShare, (a, b) => {
      fc.pre(a.x * b.n >= b.x * a.n && a.x + 2 <= a.n)
      const [before = 0, after = 0] = [score(a, b), score({ ...a, x: a.x + 1 }, b)]
      expect(after).toBeGreaterThanOrEqual(before - 1e-9 * Math.abs(before))
    }),
  )
})

test('quotients turn into their reciprocal', () => {
  fc.assert(
    fc.property(innerShare, innerShare, (a, b) => {
      expectClose((simpleMaths(a, b, 10) ?? 0) * (simpleMaths(b, a, 10) ?? 0), 1)
      expectClose((oddsRatio(a, b) ?? 0) * (oddsRatio(b, a) ?? 0), 1)
      expectClose((1 + (percentDifference(a, b) ?? 0) / 100) * (1 + (percentDifference(b, a) ?? 0) / 100), 1)
      expectClose(bic(a, b), bic(b, a))
    }),
  )
})

test('quotients are finite or undefined at every edge', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      for (const score of [simpleMaths, oddsRatio, percentDifference, bic, groupPmi, lrc]) expectFinite(score(a, b))
    }),
  )
})

test('two cells are never more than four, and Yates and Williams never more than none', () => {
  fc.assert(
    fc.property(innerShare, innerShare, (a, b) => {
      const size = (value: number | undefined) => Math.abs(value ?? 0)
      expect(size(g2TwoCell(a, b))).toBeLessThanOrEqual(size(g2FourCell(a, b)) + 1e-9)
      for (const correction of ['yates', 'yates-if-small', 'williams'] as const) {
        expect(size(chiSquare(a, b, correction))).toBeLessThanOrEqual(size(chiSquare(a, b)) + 1e-9)
        expect(size(g2FourCell(a, b, correction))).toBeLessThanOrEqual(size(g2FourCell(a, b)) + 1e-9)
      }
    }),
  )
})

test('by hand: 10 in 1000 against 5 in 2000', () => {
  const [a, b] = [
    { x: 10, n: 1000 },
    { x: 5, n: 2000 },
  ]
  // both sides are expected to hold 5 and 10, so 2 (10 ln 2 + 5 ln 1/2) = 10 ln 2
  expectClose(g2TwoCell(a, b), 10 * Math.log(2))
  expectClose(logRatioOfRates(a, b), 2)
  expectClose(percentDifference(a, b), 300)
  expectClose(bic(a, b), 10 * Math.log(2) - Math.log(3000))
  expectClose(oddsRatio(a, b), 10 / 990 / (5 / 1995))
  expectClose(logRatio(a, b), Math.log2(10.5 / 1000.5 / (5.5 / 2000.5)))
})

test('a count of 8 in A alone is a large ratio, and a small one to rely on', () => {
  const [a, b] = [
    { x: 8, n: 1177 },
    { x: 0, n: 341_805 },
  ]
  expectClose(logRatio(a, b), 12.27, 1e-3)
  const cautious = lrc(a, b, { family: 20_109 })
  expect(cautious?.score).toBeGreaterThan(0)
  expect(cautious?.score).toBeLessThan(9)
  expect(cautious?.high).toBeUndefined()
})

test('edges have their states', () => {
  const [none, empty, all] = [
    { x: 0, n: 10 },
    { x: 0, n: 0 },
    { x: 10, n: 10 },
  ]
  expect([g2TwoCell, g2FourCell, chiSquare, logRatio, lrc, oddsRatio].map((score) => score(none, none))).toEqual([
    0,
    0,
    0,
    undefined,
    undefined,
    undefined,
  ])
  for (const score of [g2TwoCell, g2FourCell, chiSquare, logRatio, lrc, oddsRatio, simpleMaths, bic]) {
    expect(score(all, empty)).toBeUndefined()
  }
  expect(oddsRatio(all, none)).toBeUndefined()
  expect(oddsRatio(none, all)).toBe(0)
  expect(g2FourCell({ x: 11, n: 10 }, none)).toBeUndefined()
  expect(ell({ x: 1, n: 10 }, none)).toBeUndefined()
  expect(groupPmi(none, all)).toBeUndefined()
})

test('the interval of LRC holds the plain ratio and grows with the family', () => {
  fc.assert(
    fc.property(innerShare, innerShare, fc.integer({ min: 2, max: 1000 }), (a, b, family) => {
      const [alone, among] = [lrc(a, b), lrc(a, b, { family })]
      const plain = Math.log2(a.x / a.n / (b.x / b.n))
      expect(alone?.low).toBeLessThanOrEqual(plain)
      expect(alone?.high).toBeGreaterThanOrEqual(plain)
      expect(among?.low).toBeLessThan(alone?.low ?? 0)
      expect(among?.high).toBeGreaterThan(alone?.high ?? 0)
      expect(alone?.atLeast).toBeGreaterThan(alone?.low ?? 0)
      expect(Math.abs(among?.score ?? 0)).toBeLessThanOrEqual(Math.abs(plain) + 1e-9)
    }),
  )
})
