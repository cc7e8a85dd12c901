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
const screen = { left: -100, top: -100, right: 500, bottom: 500 }

test('a name alone stands below its node, centred', () => {
  expect(placeNames([wish('a', 100, 100)], screen)).toEqual([{ id: 'a', x: 100, y: 109 }])
})

test('a name that would cover an earlier one moves above its node', () => {
  const [first, second] = placeNames([wish('a', 100, 100), wish('b', 130, 112)], screen)
  expect(first).toEqual({ id: 'a', x: 100, y: 91 - 15 })
  expect(second).toEqual({ id: 'b', x: 130, y: 121 })
})

test('a name may cover a node that matters less, never one that matters more', () => {
  const ring = [wish('n', 100, 80), wish('e', 150, 100), wish('s', 100, 120), wish('w', 50, 100)]
  const first = placeNames([wish('a', 100, 100), ...ring], screen).map(({ id }) => id)
  const last = placeNames([...ring, wish('a', 100, 100)], screen).map(({ id }) => id)
  expect(first).toContain('a')
  expect(last).not.toContain('a')
})

test('at the rim a name moves to the side where it is not cut off', () => {
  expect(placeNames([wish('a', 495, 200)], screen)).toEqual([{ id: 'a', x: 495 - 11 - 40, y: 192.5 }])
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
      const placed = placeNames(wishes, screen)
      for (const a of placed)
        for (const b of placed)
          if (a.id !== b.id) expect(Math.abs(a.x - b.x) >= 80 || Math.abs(a.y - b.y) >= 15).toBe(true)
    }),
  )
})
