// Dispersion: even, bunched, and what has none.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dispersion } from '#lib/compare/dispersion'
import { docs, expectClose, expectFinite } from './shares.ts'

const measures = ['dp', 'dpNorm', 'juillandD', 'rosengrenS', 'carrollD2', 'kl', 'gini'] as const

test('counts that follow the length of docs are even', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 3 }), (all, times) => {
      const found = dispersion(all.map((n) => ({ x: n * times, n })))
      for (const zero of ['dp', 'dpNorm', 'kl', 'gini'] as const) expectClose(found[zero], 0)
      for (const one of ['juillandD', 'rosengrenS', 'carrollD2'] as const) expectClose(found[one], 1)
    }),
  )
})

test('all in one of equal docs is as uneven as can be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 9 }), (k, x) => {
      const found = dispersion(Array.from({ length: k }, (_, i) => ({ x: i === 0 ? x : 0, n: 10 })))
      expect([found.range, found.topShare]).toEqual([1, 1])
      for (const one of ['dpNorm', 'topShare'] as const) expectClose(found[one], 1)
      for (const zero of ['juillandD', 'carrollD2'] as const) expectClose(found[zero], 0)
      expectClose(found.rosengrenS, 1 / k)
      expectClose(found.dp, 1 - 1 / k)
      expectClose(found.gini, 1 - 1 / k)
      expectClose(found.kl, Math.log2(k))
    }),
  )
})

test('every measure keeps its range, and does not ask in which order docs come', () => {
  fc.assert(
    fc.property(docs(0, 15), (all) => {
      const [found, reversed] = [dispersion(all), dispersion(all.toReversed())]
      expectFinite(found)
      for (const name of [...measures, 'variation'] as const) expectClose(reversed[name], found[name])
      for (const name of measures) {
        const value = found[name]
        if (value === undefined) continue
        expect(value).toBeGreaterThanOrEqual(-1e-12)
        if (name !== 'kl') expect(value).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})

test('by hand: 4 and 0 in docs of 10 and 30 sentences', () => {
  const found = dispersion([
    { x: 4, n: 10 },
    { x: 0, n: 30 },
  ])
  expect(found).toMatchObject({ range: 1, sd: 2, variation: 1, topShare: 1, dp: 0.75, dpNorm: 1, juillandD: 0 })
  expectClose(found.rosengrenS, 0.25)
  expectClose(found.kl, 2)
  expectClose(found.gini, 0.75)
})

test('what nobody names, and what one doc alone tells, is neither even nor uneven', () => {
  const silent = dispersion([
    { x: 0, n: 10 },
    { x: 0, n: 30 },
  ])
  expect(silent).toMatchObject({ range: 0, sd: 0, topShare: undefined, dp: undefined, gini: undefined })
  expect(dispersion([{ x: 3, n: 10 }])).toMatchObject({ range: 1, sd: 0, topShare: 1, dp: undefined, kl: undefined })
  expect(dispersion([])).toMatchObject({ range: 0, sd: 0, topShare: undefined })
  expect(
    dispersion([
      { x: 3, n: 10 },
      { x: 0, n: 0 },
    ]),
  ).toEqual(dispersion([{ x: 3, n: 10 }]))
})
