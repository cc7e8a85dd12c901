import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { small } from '../codebook/small.ts'
import { extractionOf } from '../recognize/found.ts'
import { expectPromises } from './promises.ts'

const PIECES = [
  'Xi Jinping said ',
  'the Party ',
  'Party Central Committee ',
  "the Party's leadership ",
  'mass line ',
  'Nguyen Van Hoa, ',
  'Hoa ',
  'in Zhonghai ',
  'Long An province ',
  'Ministry of Culture, Sports and ',
  'Tourism ',
  '. ',
  '.\n',
  '\n\n',
  'Share  Print  Email\n',
  '“',
  '” ',
  '😀',
  '党的群众路线',
  'Đảng ',
  '(VNA) -- ',
  '(\u0903) — ',
  'HANOI ',
  '# ',
  '[a](http://x.y/Xi%20Jinping) ',
  '```\n',
  "'s ",
  'and ',
  'Mr. ',
  'the Association ',
] // prettier-ignore
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''))
const meta = fc.record({
  country: fc.constantFrom('CN', 'VN', null),
  format: fc.constantFrom<'txt' | 'md'>('txt', 'md'),
  lang: fc.constantFrom('en', 'vi', null),
})

describe('what is extracted', () => {
  it('lies each in exactly one sentence, in order, unique, outside furniture, with a record', () => {
    fc.assert(
      fc.property(text, meta, (text, meta) => expectPromises(extractionOf(text, meta))),
      { numRuns: 200 },
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(text, meta, (text, meta) => {
        expect(extractionOf(text, meta)).toEqual(extractionOf(text, meta))
      }),
      { numRuns: 50 },
    )
  })

  it('nests names of different kinds, and of one kind keeps the longest', () => {
    const { mentions } = extractionOf('The leadership of the CPC Central Committee and of the CPC.', { country: 'CN' })
    expect(mentions.map(({ entity }) => entity)).toEqual([
      'organization:central-committee-of-china',
      'organization:party-of-china',
    ])
  })

  it('takes nothing from links, code and furniture', () => {
    const { mentions } = extractionOf('Read [this](http://x.y/CPC) now.\n\n```\nCPC\n```\n', {
      country: 'CN',
      format: 'md',
    })
    expect(mentions).toEqual([])
  })

  it.each([
    ['one word again and again', 'word '.repeat(100_000)],
    ['one name again and again', 'Xi Jinping '.repeat(20_000)],
    ['no space at all', 'a'.repeat(500_000)],
    ['brackets in brackets', '('.repeat(100_000)],
    ['capitals only', 'THE MINISTRY OF CULTURE AND '.repeat(5_000)],
    ['marks on one letter', `e${'\u0301'.repeat(200_000)}`],
    ['white space', `a${' \t'.repeat(100_000)}b`],
    ['stops', `${'.'.repeat(200_000)}a`],
    ['list items', '- Xi Jinping met the Party.\n'.repeat(5_000)],
    ['signs without a letter', 'HANOI (\u0903) — \u0903 of \u0903, Mr. \u0903 came. '.repeat(2_000)],
    ['faces and halves', 'Xi Jinping 👩‍👩‍👧 e\u0301\u200d '.repeat(5_000)],
  ])('keeps its promises in odd text too: %s', (_, text) => {
    const source = {
      name: 'odd.md',
      bytes: new TextEncoder().encode(text),
      meta: { lang: 'en', country: 'CN' },
    }
    const [first, second] = [readFile(source), readFile(source)]
    if ('refused' in first || 'refused' in second) throw new Error('expected to be read')
    expect(first.doc.text).toBe(text)
    const extraction = extract(first.doc, small)
    expect(extraction.sentences.length).toBeGreaterThan(0)
    expectPromises(extraction)
    expect(extract(second.doc, small)).toEqual(extraction)
  })
})
