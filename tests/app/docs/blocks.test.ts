// The text as a page shows it: blocks one under the other that together are the whole text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../app/docs/blocks.ts'
import type { SentenceRole } from '../../../lib/sentence.ts'

/** Sentences of `text` by their words, in order. */
function sentencesIn(text: string, parts: readonly (readonly [SentenceRole, string])[]) {
  let from = 0
  return parts.map(([role, words]) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { start, end: from, role }
  })
}
const shown = (text: string, source: Omit<Parameters<typeof blocksOf>[0], 'text'>) =>
  blocksOf({ text, ...source }).map(({ role, start, end }) => [role ?? 'furniture', text.slice(start, end).trim()])

describe('blocks of a doc', () => {
  it('follow the lines of the text and carry the role of their first sentence', () => {
    const text = 'Home Search\n\nA title\n8 July 2015\n\nOne. Two.\nThree.\n'
    const sentences = sentencesIn(text, [
      ['title', 'A title'],
      ['caption', '8 July 2015'],
      ['body', 'One.'],
      ['body', 'Two.'],
      ['body', 'Three.'],
    ])
    expect(shown(text, { furniture: [{ start: 0, end: 11 }], sentences })).toEqual([
      ['furniture', 'Home Search'],
      ['title', 'A title'],
      ['caption', '8 July 2015'],
      ['body', 'One. Two.'],
      ['body', 'Three.'],
    ])
  })

  it('keep a paragraph whole that is wrapped at a fixed width', () => {
    const text = 'The first sentence is\nlong. The second ends here.\nThe third goes on\nand on.\n\nNext.'
    const sentences = sentencesIn(text, [
      ['body', 'The first sentence is\nlong.'],
      ['body', 'The second ends here.'],
      ['body', 'The third goes on\nand on.'],
      ['body', 'Next.'],
    ])
    expect(shown(text, { furniture: [], sentences }).map(([, words]) => words)).toEqual([
      'The first sentence is\nlong. The second ends here.\nThe third goes on\nand on.',
      'Next.',
    ])
  })

  it('part a title from the words before it on the same line', () => {
    const text = 'date 2023-10-23 A title here'
    const sentences = sentencesIn(text, [
      ['caption', 'date 2023-10-23 '],
      ['title', 'A title here'],
    ])
    expect(shown(text, { furniture: [], sentences })).toEqual([
      ['caption', 'date 2023-10-23'],
      ['title', 'A title here'],
    ])
  })

  it('join furniture that only white space parts, and cut it out of the middle of a line', () => {
    const text = 'Xinhua Small\n\nLarge\n\nBody.'
    const sentences = sentencesIn(text, [
      ['caption', 'Xinhua'],
      ['body', 'Body.'],
    ])
    const furniture = [
      { start: 7, end: 12 },
      { start: 14, end: 19 },
    ]
    expect(shown(text, { furniture, sentences })).toEqual([
      ['caption', 'Xinhua'],
      ['furniture', 'Small\n\nLarge'],
      ['body', 'Body.'],
    ])
  })

  it('are together the whole text, whatever the text, the sentences and the furniture', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '\n', '\r', '党', '\u00a0'), maxLength: 60 })
    fc.assert(
      fc.property(words, fc.array(fc.nat(60)), fc.array(fc.boolean()), (text, cuts, odd) => {
        const ends = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b)
        const spans = ends.slice(1).map((end, i) => ({ start: ends[i] ?? 0, end }))
        const furniture = spans.filter((_, i) => odd[i])
        const sentences = spans.filter((_, i) => !odd[i]).map((span) => ({ ...span, role: 'body' as const }))
        const blocks = blocksOf({ text, furniture, sentences })
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        blocks.forEach(({ start, end }, i) => {
          expect(start).toBe(blocks[i - 1]?.end ?? 0)
          if (text.trim() !== '') expect(text.slice(start, end).trim()).not.toBe('')
        })
      }),
    )
  })
})
