// Cuts a passage into marked and unmarked pieces; marks may overlap and nest.
import type { Kind } from '#lib/entity'
import type { Span } from '#lib/span'

export interface MarkSpan extends Span {
  readonly entity: string
}

export interface Piece extends Span {
  readonly text: string
  /** The entities marked here, outermost first; none where the text is plain. */
  readonly entities: readonly string[]
}

/** `start` is where `text` begins in its doc; the marks are offsets into the doc. The pieces together are the whole text. */
export function piecesOf(text: string, start: number, marks: readonly MarkSpan[]): Piece[] {
  const end = start + text.length
  const cuts = new Set([start, end])
  for (const mark of marks) {
    cuts.add(Math.min(end, Math.max(start, mark.start)))
    cuts.add(Math.min(end, Math.max(start, mark.end)))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? start
    const around = marks
      .filter((mark) => mark.start <= from && to <= mark.end)
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1))
    return {
      start: from,
      end: to,
      text: text.slice(from - start, to - start),
      entities: around.map(({ entity }) => entity),
    }
  })
}

export type KindOf = (entity: string) => Kind
