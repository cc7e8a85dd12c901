import { expect, test } from 'vitest'
import { sayCountry, sayDate } from '../../app/i18n/say.ts'

test.each([
  ['2015', 'en', '2015'],
  ['2015-07', 'en', 'Jul 2015'],
  ['2015-07-08', 'en', '8 Jul 2015'],
  ['2015-07-08', 'zh', '2015年7月8日'],
  ['2015-13-40', 'en', '2015-13-40'],
])('%s in %s reads %s', (date, language, said) => {
  expect(sayDate(date, language)).toBe(said)
})

test('a country is named in the language of the interface, and an unknown code is left as it is', () => {
  expect(sayCountry('CN', 'en')).toBe('China')
  expect(sayCountry('VN', 'vi')).toBe('Việt Nam')
  expect(sayCountry('nowhere', 'en')).toBe('nowhere')
})
