// One text in several spellings of the same characters: the same entities, as often, each on its own words.
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { readCodebook } from '../../gold/seeds.ts'
import { type RealText, realTexts } from './real-texts.ts'

const codebook = readCodebook()

/** How often each entity is named, by id. */
function countsIn({ lang, text }: RealText): Record<string, number> {
  const reading = readFile({ name: 'text.txt', bytes: new TextEncoder().encode(text), meta: { lang, country: 'CN' } })
  if ('refused' in reading) throw new Error(reading.refused.reason)
  const counts: Record<string, number> = {}
  for (const { entity } of extract(reading.doc, codebook).mentions) counts[entity] = (counts[entity] ?? 0) + 1
  return counts
}

/** Puts a character that nobody sees into the middle of words, in lines long enough to be prose. */
const inWords = (text: string, unseen: string): string =>
  text.replace(/.{100,}/g, (line) => line.replace(/(?<=[a-z]{2})(?=[a-z]{3})/g, unseen))

const WIDE = 0xfee0
const toTraditional = Converter({ from: 'cn', to: 't' })
// "hoà" where the new placement has "hòa".
const OLD_PLACEMENT =
  /([oO])([\u0300\u0301\u0303\u0309\u0323])([ae])(?![a-zA-Z])|([uU])([\u0300\u0301\u0303\u0309\u0323])(y)(?![a-zA-Z])/g

type Variant = readonly [name: string, vary: (text: string) => string]
const ofLanguage: Readonly<Record<RealText['lang'], readonly Variant[]>> = {
  en: [],
  zh: [['in traditional characters', toTraditional]],
  vi: [
    [
      'with old tone placement',
      (text) => text.normalize('NFD').replace(OLD_PLACEMENT, '$1$4$3$6$2$5').normalize('NFC'),
    ],
  ],
}
const ofAll: readonly Variant[] = [
  ['decomposed', (text) => text.normalize('NFD')],
  ['composed', (text) => text.normalize('NFC')],
  ['with curly quotes', (text) => text.replace(/(?<=\w)'/g, '’')],
  ['with hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with soft hyphens', (text) => inWords(text, '\u00ad')],
  ['with zero-width characters', (text) => inWords(text, '\u200b')],
  [
    'with letters of full width',
    (text) =>
      text.replace(/.{100,}/g, (line) =>
        line.replace(/[a-zA-Z0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + WIDE)),
      ),
  ],
  ['with ends of lines of another system', (text) => text.replace(/\r?\n/g, '\r\n')],
]

describe.each(realTexts.map((real) => [`${real.lang} “${real.text.trim().slice(0, 24)}”`, real] as const))(
  '%s',
  (_, real) => {
    const counts = countsIn(real)
    it.each([...ofAll, ...ofLanguage[real.lang]])('%s', (_, vary) => {
      expect(countsIn({ ...real, text: vary(real.text) })).toEqual(counts)
    })
  },
)
