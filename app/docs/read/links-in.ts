// The entities and the links that a stretch of a doc holds.
import { contains, overlaps, type Span } from '#lib/span'
import type { ReadDoc, ReadEntity } from './read-doc.ts'

interface Source extends Pick<ReadDoc, 'mentions'> {
  readonly sentences: readonly Span[]
}

/** Pairs beyond these would fill a screen; the graph has all. */
const MOST_PAIRS = 12

export interface Linked {
  readonly entities: readonly ReadEntity[]
  readonly pairs: readonly (readonly [ReadEntity, ReadEntity])[]
}

/** In the order of the text. A pair is linked where one sentence has mentions of both, inside `span`, that do not overlap. */
export function linksIn({ mentions, sentences }: Source, span: Span): Linked {
  const inside = mentions.filter((mention) => contains(span, mention))
  const entities = new Map<string, ReadEntity>()
  for (const { entity, kind, label } of inside)
    if (!entities.has(entity)) entities.set(entity, { id: entity, kind, label })
  const pairs = new Map<string, readonly [ReadEntity, ReadEntity]>()
  for (const sentence of sentences.filter((one) => overlaps(one, span))) {
    const here = inside.filter((mention) => contains(sentence, mention))
    for (const [i, a] of here.entries())
      for (const b of here.slice(i + 1)) {
        if (pairs.size >= MOST_PAIRS || a.entity === b.entity || overlaps(a, b)) continue
        const [one, other] = [entities.get(a.entity), entities.get(b.entity)]
        const key = [a.entity, b.entity].sort().join(' ')
        if (one && other && !pairs.has(key)) pairs.set(key, [one, other])
      }
  }
  return { entities: [...entities.values()], pairs: [...pairs.values()] }
}
