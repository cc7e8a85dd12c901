// Real text, mangled: whatever happens to it, extraction keeps its promises. npm run fuzz tries a million.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { readCodebook } from '../../gold/seeds.ts'
import { expectPromises } from './promises.ts'
import { realTexts } from './real-texts.ts'

const runs = Number(process.env.MANGLED_TEXTS ?? 400)
const codebook = readCodebook()

/** What may come into a text: marks that mean something to a rule, invisible characters, halves and ends of lines. */
const DEBRIS = [
  ...['\n', '\r\n', '\n\n', '\u2028', ' ', '\u00a0', '\u3000', '\t', '\u00ad', '\u200b', '\ufeff', '\u0301', '\u0323'],
  ...[
    '.',
    '。',
    '、',
    '·',
    '-',
    '—',
    '(',
    ')',
    '（',
    '）',
    '“',
    '”',
    '《',
    '》',
    '’',
    "'s ",
    ':',
    '/',
    '#',
    '```',
    '[x](',
    '😀',
    '𠮷',
  ],
  ...[
    'the ',
    'The ',
    'Party',
    '党',
    'Đảng',
    'Mr. ',
    'ông ',
    '同志',
    '以下简称',
    'X',
    'Ｘ',
    '１',
    'ﬁ',
    '⼈',
    'İ',
    'ß',
    '0',
    '\u0000',
  ],
] // prettier-ignore

type Mutation = (text: string, at: number) => string
const mutations: readonly Mutation[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at, at + 12) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at).normalize('NFD'),
  (text, at) => text.slice(0, at) + text.slice(at).toUpperCase(),
  (text, at) => text.slice(0, at) + text.slice(at).toLowerCase(),
  (text, at) => text.slice(0, at) + text.slice(at).replaceAll(' ', ''),
  (text, at) => text.slice(at) + text.slice(0, at),
  ...DEBRIS.map(
    (piece): Mutation =>
      (text, at) =>
        text.slice(0, at) + piece + text.slice(at),
  ),
]

const LONGEST = 400
const mangled = fc
  .record({
    source: fc.constantFrom(...realTexts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: LONGEST }),
    steps: fc.array(fc.tuple(fc.constantFrom(...mutations), fc.double({ min: 0, max: 1, noNaN: true })), {
      maxLength: 12,
    }),
    lang: fc.option(fc.constantFrom('en', 'zh', 'vi'), { freq: 5 }),
    country: fc.constantFrom('CN', 'VN', null),
    format: fc.constantFrom<'txt' | 'md'>('txt', 'md'),
  })
  .map(({ source, from, length, steps, lang, country, format }) => {
    const start = Math.floor(from * Math.max(0, source.text.length - length))
    const text = steps.reduce(
      (text, [mutate, at]) => mutate(text, Math.floor(at * text.length)),
      source.text.slice(start, start + length),
    )
    return {
      text: text
        .toWellFormed()
        .slice(0, 4 * LONGEST)
        .toWellFormed(),
      lang: lang ?? source.lang,
      country,
      format,
    }
  })

describe('mangled real text', () => {
  it('is read without a fault, with every promise kept, and the same twice', () => {
    fc.assert(
      fc.property(mangled, ({ text, lang, country, format }) => {
        const source = { name: `mangled.${format}`, bytes: new TextEncoder().encode(text), meta: { lang, country } }
        const [first, second] = [readFile(source), readFile(source)]
        if ('refused' in first || 'refused' in second) return
        const extraction = extract(first.doc, codebook)
        expectPromises(extraction)
        expect(extract(second.doc, codebook).mentions).toEqual(extraction.mentions)
      }),
      { numRuns: runs },
    )
  }, 8_000_000)
})
