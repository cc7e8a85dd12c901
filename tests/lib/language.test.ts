import { expect, it } from 'vitest'
import { baseLanguage } from '#lib/language'

it.each([
  ['zh-Hant-TW', 'zh'],
  ['EN', 'en'],
  ['vi', 'vi'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('the language of %j is %j', (tag, language) => {
  expect(baseLanguage(tag)).toBe(language)
})
