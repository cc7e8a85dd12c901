// Real text, mangled: whatever happens to it, extraction keeps its promises, every place lies in the text, and it is the same twice.
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import type { Random } from '#lib/compare/random'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { readCodebook } from '../gold/seeds.ts'
import { expectPromises } from '../lib/extract/promises.ts'
import { realTexts } from '../lib/extract/real-texts.ts'
import { fuzz } from './run.ts'
import { oneOf, type Target, upTo } from './target.ts'

const codebook = readCodebook()

/** What may come into a text: marks that mean something to a rule, invisible characters, halves and ends of lines. */
const DEBRIS: readonly string[] = [
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
]

type Change = (text: string, at: number, random: Random) => string
const CHANGES: readonly Change[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at, at + 12) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at).normalize('NFD'),
  (text, at) => text.slice(0, at) + text.slice(at).toUpperCase(),
  (text, at) => text.slice(0, at) + text.slice(at).toLowerCase(),
  (text, at) => text.slice(0, at) + text.slice(at).replaceAll(' ', ''),
  (text, at) => text.slice(at) + text.slice(0, at),
  ...Array.from(
    { length: 8 },
    (): Change => (text, at, random) => text.slice(0, at) + oneOf(DEBRIS, random) + text.slice(at),
  ),
]

const LONGEST = 400

/** How a text is read stands in the kind: language, country, format. */
const target: Target = {
  name: 'extractor',
  make(random) {
    const source = oneOf(realTexts, random)
    const length = 1 + upTo(LONGEST - 1, random)
    const from = upTo(Math.max(0, source.text.length - length), random)
    let text = source.text.slice(from, from + length)
    for (let left = upTo(12, random); left > 0; left--)
      text = oneOf(CHANGES, random)(text, upTo(text.length, random), random)
    const lang = random() < 0.2 ? oneOf(['en', 'zh', 'vi'], random) : source.lang
    const kind = [lang, oneOf(['CN', 'VN', '-'], random), oneOf(['txt', 'md'], random)].join(' ')
    return {
      kind,
      content: text
        .toWellFormed()
        .slice(0, 4 * LONGEST)
        .toWellFormed(),
    }
  },
  try({ kind, content }) {
    const [lang = '', country = '', format = ''] = kind.split(' ')
    const meta = { lang, country: country === '-' ? null : country }
    const source = { name: `mangled.${format}`, bytes: Buffer.from(content), meta }
    const first = readFile(source)
    if ('refused' in first) return
    const extraction = extract(first.doc, codebook)
    expectPromises(extraction)
    const { length } = first.doc.text
    for (const { start, end } of [...extraction.mentions, ...extraction.sentences, ...extraction.furniture])
      if (!(Number.isInteger(start) && start >= 0 && start < end && end <= length))
        throw new Error('a span lies outside of the text')
    // Reading it again costs as much as all the rest: one in four is.
    if (length % 4 !== 0) return
    const second = readFile(source)
    if ('refused' in second || !isDeepStrictEqual(extract(second.doc, codebook).mentions, extraction.mentions))
      throw new Error('other mentions the second time')
  },
}

it('mangled real text is read without a fault, with every promise kept, and the same twice', async () => {
  expect((await fuzz(target, 300)).inputs).toBeGreaterThan(0)
}, 100_000_000)
