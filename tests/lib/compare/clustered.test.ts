// The clustered log ratio: docs are the unit, copies are not docs, and chance alone is not called a difference.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustered, clusteredT, position } from '#lib/compare/clustered'
import { chiSquareUpper } from '#lib/compare/distribution'
import { equivalence } from '#lib/compare/equivalence'
import { g2FourCell } from '#lib/compare/g2'
import { independent, shared } from '#lib/compare/independent'
import { leaningOf } from '#lib/compare/leaning'
import { adjust } from '#lib/compare/multiplicity'
import { seeded } from '#lib/compare/random'
import { noDocs, prevalenceOf, sumsOf, sumsOfDoc, together, without } from '#lib/compare/sums'
import { docs, expectClose, expectFinite, negative } from './shares.ts'

test('swapping A and B mirrors every number', () => {
  fc.assert(
    fc.property(docs(0), docs(0), (inA, inB) => {
      const [a, b] = [sumsOf(inA), sumsOf(inB)]
      const [there, back] = [clustered(a, b), clustered(b, a)]
      expectFinite(there)
      expect(back === undefined).toBe(there === undefined)
      if (there === undefined || back === undefined) return
      expectClose(back.log2, -there.log2)
      expectClose(back.t, -there.t)
      expectClose(back.low, -there.high)
      expectClose(back.high, -there.low)
      expect([back.rateA, back.rateB, back.floorA, back.floorB]).toEqual([
        there.rateB,
        there.rateA,
        there.floorB,
        there.floorA,
      ])
      for (const same of ['se', 'df', 'p'] as const) expectClose(back[same], there[same])
      expectClose(clusteredT(a, b), there.t)
      expect(equivalence(back)?.alike).toBe(equivalence(there)?.alike)
      expectClose(equivalence(back)?.p, equivalence(there)?.p)
    }),
  )
})

test('ten copies of every doc change nothing where copies are told', () => {
  fc.assert(
    fc.property(docs(2), docs(2), (inA, inB) => {
      const named = (side: string, list: typeof inA) => list.map((share, i) => ({ ...share, cluster: `${side}${i}` }))
      const ten = <T>(list: readonly T[]) => list.flatMap((one) => Array.from({ length: 10 }, () => one))
      const [a, b] = [named('a', inA), named('b', inB)]
      const unit = (list: typeof a) => sumsOf(independent(list, ({ cluster }) => cluster))
      expect(clustered(unit(ten(a)), unit(ten(b)))).toEqual(clustered(unit(a), unit(b)))
      expect(prevalenceOf(unit(ten(a)))).toEqual({ x: inA.filter(({ x }) => x > 0).length, n: inA.length })
    }),
  )
})

test('what stands on both sides is told', () => {
  expect(shared(['p', 'q', 'q'], ['r', 'q', 'p'], (name) => name)).toEqual(['p', 'q'])
  expect(shared([], ['r'], (name) => name)).toEqual([])
})

test('edges: one doc, none, no mention, no exposure', () => {
  const one = sumsOf([{ x: 3, n: 20 }])
  const two = sumsOf([
    { x: 1, n: 20 },
    { x: 0, n: 30 },
  ])
  const silent = sumsOf([
    { x: 0, n: 20 },
    { x: 0, n: 30 },
  ])
  const blank = sumsOf([
    { x: 0, n: 0 },
    { x: 0, n: 0 },
  ])
  expect(clustered(one, two)).toBeUndefined()
  expectClose(position(one, two)?.log2, Math.log2(3.5 / 20.5 / (1.5 / 50.5)))
  expect([position(noDocs, two), position(silent, silent), position(blank, two)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(clustered(silent, two)).toBeDefined()
  expect(equivalence(undefined)).toBeUndefined()
})

test('sums taken apart and put together again are the same', () => {
  fc.assert(
    fc.property(docs(1), docs(1), (first, second) => {
      const all = sumsOf([...first, ...second])
      expect(together(sumsOf(first), sumsOf(second))).toEqual(all)
      expect(without(all, sumsOf(second))).toEqual(sumsOf(first))
      expect(first.map(sumsOfDoc).reduce(together)).toEqual(sumsOf(first))
    }),
  )
})

test('by hand: all twelve mentions in one doc say little, one each in twelve docs say much', () => {
  const even = (x: number) => Array.from({ length: 12 }, () => ({ x, n: 100 }))
  const bunched = even(0).map((doc, i) => (i === 0 ? { x: 12, n: 100 } : doc))
  const [oneDoc, twelveDocs, none] = [sumsOf(bunched), sumsOf(even(1)), sumsOf(even(0))]
  // Σ e² = 11 + 11² = 132, over k - 1 times k, over N²: 12/11 · 132 / 1200²
  const r = 12.5 / 1200.5
  const floor = 0.5 / 1200.5 / 1200
  const se = Math.sqrt(((12 / 11) * 132) / 1200 ** 2 / r ** 2 + floor / (0.5 / 1200.5) ** 2)
  expectClose(clustered(oneDoc, none)?.se, se)
  expect(clustered(oneDoc, none)?.p).toBeGreaterThan(0.04)
  expect(clustered(twelveDocs, none)?.floorA).toBe(true)
  expect(clustered(twelveDocs, none)?.se).toBeLessThan(se)
})

test('of two groups drawn alike from bursty docs almost nothing is called different, though G² calls many', () => {
  const random = seeded(7)
  const group = (k: number, burst: number) =>
    sumsOf(Array.from({ length: k }, () => ({ x: random() < 0.25 ? Math.floor(random() * burst) : 0, n: 60 })))
  const rows = Array.from({ length: 150 }, () => {
    const burst = 2 + random() * 30
    return [group(40, burst), group(40, burst)] as const
  })
  const falsely = (ps: readonly number[]) => adjust(ps, 'bh').filter((p) => p <= 0.05).length
  expect(falsely(rows.map(([a, b]) => chiSquareUpper(g2FourCell(a, b) ?? 0)))).toBeGreaterThan(15)
  expect(falsely(rows.map(([a, b]) => clustered(a, b)?.p ?? 1))).toBeLessThanOrEqual(1)
})

test('used alike is the same as the interval of confidence 0.9 inside the margin', () => {
  fc.assert(
    fc.property(docs(2), docs(2), fc.double({ min: 0.2, max: 4, noNaN: true }), (inA, inB, margin) => {
      const [a, b] = [sumsOf(inA), sumsOf(inB)]
      const interval = clustered(a, b, 0.9)
      const inside = interval === undefined ? undefined : interval.low >= -margin && interval.high <= margin
      expect(equivalence(clustered(a, b), { margin })?.alike).toBe(inside)
    }),
  )
})

test('a leaning needs occasion, certainty and a side; alike comes before it; the rest is undetermined', () => {
  const finding = { exposureA: 10, exposureB: 10, log2: 2, p: 0.01, pAlike: 0.6 }
  expect(leaningOf(finding)).toBe('a')
  expect(leaningOf({ ...finding, log2: negative(finding.log2) })).toBe('b')
  expect(leaningOf({ ...finding, pAlike: 0.01 })).toBe('alike')
  expect(leaningOf({ ...finding, p: 0.2 })).toBe('undetermined')
  expect(leaningOf({ ...finding, p: undefined, pAlike: undefined })).toBe('undetermined')
  expect(leaningOf({ ...finding, exposureB: 0 })).toBe('unobservable')
})
