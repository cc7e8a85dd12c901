// Marked text is the text itself: every character once, whatever overlaps.
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../app/docs/items.ts'
import { MarkedText } from '../../../../app/docs/read/marked-text.tsx'
import { bySpan, type Span } from '../../../../lib/span.ts'

const words = { mention: () => 'a mention', open: () => 'undecided' }
const draw = (text: string, items: readonly Item[], passage?: Span, frame: Span = { start: 0, end: text.length }) =>
  renderToStaticMarkup(
    <MarkedText
      {...{ text, frame, items, words, passage }}
      chosen={undefined}
      current={undefined}
      tabStop={undefined}
    />,
  )
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
const textIn = (html: string, tag: RegExp) => {
  const found: string[] = []
  for (const { index } of html.matchAll(new RegExp(tag, 'g'))) {
    let depth = 0
    for (const { 0: mark, index: at } of html.slice(index).matchAll(/<\/?mark\b[^>]*>/g)) {
      depth += mark.startsWith('</') ? -1 : 1
      if (depth === 0) {
        found.push(textOf(html.slice(index, index + at)))
        break
      }
    }
  }
  return found.join('')
}
const mention = (start: number, end: number, index: number): Item => ({
  start,
  end,
  index,
  kind: 'concept',
  entity: `concept:${index}`,
  label: 'x',
})

describe('marked text', () => {
  it('puts each mention and the passage around exactly its words, and alters nothing', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ộ', '党', '<', '&', ' ', '"'), minLength: 30, maxLength: 30 })
    const spans = fc.array(fc.tuple(fc.nat(25), fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
    fc.assert(
      fc.property(text, spans, fc.nat(29), fc.integer({ min: 1, max: 30 }), (text, raw, from, length) => {
        const sorted = raw.map(([start, size]) => ({ start, end: start + size })).sort(bySpan)
        const passage = { start: from, end: Math.min(30, from + length) }
        const html = draw(
          text,
          sorted.map(({ start, end }, i) => mention(start, end, i)),
          passage,
        )
        expect(textOf(html)).toBe(text)
        expect(textIn(html, /<mark[^>]*data-passage/)).toBe(text.slice(passage.start, passage.end))
        sorted.forEach(({ start, end }, i) => {
          expect(textIn(html, new RegExp(`<mark[^>]*data-mention="${i}"`))).toBe(text.slice(start, end))
        })
      }),
    )
  })

  it('leads words under two marks to the inner one, and never puts a link into a link', () => {
    const html = draw('work of mass organizations', [mention(0, 26, 0), mention(8, 26, 1)])
    expect([...html.matchAll(/href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href, label]) => [href, label])).toEqual([
      ['/?select=concept%3A0', 'work of '],
      ['/?select=concept%3A1', 'mass organizations'],
    ])
  })

  it('shows what is undecided without a link, with its reason', () => {
    const html = draw('the Party', [{ start: 4, end: 9, kind: 'organization', candidates: ['one', 'other'] }])
    expect(html).toContain('title="undecided"')
    expect(html).not.toContain('<a ')
  })

  it('draws only what lies in its frame', () => {
    expect(textOf(draw('one two three', [mention(0, 7, 0)], undefined, { start: 4, end: 13 }))).toBe('two three')
  })
})
