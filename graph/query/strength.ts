// Strength: the one order in which entities and links are listed; it is total, so the same question gets the same bytes.
import type { EntityCounts } from '../incidence/count-entities.ts'

/** Entities by index: in most docs first, then sentences, mentions, and the id. */
export const strongestFirst =
  ({ docs, sentences, mentions }: EntityCounts) =>
  (a: number, b: number): number =>
    (docs[b] ?? 0) - (docs[a] ?? 0) ||
    (sentences[b] ?? 0) - (sentences[a] ?? 0) ||
    (mentions[b] ?? 0) - (mentions[a] ?? 0) ||
    a - b

/** The indices of the entities named in the counted docs that satisfy `keep`, strongest first. */
export function ranked(counts: EntityCounts, keep: (entity: number) => boolean): number[] {
  const entities: number[] = []
  counts.docs.forEach((docs, entity) => {
    if (docs > 0 && keep(entity)) entities.push(entity)
  })
  return entities.sort(strongestFirst(counts))
}

interface LinkCounts {
  readonly sentences: Uint32Array
  readonly docs: Uint32Array
}

/** Links of one entity by the index of the other: in most sentences first, then docs, and the id. */
export const strongestLinkFirst =
  ({ sentences, docs }: LinkCounts) =>
  (a: number, b: number): number =>
    (sentences[b] ?? 0) - (sentences[a] ?? 0) || (docs[b] ?? 0) - (docs[a] ?? 0) || a - b
