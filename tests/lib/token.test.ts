import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shadowOf } from '#lib/fold'
import { tokenize } from '#lib/token'

const words = (text: string) => tokenize(shadowOf(text)).map((token) => token.text)

describe('tokens', () => {
  it.each([
    ['the Party’s work', ['the', 'Party', "'s", 'work']],
    ['All-China', ['All', 'China']],
    ["H'Hen and O'Brien", ["H'Hen", 'and', "O'Brien"]],
    ['1.3 billion, 18th', ['1.3', 'billion', ',', '18th']],
    ['10km', ['10km']],
    ['党的 line', ['党', '的', 'line']],
    ['J. Smith', ['J', '.', 'Smith']],
  ])('of %s are its words, characters and signs', (text, expected) => expect(words(text)).toEqual(expected))

  it('know what stands before them', () => {
    expect(tokenize(shadowOf('All-China news -- now\nthen')).map((token) => token.gap)).toEqual([
      'line',
      'hyphen',
      'space',
      'dash',
      'line',
    ])
  })

  it('are moved by where their text begins, and cover it in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(100), (text, base) => {
        let last = base
        for (const { start, end } of tokenize(shadowOf(text), base)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(base + text.length)
      }),
    )
  })
})
