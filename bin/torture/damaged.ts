// Ways in which a database file goes bad: bytes turned, pages lost or swapped, ends cut off; each the same for the same seed.
import type { Random } from '#lib/compare/random'

export interface Damage {
  /** What was done, and where. */
  readonly what: string
  readonly bytes: Uint8Array
}

const PAGE = 4096
type Way = (bytes: Uint8Array, random: Random) => string

const WAYS: readonly Way[] = [
  (bytes, random) => {
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    return `one bit turned at ${at}`
  },
  (bytes, random) => {
    const at = Math.floor(random() * bytes.length)
    const length = Math.min(bytes.length - at, 1 + Math.floor(random() * 64))
    for (let i = at; i < at + length; i++) bytes[i] = Math.floor(random() * 256)
    return `${length} bytes written over at ${at}`
  },
  (bytes, random) => {
    const page = Math.floor((random() * bytes.length) / PAGE)
    bytes.fill(0, page * PAGE, (page + 1) * PAGE)
    return `page ${page + 1} emptied`
  },
  (bytes, random) => {
    const pages = Math.floor(bytes.length / PAGE)
    const [one, other] = [Math.floor(random() * pages), Math.floor(random() * pages)]
    const kept = bytes.slice(one * PAGE, (one + 1) * PAGE)
    bytes.copyWithin(one * PAGE, other * PAGE, (other + 1) * PAGE)
    bytes.set(kept, other * PAGE)
    return `pages ${one + 1} and ${other + 1} swapped`
  },
]
const HEADER: Way = (bytes, random) => {
  const at = Math.floor(random() * 100)
  bytes[at] = Math.floor(random() * 256)
  return `byte ${at} of the header written over`
}

/** The file as it may be found after `random` had its way: turned, emptied, swapped, or cut off. */
export function damaged(file: Uint8Array, random: Random): Damage {
  const drawn = Math.floor(random() * (WAYS.length + 2))
  const way = WAYS[drawn] ?? HEADER
  if (drawn === WAYS.length + 1) {
    const length = Math.floor(random() * file.length)
    return { what: `cut off after ${length} of ${file.length} bytes`, bytes: file.subarray(0, length) }
  }
  const bytes = Uint8Array.from(file)
  return { what: way(bytes, random), bytes }
}
