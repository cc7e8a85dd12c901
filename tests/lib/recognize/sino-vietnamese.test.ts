// Persons of Vietnam in Chinese texts: the same id as in Vietnamese and English ones.
import { expect, test } from 'vitest'
import { extractionOf } from './found.ts'

const persons = (text: string, lang: string, country: string | null): string[] =>
  extractionOf(text, { lang, country })
    .mentions.filter(({ kind }) => kind === 'person')
    .map(({ entity }) => entity)

test.each([
  ['黎国达主席发表讲话。', 'zh'],
  ['Chủ tịch Lê Quốc Đạt phát biểu.', 'vi'],
  ['Chairman Le Quoc Dat spoke.', 'en'],
])('a person of Vietnam has one id: %s', (text, lang) => {
  expect(persons(text, lang, 'VN')).toEqual(['person:le-quoc-dat'])
})

test('a person in a Chinese text on China keeps the Han name', () => {
  expect(persons('黎国达主席发表讲话。', 'zh', 'CN')).toEqual(['person:黎国达'])
  expect(persons('黎国达主席发表讲话。', 'zh', null)).toEqual(['person:黎国达'])
})

test('so does one whose name has a character without a reading, or two characters', () => {
  expect(persons('黎国嶷主席发表讲话。', 'zh', 'VN')).not.toContain('person:le-quoc-nghi')
  expect(persons('黎强主席发表讲话。', 'zh', 'VN')).toEqual(['person:黎强'])
})
