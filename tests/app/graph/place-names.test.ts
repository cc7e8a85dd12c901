import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeNames, type Wish } from '../../../app/explore/graph/place-names.ts'

const wish = (id: string, x: number, y: number, solid = true): Wish => ({
  id,
  x,
  y,
  radius: 6,
  width: 80,
  height: 15,
  solid,
})

test('a name alone stands below its node, centred', () => {
  expect(placeNames([wish('a', 100, 100)])).toEqual([{ id: 'a', x: 100, y: 109 }])
})

test('a name that would cover an earlier one moves above its node', () => {
  const [first, second] = placeNames([wish('a', 100, 100), wish('b', 120, 118)])
  expect(first).toEqual({ id: 'a', x: 100, y: 91 - 15 })
  expect(second).toEqual({ id: 'b', x: 120, y: 127 })
})

test('a faded node without room goes without a name', () => {
  const crowd = Array.from({ length: 5 }, (_, i) => wish(`n${i}`, 100, 100 + i, i === 0))
  expect(placeNames(crowd).length).toBeLessThan(5)
})

test('no two names overlap, wherever the nodes lie', () => {
  const anywhere = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    solid: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anywhere, { maxLength: 30 }), (spots) => {
      const wishes = spots.map(({ x, y, solid }, i) => wish(`n${i}`, x, y, solid))
      const placed = placeNames(wishes)
      for (const a of placed)
        for (const b of placed)
          if (a.id !== b.id) expect(Math.abs(a.x - b.x) >= 80 || Math.abs(a.y - b.y) >= 15).toBe(true)
    }),
  )
})
