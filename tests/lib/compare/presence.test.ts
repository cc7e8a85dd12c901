// Who names what, and when a missing link means something.
import { expect, test } from 'vitest'
import { linkPresenceOf, presenceOf } from '#lib/compare/presence'

test('an entity is named on one side, on both, on neither', () => {
  expect([presenceOf(3, 0), presenceOf(0, 1), presenceOf(1, 1), presenceOf(0, 0)]).toEqual([
    'a',
    'b',
    'both',
    'neither',
  ])
})

test('a link is on one side only where the other side names both its ends', () => {
  expect(linkPresenceOf('a', 'both', 'both')).toBe('a')
  expect(linkPresenceOf('a', 'both', 'a')).toBe('undetermined')
  expect(linkPresenceOf('b', 'b', 'both')).toBe('undetermined')
  expect(linkPresenceOf('b', 'both', 'both')).toBe('b')
  expect(linkPresenceOf('both', 'both', 'both')).toBe('both')
  expect(linkPresenceOf('neither', 'both', 'both')).toBe('neither')
})
