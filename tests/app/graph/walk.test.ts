import { expect, test } from 'vitest'
import { nextAlong } from '../../../app/explore/graph/walk.ts'

const here = { id: 'here', x: 0, y: 0 }

test('an arrow leads to the nearest neighbour in its direction', () => {
  const around = [
    { id: 'far', x: 90, y: 0 },
    { id: 'near', x: 30, y: 5 },
    { id: 'behind', x: -10, y: 0 },
  ]
  expect(nextAlong(here, around, 'ArrowRight')).toBe('near')
  expect(nextAlong(here, around, 'ArrowLeft')).toBe('behind')
})

test('one straight ahead is preferred to a nearer one aside', () => {
  const around = [
    { id: 'aside', x: 20, y: 18 },
    { id: 'ahead', x: 40, y: 0 },
  ]
  expect(nextAlong(here, around, 'ArrowRight')).toBe('ahead')
})

test('up is up on the screen, and where nothing lies there is no step', () => {
  expect(nextAlong(here, [{ id: 'top', x: 3, y: -40 }], 'ArrowUp')).toBe('top')
  expect(nextAlong(here, [{ id: 'top', x: 3, y: -40 }], 'ArrowDown')).toBeUndefined()
})

test('every neighbour lies in some direction', () => {
  for (let degree = 0; degree < 360; degree += 15) {
    const one = { id: 'one', x: 50 * Math.cos((degree * Math.PI) / 180), y: 50 * Math.sin((degree * Math.PI) / 180) }
    const found = (['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const).some((key) =>
      nextAlong(here, [one], key),
    )
    expect([degree, found]).toEqual([degree, true])
  }
})
