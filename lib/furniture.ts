// Furniture: what belongs to the site and not to the doc. It stays in the text and is never mined.
import { unitsOf } from './character.ts'
import type { Doc } from './doc.ts'
import { controlLines } from './furniture/control-line.ts'
import { legalLines } from './furniture/legal-line.ts'
import { blockMarkup } from './furniture/markup.ts'
import { menus } from './furniture/menu.ts'
import { relatedLists } from './furniture/related.ts'
import type { FurnitureRule } from './furniture/rule.ts'
import { linesOf } from './line.ts'
import { bySpan, type Span } from './span.ts'

const rules: readonly FurnitureRule[] = [controlLines, legalLines, menus, relatedLists]

// Pieces with nothing but white space between them are one piece.
function joined(text: string, spans: readonly Span[]): Span[] {
  const pieces: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted(bySpan)) {
    const last = pieces.at(-1)
    if (last !== undefined && (start <= last.end || text.slice(last.end, start).trim() === ''))
      last.end = Math.max(last.end, end)
    else pieces.push({ start, end })
  }
  return pieces
}

/**
 * The furniture of a doc, in order, none overlapping: what the file showed to be furniture, and what rules find; a text that would
 * be furniture from end to end has none. `units` are the text's.
 */
export function findFurniture(
  { text, format, furniture = [] }: Pick<Doc, 'text' | 'format' | 'furniture'>,
  units = unitsOf(text),
): Span[] {
  const lines = linesOf(text, units)
  const found = joined(text, [...furniture, ...rules.flatMap((rule) => rule(lines))])
  const whole =
    found.length === 1 && lines.every((line) => found.some((span) => span.start <= line.start && line.end <= span.end))
  return joined(text, [...(whole ? [] : found), ...(format === 'md' ? blockMarkup(text) : [])])
}
