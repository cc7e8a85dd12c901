// Remembers the links of entities that are asked for again: searches from both ends go over the same ground, and counting is their whole cost.
import type { LinksOfOne } from './count-links.ts'

/** Beside each other an entity that is linked, and in how many sentences it is. */
export interface NearLinks {
  readonly others: Uint32Array
  readonly sentences: Uint32Array
}

/** The links of the entities first asked for, up to `most` links in all, eight bytes each; those of the others are counted every time. */
export function rememberLinks(linksOf: (entity: number) => LinksOfOne, most: number): (entity: number) => NearLinks {
  const known = new Map<number, NearLinks>()
  let room = most
  return (entity) => {
    const before = known.get(entity)
    if (before) return before
    const { others, sentences } = linksOf(entity)
    const near = { others: others.slice(), sentences: others.map((other) => sentences[other] ?? 0) }
    if (near.others.length > room) return near
    room -= near.others.length
    known.set(entity, near)
    return near
  }
}
