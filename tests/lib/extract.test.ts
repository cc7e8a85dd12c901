import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byMention } from '#lib/mention'
import { contains, overlaps } from '#lib/span'
import { extractionOf } from './recognize/found.ts'

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
      fc.property(text, meta, (text, meta) => {
        const { mentions, open, sentences, furniture, entities } = extractionOf(text, meta)
        for (const mention of [...mentions, ...open]) {
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end))
          expect(sentences.filter((sentence) => contains(sentence, mention))).toHaveLength(1)
          expect(furniture.some((span) => overlaps(span, mention))).toBe(false)
        }
        for (const { entity } of mentions) expect(entities.get(entity)?.id).toBe(entity)
        expect([...mentions].sort(byMention)).toEqual(mentions)
        expect(new Set(mentions.map(({ start, end, entity }) => `${start} ${end} ${entity}`)).size).toBe(
          mentions.length,
        )
        expect(entities.size).toBe(new Set(mentions.map(({ entity }) => entity)).size)
      }),
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
  ])('comes from odd text too: %s', (_, text) => {
    expect(extractionOf(text, { format: 'md' }).sentences.length).toBeGreaterThan(0)
  })
})
