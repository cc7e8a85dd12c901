// Countries: stored as ISO 3166 alpha-2, understood as alpha-2, alpha-3 or a name in English, Chinese or Vietnamese.
import countries from 'i18n-iso-countries/index.js'
import { plainWords } from './plain.ts'

const NAMING = ['en', 'zh-Hans', 'zh-Hant', 'vi']
const CODES = Object.keys(countries.getAlpha2Codes()).sort()

/** What people write and no list of names holds. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  CN: [
    "People's Republic of China",
    'PRC',
    'P.R. China',
    '中华人民共和国',
    '中華人民共和國',
    'Cộng hòa Nhân dân Trung Hoa',
  ],
  VN: ['Viet Nam', 'Socialist Republic of Vietnam', 'SRV', '越南社会主义共和国', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  US: ['United States of America', 'America', 'Mỹ'],
  GB: ['UK', 'Great Britain', 'Britain', 'Anh'],
  KP: ['DPRK', "Democratic People's Republic of Korea"],
  KR: ['Republic of Korea'],
  LA: ['Lao PDR'],
  RU: ['Russian Federation'],
  TR: ['Turkey'],
  MM: ['Burma'],
}

const speaking = (lang: string, style: 'long' | 'short') =>
  new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' })

let codeByName: ReadonlyMap<string, string> | undefined

function readNames(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  const learn = (name: string | undefined, code: string) => {
    const key = plainWords(name ?? '')
    if (key !== '' && !codes.has(key)) codes.set(key, code)
  }
  for (const code of CODES) learn(code, code)
  for (const code of CODES) learn(countries.alpha2ToAlpha3(code), code)
  for (const [code, names] of Object.entries(ALSO)) for (const name of names) learn(name, code)
  for (const lang of NAMING) {
    for (const names of [speaking(lang, 'long'), speaking(lang, 'short')]) {
      for (const code of CODES) learn(names.of(code), code)
    }
  }
  return codes
}

/** The alpha-2 code that a code or name means, whatever its case and diacritics; undefined when it means no country. */
export function countryCode(name: string): string | undefined {
  codeByName ??= readNames()
  return codeByName.get(plainWords(name))
}
