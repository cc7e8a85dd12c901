// The tiers: their table, written out, and that they move one way only.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exposureOf, exposures, inUnits, usualExposure } from '#lib/compare/exposure'
import {
  leastDocsOfLink,
  mayShow,
  type Showing,
  showings,
  showsPAtOnce,
  standing,
  tiers,
  withheldWords,
} from '#lib/compare/tier'

test.each([
  [0, 0, 10, 0],
  [0, 300, 10, 0],
  [4, 1, 10, 0],
  [2, 2, 10, 1],
  [2, 3, 1, 1],
  [3, 3, 1, 1],
  [3, 4, 1, 1],
  [2, 200, 1, 1],
  [3, 5000, 1, 1],
  [4, 4, 1, 2],
  [4, 4, 100, 2],
  [7, 300, 1, 2],
  [8, 7, 100, 2],
  [8, 8, 100, 3],
  [8, 8, 1000, 2],
  [9, 9, 1000, 3],
  [199, 5000, 20_000, 3],
  [200, 200, 20_000, 4],
  [25_000, 25_000, 20_000, 4],
])('%i against %i docs, a family of %i: tier %i', (a, b, family, tier) => {
  expect(standing(a, b, family).tier).toBe(tier)
  expect(standing(b, a, family).tier).toBe(tier)
})

test('the least p of two against three docs is 0.2, whatever they say', () => {
  expect(standing(2, 3, 100)).toEqual({ tier: 1, docsA: 2, docsB: 3, leastP: 0.2, family: 100, leastAdjusted: 1 })
  expect(standing(0, 3, 100)).toMatchObject({ leastP: 1, leastAdjusted: 1 })
})

test('more docs never lower the tier, a larger family never raises it', () => {
  const k = fc.nat({ max: 300 })
  fc.assert(
    fc.property(k, k, fc.integer({ min: 1, max: 30_000 }), fc.nat({ max: 50 }), (a, b, family, more) => {
      expect(standing(a + more, b, family).tier).toBeGreaterThanOrEqual(standing(a, b, family).tier)
      expect(standing(a, b, family + 100 * more).tier).toBeLessThanOrEqual(standing(a, b, family).tier)
    }),
  )
})

test('what each tier shows', () => {
  const shown = (tier: (typeof tiers)[number]) =>
    Object.keys(showings).filter((what): what is Showing => mayShow(tier, what as Showing))
  expect(shown(0)).toEqual(['counts', 'quotes', 'presence'])
  const more = tiers.slice(1).map((tier, i) => shown(tier).filter((what) => !shown(tiers[i] ?? 0).includes(what)))
  expect(more).toEqual([
    ['docDots', 'rates', 'position', 'prevalenceIntervals', 'leaveOneOut'],
    ['clusteredInterval', 'declaredP', 'rankedList'],
    ['adjustedList', 'leanings', 'usedAlike', 'stratifiedPermutation', 'backbone', 'betweenness'],
    ['effectFirst'],
  ])
  expect(tiers.map(showsPAtOnce)).toEqual([false, false, true, true, false])
  expect(tiers.map(leastDocsOfLink)).toEqual([1, 1, 2, 2, 2])
  for (const tier of tiers) expect(withheldWords[tier]).toContain('cause')
  expect(withheldWords[1]).toContain('significant')
})

test('each exposure says what is counted against it and in which unit', () => {
  expect(usualExposure).toBe('sentences')
  expect(exposures.map((exposure) => inUnits(0.02, exposure))).toEqual([2, 20, 200])
  expect(exposures.map((exposure) => exposureOf[exposure].counted)).toEqual(['sentences', 'mentions', 'mentions'])
  expect(exposures.filter((exposure) => !exposureOf[exposure].acrossLanguages)).toEqual(['characters'])
})
