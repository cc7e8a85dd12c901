// What a brief tells of a comparison: by the tier, a few rows of each kind, and of their sentences those that fit.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsOf, fitting } from '../../app/compare/brief/findings.ts'
import { saidIn } from '../../app/compare/frames/said-in.ts'
import type { Comparison } from '../../app/compare/rows/rows.ts'

const side = (docs: number, sentences = docs) => ({ docs, of: 9, sentences, mentions: sentences, rate: sentences })
const row = (id: string, a: number, b: number, more: object = {}) => ({
  id,
  label: id,
  kind: 'concept',
  role: null,
  presence: a > 0 ? (b > 0 ? 'both' : 'a') : 'b',
  a: side(a),
  b: side(b),
  ...more,
})
const leaning = (id: string, to: string, low: number, high: number) =>
  row(id, 5, 5, { leaning: to, log2Ratio: (low + high) / 2, log2Interval: { low, high } })
const comparison = (tier: number, concepts: object[]) => ({ tier, roles: [], concepts }) as unknown as Comparison
const told = (said: Comparison) =>
  findingsOf(said, false).map(({ kind, rows, total }) => [kind, rows.map(({ id }) => id).join(), total])

test('where nothing is tested, who names what, most documents first', () => {
  const concepts = [row('p', 1, 1), row('q', 4, 1), row('r', 2, 2), row('s', 3, 2), row('x', 0, 2), row('y', 1, 0)]
  for (const tier of [0, 1, 2])
    expect(told(comparison(tier, concepts))).toEqual([
      ['both', 'q,s,r', 4],
      ['onlyA', 'y', 1],
      ['onlyB', 'x', 1],
    ])
})

test('where rows are tested, those that lean, by what they differ at least', () => {
  const concepts = [
    leaning('wide', 'a', 0.2, 6),
    leaning('sure', 'a', 1, 1.4),
    leaning('other', 'b', -3, -2),
    leaning('same', 'alike', -0.3, 0.3),
    leaning('open', 'undetermined', -1, 2),
  ]
  expect(told(comparison(3, concepts))).toEqual([
    ['leansA', 'sure,wide', 2],
    ['leansB', 'other', 1],
    ['alike', 'same', 1],
  ])
  expect(told(comparison(3, [leaning('open', 'undetermined', -1, 2)]))).toEqual([])
})

test('the sentence that fits is the longest of the short ones, else the shortest', () => {
  const of = (...lengths: number[]) => fitting(lengths.map((length) => ({ text: 'x'.repeat(length) })))?.text.length
  expect([of(20, 170, 90, 300), of(500, 200, 300), of()]).toEqual([170, 200, undefined])
})

test('words are said in the language of the reader, in English, or in any that there is', () => {
  expect(saidIn({ en: 'cause', zh: '原因' }, 'zh')).toEqual({ words: '原因', lang: 'zh' })
  expect(saidIn({ en: 'cause', zh: '原因' }, 'vi')).toEqual({ words: 'cause', lang: 'en' })
  expect(saidIn({ fr: 'cause' }, 'vi')).toEqual({ words: 'cause', lang: 'fr' })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('en', 'fr', 'zh'), fc.string(), { minKeys: 1 }), (words) => {
      const { words: one, lang } = saidIn(words, 'vi')
      expect(words[lang]).toBe(one)
    }),
  )
})
