// Sentences partition all text that is not furniture; every mention lies in exactly one.
import type { Doc } from './doc.ts'
import { linesOf } from './line.ts'
import { blocksOf } from './sentence/block.ts'
import { roleOf } from './sentence/role.ts'
import { stopsOf } from './sentence/stops.ts'
import { isVetoed } from './sentence/veto.ts'
import type { Span } from './span.ts'

export const ROLES = ['title', 'heading', 'caption', 'body'] as const
export type SentenceRole = (typeof ROLES)[number]

export interface Sentence extends Span {
  readonly role: SentenceRole
}

/** What sentences are cut from. */
type Source = Pick<Doc, 'text' | 'title' | 'format'>

const LONGEST = 4000

// A text without stops is cut where a word ends, so that a sentence stays something a person can read; never inside a surrogate pair.
function cutEndless(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const at = space > from + LONGEST / 2 ? space : from + LONGEST
    const to = at - (isLowSurrogate(text.charCodeAt(at)) ? 1 : 0)
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The span without the white space at its ends; undefined where nothing else is in it. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const slice = text.slice(start, end)
  const rest = slice.trim()
  const from = start + slice.indexOf(rest)
  return rest === '' ? undefined : { start: from, end: from + rest.length }
}

function cutBlock(text: string, block: Span): Span[] {
  const slice = text.slice(block.start, block.end)
  const ends = stopsOf(slice)
    .filter((cut) => !isVetoed(slice, cut))
    .map((cut) => block.start + cut.end)
  const edges = [block.start, ...ends.filter((end) => end < block.end), block.end]
  return edges.slice(1).flatMap((end, i) => {
    const span = trimmed(text, { start: edges[i] ?? block.start, end })
    return span === undefined ? [] : cutEndless(text, span).flatMap((piece) => trimmed(text, piece) ?? [])
  })
}

/** The stretches between pieces of furniture. */
function gapsBetween(text: string, furniture: readonly Span[]): Span[] {
  const edges = [0, ...furniture.flatMap(({ start, end }) => [start, end]), text.length]
  return edges.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: edges[i + 1] ?? text.length }] : []))
}

const headingLevel = (text: string, { start }: Span): number | null =>
  /(?:^|\n) {0,3}(#{1,6})[ \t]+$/.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.length ?? null

/** The sentences of a doc, in order: together with the furniture they hold all that is not white space, each piece once. */
export function cutSentences({ text, title, format }: Source, furniture: readonly Span[]): Sentence[] {
  const blocks = gapsBetween(text, furniture).flatMap((gap) =>
    blocksOf(linesOf(text.slice(gap.start, gap.end))).map((block) => ({
      start: gap.start + block.start,
      end: gap.start + block.end,
    })),
  )
  return blocks.flatMap((block, index) => {
    const spans = cutBlock(text, block)
    const level = format === 'md' ? headingLevel(text, block) : null
    return spans.map((span) => {
      const placed = { text: text.slice(span.start, span.end), alone: spans.length === 1, first: index === 0, level }
      return { ...span, role: roleOf(placed, title) }
    })
  })
}
