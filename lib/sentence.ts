// Sentences partition all text that is not furniture; every mention lies in exactly one.
import { kindOf, SPACE, type Units, unitsOf } from './character.ts'
import type { Doc } from './doc.ts'
import { linesOf } from './line.ts'
import { blocksOf } from './sentence/block.ts'
import { roleOf, titleOf } from './sentence/role.ts'
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
const BLANK = 32

const isLowSurrogate = (unit: number | undefined): boolean => unit !== undefined && unit >= 0xdc00 && unit <= 0xdfff
const isSpace = (unit: number | undefined): boolean => unit !== undefined && (kindOf(unit) & SPACE) !== 0

// A text without stops is cut where a word ends, so that a sentence stays something a person can read; never inside a surrogate pair.
function endOfPiece(units: Units, from: number): number {
  const most = from + LONGEST
  for (let at = most; at > from + LONGEST / 2; at--) if (units[at] === BLANK) return at
  return isLowSurrogate(units[most]) ? most - 1 : most
}

function trimmed(units: Units, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isSpace(units[from])) from++
  while (from < to && isSpace(units[to - 1])) to--
  return { start: from, end: to }
}

/** Adds what stands between two offsets, in pieces where it is too long; nothing where all is white space. */
function addPieces(units: Units, between: Span, pieces: Span[]): void {
  const { start, end } = trimmed(units, between)
  for (let from = start; from < end; ) {
    const to = end - from > LONGEST ? endOfPiece(units, from) : end
    const piece = trimmed(units, { start: from, end: to })
    if (piece.start < piece.end) pieces.push(piece)
    from = to
  }
}

function cutBlock(text: string, units: Units, block: Span): Span[] {
  const pieces: Span[] = []
  let from = block.start
  for (const cut of stopsOf(units, block.start, block.end)) {
    if (cut.end === block.end || isVetoed(text, units, block, cut)) continue
    addPieces(units, { start: from, end: cut.end }, pieces)
    from = cut.end
  }
  addPieces(units, { start: from, end: block.end }, pieces)
  return pieces
}

/** The stretches between pieces of furniture. */
function gapsBetween(text: string, furniture: readonly Span[]): Span[] {
  const edges = [0, ...furniture.flatMap(({ start, end }) => [start, end]), text.length]
  return edges.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: edges[i + 1] ?? text.length }] : []))
}

const headingLevel = (text: string, { start }: Span): number | null =>
  /(?:^|\n) {0,3}(#{1,6})[ \t]+$/.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.length ?? null

/** The sentences of a doc, in order: together with the furniture they hold all that is not white space, each piece once. `units` are the text's. */
export function cutSentences(
  { text, title, format }: Source,
  furniture: readonly Span[],
  units: Units = unitsOf(text),
): Sentence[] {
  const wanted = titleOf(title)
  const sentences: Sentence[] = []
  let first = true
  for (const gap of gapsBetween(text, furniture)) {
    for (const block of blocksOf(linesOf(text, units, gap.start, gap.end))) {
      const spans = cutBlock(text, units, block)
      const level = format === 'md' ? headingLevel(text, block) : null
      for (const { start, end } of spans) {
        const placed = { text: text.slice(start, end), alone: spans.length === 1, first, level }
        sentences.push({ start, end, role: roleOf(placed, wanted) })
      }
      first = false
    }
  }
  return sentences
}
