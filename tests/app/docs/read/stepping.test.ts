// Stepping through the places of an entity.
import { describe, expect, it } from 'vitest'
import { graphAt } from '../../../../app/docs/read/graph-at.ts'
import { nextStop } from '../../../../app/docs/read/use-stepping.ts'

const stops = [3, 8, 21]

describe('a step', () => {
  it.each([
    [3, 1, 8],
    [21, 1, 3],
    [8, -1, 3],
    [3, -1, 21],
  ] as const)('from %d in direction %d leads to %d, round and round', (now, direction, reached) =>
    expect(nextStop(stops, now, 0, direction)).toBe(reached),
  )

  it.each([
    [0, 1, 3],
    [8, 1, 8],
    [9, 1, 21],
    [22, 1, 3],
    [0, -1, 21],
    [9, -1, 8],
    [22, -1, 21],
  ] as const)('from nowhere, reading at %d, in direction %d leads to %d', (from, direction, reached) =>
    expect(nextStop(stops, undefined, from, direction)).toBe(reached),
  )

  it('leads nowhere where there is no stop', () => expect(nextStop([], undefined, 0, 1)).toBeUndefined())
})

describe('the graph with one entity selected', () => {
  it('keeps what the view filters and replaces a chosen link', () =>
    expect(graphAt('/?kinds=person&select=a&with=b', 'concept:mass-line')).toBe(
      '/?kinds=person&select=concept%3Amass-line',
    ))

  it('is the plain graph where no view is remembered', () => expect(graphAt('/', 'a')).toBe('/?select=a'))
})
