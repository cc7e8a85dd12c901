import { expect, test } from 'vitest'
import { countryCode } from '#lib/country'

test.each([
  ['VN', 'VN'],
  ['vn', 'VN'],
  ['VNM', 'VN'],
  ['Vietnam', 'VN'],
  ['Viet Nam', 'VN'],
  ['Việt Nam', 'VN'],
  ['越南', 'VN'],
  ['China', 'CN'],
  ['中国', 'CN'],
  ['中國', 'CN'],
  ['trung quoc', 'CN'],
  ["People's Republic of China", 'CN'],
  ['chn', 'CN'],
  ['United States', 'US'],
  ['USA', 'US'],
  ['ＣＨＩＮＡ', 'CN'],
  ["Côte d'Ivoire", 'CI'],
  ['Hong Kong', 'HK'],
  ['Korea', undefined],
  ['zz-no-such-country', undefined],
  ['x', undefined],
  ['', undefined],
  ['__proto__', undefined],
])('%s means %s', (name, code) => {
  expect(countryCode(name)).toBe(code)
})
