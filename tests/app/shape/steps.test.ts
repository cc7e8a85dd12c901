import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay } from '../../../app/explore/shape/replay.ts'
import { parseSteps, printSteps, type Step } from '../../../app/explore/shape/steps.ts'

const id = fc.string({ minLength: 1, unit: 'grapheme' })
const place = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100)
const step: fc.Arbitrary<Step> = fc.oneof(
  id.map((one) => ({ do: 'expand' as const, id: one })),
  fc.array(id, { minLength: 1 }).map((ids) => ({ do: 'hide' as const, ids })),
  fc.array(id, { minLength: 1 }).map((ids) => ({ do: 'keep' as const, ids })),
  fc.nat(999).map((community) => ({ do: 'community' as const, community })),
  fc.constant({ do: 'all' as const }),
  fc.tuple(id, place, place).map(([one, x, y]) => ({ do: 'pin' as const, id: one, x, y })),
  id.map((one) => ({ do: 'free' as const, id: one })),
  fc.nat(999).map((rounds) => ({ do: 'layout' as const, layout: 'arranged' as const, rounds })),
)

describe('steps in the address', () => {
  test('come back as they were, whatever an id holds', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        expect(parseSteps(printSteps(steps))).toEqual(steps)
      }),
    )
  })

  test.each(['zz~a', 'p~1~x~a', 'c~-1', 'l~nonsense', 'h', '~~!!'])('%j is no step and is left out', (text) => {
    expect(parseSteps(`${text}!e~a`)).toEqual([{ do: 'expand', id: 'a' }])
  })
})

describe('replay', () => {
  const known = {
    first: ['a', 'b', 'c'],
    around: (one: string) => (one === 'a' ? ['a', 'b', 'd', 'e'] : []),
    communityOf: (one: string) => ({ a: 0, b: 1, c: 1, d: 1 })[one],
  }
  const shownAfter = (...steps: Step[]) => [...replay(steps, known).shown].sort().join('')
  const expand = { do: 'expand', id: 'a' } as const

  test('without steps everything is shown and nothing hidden', () => {
    expect(replay([], known)).toMatchObject({ shown: new Set(['a', 'b', 'c']), hidden: 0, layout: 'links' })
  })

  test('steps work in their order', () => {
    expect(shownAfter({ do: 'hide', ids: ['b'] })).toBe('ac')
    expect(shownAfter({ do: 'hide', ids: ['b'] }, expand)).toBe('abcde')
    expect(shownAfter(expand, { do: 'hide', ids: ['b'] })).toBe('acde')
    expect(shownAfter(expand, { do: 'keep', ids: ['d', 'nowhere'] })).toBe('d')
    expect(shownAfter({ do: 'keep', ids: ['d'] }, expand)).toBe('abde')
    expect(shownAfter(expand, { do: 'community', community: 1 })).toBe('bcd')
    expect(shownAfter(expand, { do: 'keep', ids: ['d'] }, { do: 'all' })).toBe('abcde')
  })

  test('what is hidden is counted, once', () => {
    expect(replay([expand, { do: 'hide', ids: ['b', 'c'] }, { do: 'hide', ids: ['b'] }], known).hidden).toBe(2)
  })

  test('the last pin of an entity holds it, until it is freed', () => {
    const pin = { do: 'pin', id: 'a', x: 1, y: 2 } as const
    expect(replay([pin, { ...pin, x: 5 }], known).pinned).toEqual(new Map([['a', { x: 5, y: 2 }]]))
    expect(replay([pin, { do: 'free', id: 'a' }], known).pinned.size).toBe(0)
  })
})
