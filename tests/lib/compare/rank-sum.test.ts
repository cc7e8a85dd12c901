// Rank sums: what is known of them, whatever the ties, and the order that does not matter.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countArrangements, everyArrangement } from '#lib/compare/arrangement'
import { seeded } from '#lib/compare/random'
import { rankSum } from '#lib/compare/rank-sum'
import { expectClose } from './shares.ts'

describe('ranks', () => {
  const values = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 5 })

  test('U counts the pairs that A leads, and p is that of exchanging labels', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const pairs = a.flatMap((x) => b.map((y): number => (x > y ? 1 : x === y ? 0.5 : 0)))
        const u = pairs.reduce((sum, one) => sum + one, 0)
        const found = rankSum(a, b)
        expect(found?.u).toBe(u)
        const given = { inA: [...a.map(() => true), ...b.map(() => false)] }
        const all = [...a, ...b]
        let [below, above] = [0, 0]
        for (const mask of everyArrangement(given)) {
          const side = (bit: number) => all.filter((_, i) => mask[i] === bit)
          const other = rankSum(side(1), side(0))?.u ?? 0
          if (other <= u) below++
          if (other >= u) above++
        }
        expectClose(found?.p, Math.min(1, (2 * Math.min(below, above)) / countArrangements(given)))
        expect(rankSum(b, a)?.u).toBe(a.length * b.length - u)
        expectClose(rankSum(b, a)?.p, found?.p)
      }),
    )
  })

  test('many docs: the normal distribution goes on where the exact one ends', () => {
    const random = seeded(9)
    const some = (k: number, more: number) => Array.from({ length: k }, () => Math.floor(random() * 20) + more)
    const [a, b] = [some(30, 2), some(30, 0)]
    const [exact, beyond] = [rankSum(a, b), rankSum([...a, 10], b)]
    expect(Math.abs((exact?.p ?? 0) - (beyond?.p ?? 1))).toBeLessThan(0.02)
    expect(rankSum([], b)).toBeUndefined()
    expect(
      rankSum(
        some(40, 0).map(() => 1),
        some(40, 0).map(() => 1),
      )?.p,
    ).toBe(1)
  })
})
