// Proportions of few docs: intervals, bounds and Fisher's test against counting by hand.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choose } from '#lib/compare/arrangement'
import { conditionalOddsRatio, coPresence, fisher } from '#lib/compare/fisher'
import { clopperPearson, newcombe, posteriorGreater, ruleOfThree, wilson } from '#lib/compare/prevalence'
import { expectClose, expectFinite, negative } from './shares.ts'

const few = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }))
  .map(([one, other]) => ({ x: Math.min(one, other), n: Math.max(one, other) }))
const some = few.filter(({ n }) => n > 0)

test('intervals lie in 0 to 1, hold the proportion and are mirrored by its complement', () => {
  fc.assert(
    fc.property(some, ({ x, n }) => {
      for (const interval of [wilson, clopperPearson]) {
        const [found, other] = [interval({ x, n }), interval({ x: n - x, n })]
        expect(found?.low).toBeGreaterThanOrEqual(0)
        expect(found?.low).toBeLessThanOrEqual(x / n)
        expect(found?.high).toBeGreaterThanOrEqual(x / n)
        expect(found?.high).toBeLessThanOrEqual(1)
        expectClose(found?.low, 1 - (other?.high ?? 0))
        const wide = interval({ x, n }, 0.99)
        expect(wide?.low).toBeLessThanOrEqual(found?.low ?? 0)
        expect(wide?.high).toBeGreaterThanOrEqual(found?.high ?? 1)
      }
    }),
  )
})

test('no docs have no interval, and anything is possible in them', () => {
  const none = { x: 0, n: 0 }
  expect([wilson(none), clopperPearson(none), newcombe(none, { x: 1, n: 2 })]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(ruleOfThree(0)).toBe(1)
})

test('in none of two docs: up to 78 in 100 may still name it, of three 63; of many about 3/k', () => {
  expectClose(ruleOfThree(2), 0.776, 1e-3)
  expectClose(ruleOfThree(3), 0.632, 1e-3)
  expectClose(ruleOfThree(1000) * 1000, 3, 5e-3)
  fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), (k) => expectClose((1 - ruleOfThree(k)) ** k, 0.05)))
})

test('the interval of a difference is mirrored when A and B are swapped', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [there, back] = [newcombe(a, b), newcombe(b, a)]
      expectClose(there?.low, negative(back?.high))
      expectClose(there?.high, negative(back?.low))
      expect(there?.low).toBeGreaterThanOrEqual(-1)
      expect(there?.high).toBeLessThanOrEqual(1)
    }),
  )
})

test('the posterior is that of uniform priors: halves without docs, complements when swapped', () => {
  expect(posteriorGreater({ x: 0, n: 0 }, { x: 0, n: 0 })).toBeCloseTo(0.5, 12)
  // one of one against nothing known: P(beta(2, 1) > uniform) = 2/3
  expect(posteriorGreater({ x: 1, n: 1 }, { x: 0, n: 0 })).toBeCloseTo(2 / 3, 12)
  fc.assert(fc.property(few, few, (a, b) => expectClose(posteriorGreater(a, b), 1 - posteriorGreater(b, a))))
})

test("Fisher's p is that of counting all divisions", () => {
  fc.assert(
    fc.property(few, few, (a, b) => {
      const ways = (x: number) => choose(a.n, x) * choose(b.n, a.x + b.x - x)
      let [all, upper, lower, unlikely] = [0, 0, 0, 0]
      for (let x = 0; x <= a.x + b.x; x++) {
        all += ways(x)
        if (x >= a.x) upper += ways(x)
        if (x <= a.x) lower += ways(x)
        if (ways(x) <= ways(a.x)) unlikely += ways(x)
      }
      const found = fisher(a, b)
      expectClose(found?.p, unlikely / all)
      expectClose(found?.upper, upper / all)
      expectClose(found?.lower, lower / all)
      const back = fisher(b, a)
      expectClose(back?.p, found?.p)
      expectClose(back?.upper, found?.lower)
      const [there, other] = [conditionalOddsRatio(a, b), conditionalOddsRatio(b, a)]
      if (there && other) expectClose(there * other, 1, 1e-6)
      expectFinite(found)
    }),
  )
})

test('the odds ratio is open where A has as many as it can, 0 where as few', () => {
  expect(conditionalOddsRatio({ x: 3, n: 3 }, { x: 0, n: 2 })).toBeUndefined()
  expect(conditionalOddsRatio({ x: 0, n: 2 }, { x: 3, n: 3 })).toBe(0)
  expect(conditionalOddsRatio({ x: 0, n: 2 }, { x: 0, n: 3 })).toBeUndefined()
  expect(fisher({ x: 0, n: 2 }, { x: 0, n: 3 })).toEqual({ p: 1, upper: 1, lower: 1 })
  expect([fisher, conditionalOddsRatio].map((of) => of({ x: 4, n: 3 }, { x: 0, n: 2 }))).toEqual([undefined, undefined])
  const many = conditionalOddsRatio({ x: 300, n: 5000 }, { x: 100, n: 5000 })
  expectClose(many, 300 / 4700 / (100 / 4900), 1e-2)
})

test('two entities in the same docs: by hand, three of four docs each, all three the same', () => {
  // of the 4 ways to choose the other's three docs one is the same three
  expectClose(coPresence(3, 3, 3, 4)?.upper, 1 / 4)
  expect(coPresence(3, 3, 3, 4)?.lower).toBe(1)
  expect(coPresence(0, 0, 3, 4)).toEqual({ upper: 1, lower: 1 })
  expect(coPresence(1, 3, 3, 4)).toBeUndefined()
  expect(coPresence(4, 3, 4, 5)).toBeUndefined()
})
