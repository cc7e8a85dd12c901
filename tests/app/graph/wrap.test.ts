import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapName } from '../../../app/explore/graph/wrap.ts'

test.each([
  ['Trade unions', ['Trade unions']],
  ['All-China Federation of Trade Unions', ['All-China Federation', 'of Trade Unions']],
  ["Workers' rights and interests", ["Workers' rights", 'and interests']],
  ['中国共产党', ['中国共产党']],
  ['中国人民解放军政治工作条例', ['中国人民解放军', '政治工作条例']],
])('%s is broken into %j', (name, lines) => {
  expect(wrapName(name)).toEqual(lines)
})

test('a very long name ends in dots', () => {
  const lines = wrapName('Three Guidelines for Ethical Behavior and Three Basic Rules of Conduct of Cadres')
  expect(lines.length).toBe(3)
  expect(lines[2]?.endsWith('…')).toBe(true)
})

test('no letter is lost or added, whatever the name', () => {
  const bare = (text: string) => text.replace(/\s+/g, '')
  const short = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(fc.property(short, (name) => bare(wrapName(name).join('')) === bare(name)))
})
