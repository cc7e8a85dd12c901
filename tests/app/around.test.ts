import fc from 'fast-check'
import { expect, test } from 'vitest'
import { around } from '../../app/shell/around.ts'

test('the words are pointed at as they stand, whatever their case', () => {
  expect(around('The Trade Unions of China.', 'trade unions')).toEqual(['The ', 'Trade Unions', ' of China.'])
})

test('a long sentence is cut to what is around the words', () => {
  const long = `${'far away '.repeat(40)}needle${' and more'.repeat(40)}`
  const [before, words, after] = around(long, 'needle')
  expect(words).toBe('needle')
  expect(before.startsWith('…')).toBe(true)
  expect(after.endsWith('…')).toBe(true)
  expect((before + words + after).length).toBeLessThan(170)
})

test('what does not stand there as typed shows how the sentence begins', () => {
  expect(around('Quần chúng nhân dân.', 'quan chung')).toEqual(['', '', 'Quần chúng nhân dân.'])
})

test('nothing is shown that is not in the sentence', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 5 }), (text, words) => {
      const shown = around(text, words).join('').replace(/^…|…$/g, '')
      expect(text.includes(shown)).toBe(true)
    }),
  )
})
