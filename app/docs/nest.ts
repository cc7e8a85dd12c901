// Nesting: spans that overlap in any way become pieces that stand inside each other, as elements of a page must.
import { bySpan, type Span } from '#lib/span'

/** A stretch of one item inside which other pieces lie; an item that crosses another one's end has several pieces. */
export interface Piece<Item extends Span> extends Span {
  readonly item: Item
  /** Which of the parallel underlines is this item's, 0 nearest the text; items that overlap never share one. */
  readonly lane: number
  /** True for every piece of an item but its first. */
  readonly continued: boolean
  readonly inside: readonly Piece<Item>[]
}

type Flat<Item extends Span> = Omit<Piece<Item>, 'inside'>

/** Pieces of those `items` (sorted by span) that reach into `frame`, cut at its ends. */
export function nest<Item extends Span>(items: readonly Item[], frame: Span): Piece<Item>[] {
  return nestFlat(
    inLanes(items).map(({ item, lane }) => ({
      item,
      lane,
      start: Math.max(item.start, frame.start),
      end: Math.min(item.end, frame.end),
      continued: item.start < frame.start,
    })),
  )
}

/** The lowest lane that no earlier, overlapping item holds. */
function inLanes<Item extends Span>(items: readonly Item[]): { item: Item; lane: number }[] {
  const ends: number[] = []
  return items.map((item) => {
    const free = ends.findIndex((end) => end <= item.start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = item.end
    return { item, lane }
  })
}

function nestFlat<Item extends Span>(sorted: Flat<Item>[]): Piece<Item>[] {
  const pieces: Piece<Item>[] = []
  const queue = sorted
  for (let head = 0; head < queue.length; ) {
    const outer = queue[head++]
    if (!outer) break
    const inside: Flat<Item>[] = []
    for (let next = queue[head]; next && next.start < outer.end; next = queue[head]) {
      head++
      inside.push(next.end <= outer.end ? next : { ...next, end: outer.end })
      if (next.end > outer.end) insert(queue, head, { ...next, start: outer.end, continued: true })
    }
    pieces.push({ ...outer, inside: nestFlat(inside) })
  }
  return pieces
}

function insert<Item extends Span>(queue: Flat<Item>[], from: number, rest: Flat<Item>): void {
  let at = from
  for (let next = queue[at]; next && bySpan(next, rest) < 0; next = queue[at]) at++
  queue.splice(at, 0, rest)
}
