import { expect, test } from 'vitest'
import { languageFor } from '../../app/i18n/language.ts'

test('the language chosen wins over what the browser wishes', () => {
  expect(languageFor('vi', 'zh-CN,zh;q=0.9')).toBe('vi')
})

test.each([
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['fr-FR,fr;q=0.9,zh-TW;q=0.5,en;q=0.3', 'zh'],
  ['en;q=0.2,zh;q=0.7', 'zh'],
  ['vi;q=0,en', 'en'],
  ['de', 'en'],
  ['', 'en'],
])('a browser that asks for "%s" gets %s', (accept, language) => {
  expect(languageFor(undefined, accept)).toBe(language)
})

test('a cookie that names no language of ours is passed over', () => {
  expect(languageFor('xx', 'zh')).toBe('zh')
})
