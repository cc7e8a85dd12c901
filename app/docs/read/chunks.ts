// Chunks: neighbouring blocks that are drawn with their marks together, so that a book never has all its marks on the page.
import { bySpan, type Span } from '#lib/span'
import type { Block } from '../blocks.ts'
import type { Item } from '../items.ts'

export interface Chunk extends Span {
  readonly blocks: readonly Block[]
}

/** About two screens of text. */
const SIZE = 6000

export function chunksOf(blocks: readonly Block[], size = SIZE): Chunk[] {
  const chunks: { start: number; end: number; blocks: Block[] }[] = []
  for (const block of blocks) {
    const last = chunks.at(-1)
    if (last && last.end - last.start < size) {
      last.blocks.push(block)
      last.end = block.end
    } else chunks.push({ start: block.start, end: block.end, blocks: [block] })
  }
  return chunks
}

/** Finds what reaches into a span, of things sorted by span. */
export function reachingInto<Thing extends Span>(things: readonly Thing[]): (frame: Span) => Thing[] {
  const sorted = isSorted(things) ? things : [...things].sort(bySpan)
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return ({ start, end }) => {
    const found: Thing[] = []
    for (let at = firstFrom(sorted, start - longest); at < sorted.length; at++) {
      const thing = sorted[at]
      if (!thing || thing.start >= end) break
      if (thing.end > start) found.push(thing)
    }
    return found
  }
}

export type ItemsIn = (frame: Span) => Item[]

const isSorted = (things: readonly Span[]): boolean =>
  things.every((thing, i) => i === 0 || bySpan(things[i - 1] ?? thing, thing) <= 0)

/** The place of the first thing that begins at `start` or later. */
function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
