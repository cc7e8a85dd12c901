// What is underlined in a text: its mentions, and the spans that surely name something but not what; shared out to blocks.
import type { Kind } from '#lib/entity'
import { bySpan, contains, overlaps, type Span } from '#lib/span'
import type { Block } from './blocks.ts'

export interface MarkedMention extends Span {
  readonly kind: Kind
  readonly entity: string
  readonly label: string
  /** Its place in the doc's list of mentions. */
  readonly index: number
}

export interface MarkedOpen extends Span {
  readonly kind: Kind
  /** Labels of the entities it may name. */
  readonly candidates: readonly string[]
}

export type Item = MarkedMention | MarkedOpen

export const isMention = (item: Item): item is MarkedMention => 'entity' in item

interface ItemSource {
  readonly mentions: readonly Omit<MarkedMention, 'index'>[]
  readonly open: readonly MarkedOpen[]
}

/** All items of a doc, by span. */
export function itemsOf({ mentions, open }: ItemSource): Item[] {
  const marked = mentions.map(({ start, end, kind, entity, label }, index) => ({
    start,
    end,
    kind,
    entity,
    label,
    index,
  }))
  return [...marked, ...open].sort(bySpan)
}

/** For each block, in order, the items that reach into it; an item that spans two blocks is in both. */
export function itemsByBlock(items: readonly Item[], blocks: readonly Block[]): Item[][] {
  let next = 0
  let reaching: Item[] = []
  return blocks.map((block) => {
    reaching = reaching.filter(({ end }) => end > block.start)
    for (let item = items[next]; item && item.start < block.end; item = items[++next]) reaching.push(item)
    return [...reaching]
  })
}

/** The part of `span` inside `frame`, undefined where there is none. */
export function clip(span: Span | undefined, frame: Span): Span | undefined {
  if (!span || !overlaps(span, frame)) return undefined
  return contains(frame, span) ? span : { start: Math.max(span.start, frame.start), end: Math.min(span.end, frame.end) }
}
