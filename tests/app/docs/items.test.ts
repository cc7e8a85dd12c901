// Marks are shared out to the blocks that they reach into.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, type Item, itemsByBlock, itemsOf } from '../../../app/docs/items.ts'
import { overlaps } from '../../../lib/span.ts'

const place = { kind: 'place', entity: 'place:hanoi', label: 'Hanoi' } as const

describe('items of a doc', () => {
  it('are its mentions, numbered as they come, and what names something undecided, in the order of the text', () => {
    const open = [{ start: 2, end: 5, kind: 'organization', candidates: ['one', 'other'] }] as const
    const mentions = [
      { start: 0, end: 1, ...place },
      { start: 7, end: 9, ...place },
    ]
    expect(itemsOf({ mentions, open })).toEqual([
      { start: 0, end: 1, ...place, index: 0 },
      { start: 2, end: 5, kind: 'organization', candidates: ['one', 'other'] },
      { start: 7, end: 9, ...place, index: 1 },
    ])
  })

  it('go to exactly the blocks that they overlap', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(fc.array(span), fc.uniqueArray(fc.integer({ min: 1, max: 59 })), (raw, cuts) => {
        const items: Item[] = itemsOf({
          mentions: raw.map(([start, length]) => ({ start, end: start + length, ...place })),
          open: [],
        })
        const ends = [...cuts.toSorted((a, b) => a - b), 60]
        const blocks = ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end, role: 'body' as const }))
        expect(itemsByBlock(items, blocks)).toEqual(
          blocks.map((block) => items.filter((item) => overlaps(item, block))),
        )
      }),
    )
  })
})

it('clips a passage to what lies inside', () => {
  const frame = { start: 10, end: 20 }
  expect(clip({ start: 12, end: 15 }, frame)).toEqual({ start: 12, end: 15 })
  expect(clip({ start: 5, end: 15 }, frame)).toEqual({ start: 10, end: 15 })
  expect(clip({ start: 5, end: 25 }, frame)).toEqual(frame)
  expect(clip({ start: 20, end: 25 }, frame)).toBeUndefined()
  expect(clip(undefined, frame)).toBeUndefined()
})
