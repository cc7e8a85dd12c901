import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFurniture } from '#lib/furniture'
import { cutSentences } from '#lib/sentence'

const cut = (text: string, format: 'txt' | 'md' = 'txt', title = '') =>
  cutSentences({ text, title, format }, findFurniture({ text, format })).map(({ start, end, role }) => ({
    text: text.slice(start, end),
    role,
  }))
const texts = (text: string) => cut(text).map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['a title and its bearer', 'Mr. Duoc spoke. He left.', ['Mr. Duoc spoke.', 'He left.']],
    ['initials', 'J. K. Miller spoke. He left.', ['J. K. Miller spoke.', 'He left.']],
    [
      'an ellipsis that goes on',
      'A strong force... and more. Then rest.',
      ['A strong force... and more.', 'Then rest.'],
    ],
    ['abbreviated countries', 'The U.S. Senate met. It rose.', ['The U.S. Senate met.', 'It rose.']],
    ['a month and a day', 'It opened on Aug. 10. All came.', ['It opened on Aug. 10.', 'All came.']],
    [
      'a quotation and its speaker',
      '"We will come." Hung said. They came.',
      ['"We will come." Hung said.', 'They came.'],
    ],
    [
      'Han text wrapped by width',
      '坚持走自己的路，把好的办法都用起来，不断\n总结经验，继续前进。',
      ['坚持走自己的路，把好的办法都用起来，不断\n总结经验，继续前进。'],
    ],
    ['a Han title apart from its text', '坚持走自己的路\n今天天气很好。', ['坚持走自己的路', '今天天气很好。']],
  ])('keep %s together', (_, text, expected) => expect(texts(text)).toEqual(expected))

  it.each([
    ['questions and calls', 'Who came? All! Good.', ['Who came?', 'All!', 'Good.']],
    ['closing quotes with their sentence', 'He said "go." They went.', ['He said "go."', 'They went.']],
    [
      'Chinese stops and quotes',
      '他说：“好。”大家走了。真的吗？是！',
      ['他说：“好。”', '大家走了。', '真的吗？', '是！'],
    ],
    ['Vietnamese', 'Ông Nam đến. Bà Lan đi.', ['Ông Nam đến.', 'Bà Lan đi.']],
    [
      'lines of their own',
      'A short heading\nThen the text begins here.',
      ['A short heading', 'Then the text begins here.'],
    ],
  ])('cut at %s', (_, text, expected) => expect(texts(text)).toEqual(expected))

  it('go over the lines of text that was wrapped by width', () => {
    const text =
      'The delegates of the four districts came to the meeting on\nthe first day of the month and spoke of wages, of safety\nand of the new school. They left at noon.'
    expect(texts(text)).toHaveLength(2)
  })

  it('have roles', () => {
    const text =
      'Unions meet\n\nThey met. They spoke.\n\nWhat was said\n\nMuch was said. (Photo: Ada Ray)\n\nAda Ray speaks. (Photo: Bo Lind)'
    expect(cut(text).map(({ role }) => role)).toEqual([
      'title',
      'body',
      'body',
      'heading',
      'body',
      'caption',
      'body',
      'caption',
    ])
    expect(cut('# Unions meet\n\nThey met.\n\n## What was said\n\nMuch.', 'md').map(({ role }) => role)).toEqual([
      'title',
      'body',
      'heading',
      'body',
    ])
  })

  it('know a line that only says when or by whom from prose', () => {
    const text = 'Unions meet\n\nUpdated: 07 08, 2015 09:48\n\nThey met in 2015 and spoke.'
    expect(cut(text).map(({ role }) => role)).toEqual(['title', 'caption', 'body'])
  })

  it('hold with the furniture all that is not white space, once, in order, and split no character', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'He came. ',
      '。',
      '“好。”',
      '\n',
      '\n\n',
      '😀',
      ' ',
      'Share',
      '... ',
      '"',
      '?',
      'word '.repeat(900),
      '😀'.repeat(2100),
      '\r\n',
      '# ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))),
        fc.constantFrom('txt', 'md'),
        (parts, format) => {
          const text = parts.join('')
          const furniture = findFurniture({ text, format })
          const spans = [...furniture, ...cutSentences({ text, title: '', format }, furniture)].sort(
            (a, b) => a.start - b.start,
          )
          let last = 0
          for (const { start, end } of spans) {
            expect(text.slice(last, start).trim()).toBe('')
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(/^[\udc00-\udfff]/.test(text.slice(start)) && /[\ud800-\udbff]$/.test(text.slice(0, start))).toBe(
              false,
            )
            last = end
          }
          expect(text.slice(last).trim()).toBe('')
        },
      ),
      { numRuns: 60 },
    )
  })
})
