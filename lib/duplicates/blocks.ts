// Blocks: only names that share a key are compared, so that the work grows with the names and not with their pairs.
import type { Named } from './named.ts'

/** What more entities share than these tells nobody from anybody. */
export const MOST_ALIKE = 40

/** Names by their keys. */
export function blocksOf(names: readonly Named[], keysOf: (name: Named) => readonly string[]): Map<string, Named[]> {
  const blocks = new Map<string, Named[]>()
  for (const name of names)
    for (const key of new Set(keysOf(name))) {
      const block = blocks.get(key)
      if (block) block.push(name)
      else blocks.set(key, [name])
    }
  return blocks
}

/** How many entities the names belong to. */
export const holdersOf = (names: readonly Named[]): number => new Set(names.map(({ entity }) => entity)).size

/** Each two names of a block that may be one entity's: of two entries of the codebook somebody has said that they are two. */
export function* pairsIn(block: readonly Named[]): Generator<readonly [Named, Named]> {
  for (const [at, one] of block.entries())
    for (const other of block.slice(at + 1)) if (mayBeOne(one, other)) yield [one, other]
}

export const mayBeOne = (one: Named, other: Named): boolean =>
  one.entity !== other.entity && !(one.known && other.known)
