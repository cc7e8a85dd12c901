// The language of a name by its letters.
import { expect, test } from 'vitest'
import { langOf } from '../../app/i18n/lang-of.ts'

test.each([
  ['mass organizations', 'en'],
  ['People’s Daily — online', 'en'],
  ['群团组织', 'zh'],
  ['APEC 领导人', 'zh'],
  ['đoàn thể quần chúng', 'vi'],
  ['Nguyễn Phú Trọng'.normalize('NFD'), 'vi'],
  ['Nguyen Phu Trong', 'en'],
  ['Côte d’Ivoire', ''],
  ['Россия', ''],
])('%s is %j', (name, lang) => {
  expect(langOf(name)).toBe(lang)
})
