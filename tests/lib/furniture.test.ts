import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFurniture } from '#lib/furniture'

const pieces = (text: string, format: 'txt' | 'md' = 'txt') =>
  findFurniture({ text, format }).map(({ start, end }) => text.slice(start, end))

const BODY = 'The unions met in the old hall on Friday. They spoke of wages.'

describe('furniture', () => {
  it.each([
    ['a line of buttons', `A title\n\nShare  Print  Email\n\n${BODY}`, ['Share  Print  Email']],
    [
      'buttons behind a source',
      `A title\n\nThe Post  Small  Medium  Large  Print\n\n${BODY}`,
      ['Small  Medium  Large  Print'],
    ],
    ['links that lost their space', `Log inSign up\n\nA title\n\n${BODY}`, ['Log inSign up']],
    [
      'a copyright line',
      `A title\n\n${BODY}\n\n© 2021 The Post. All rights reserved.`,
      ['© 2021 The Post. All rights reserved.'],
    ],
    [
      'a note on reuse',
      `${BODY}\n\n(Not to be reproduced without permission.)`,
      ['(Not to be reproduced without permission.)'],
    ],
    [
      'related headlines',
      `${BODY}\n\nRelated news\nMayor opens bridge\nRain expected`,
      ['Related news\nMayor opens bridge\nRain expected'],
    ],
    [
      'a menu of names with its path',
      `Leaders\nAda Ray\nBo Lind\nCy Holt\nHome >> News\nA title that says what comes next today\n\n${BODY}`,
      ['Leaders\nAda Ray\nBo Lind\nCy Holt\nHome >> News'],
    ],
    ['Chinese and Vietnamese buttons', `打印 分享\n\n${BODY}\n\nChia sẻ`, ['打印 分享', 'Chia sẻ']],
  ])('is %s', (_, text, expected) => expect(pieces(text)).toEqual(expected))

  it.each([
    ['a title over a button', `Mayor opens bridge\nPrint\n\n${BODY}`, ['Print']],
    ['names without a site around them', `To the council\nAda Ray\nBo Lind\nCy Holt\n\n${BODY}`, []],
    ['a sentence about sharing', 'We share and print what we like. Home is where we search.', []],
    ['a byline and a dateline', `By Ada Ray\n\nGENEVA -- ${BODY}`, []],
  ])('is not %s', (_, text, expected) => expect(pieces(text)).toEqual(expected))

  it('never takes a whole text', () => expect(pieces('Share\nPrint')).toEqual([]))

  it('in Markdown is its signs and its code', () => {
    expect(pieces('# Title\n\n- one\n\n```\nlet x\n```\n\nText.', 'md')).toEqual(['#', '-', '```\nlet x\n```'])
  })

  it('is in order, inside the text, none overlapping', () => {
    const line = fc.constantFrom(
      'Share',
      'Print  Email  Save',
      'Home >> News',
      'Ada Ray',
      BODY,
      '',
      '© 2020',
      '# a',
      '>',
      '```',
      'Related news',
    )
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('txt', 'md'), (lines, format) => {
        const text = lines.join('\n')
        let last = 0
        for (const { start, end } of findFurniture({ text, format })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
