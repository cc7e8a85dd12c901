// Which two Han characters are a common word, and of what sort: what a name may not be cut out of.
import { WORDS_FOR_ACTS } from './words-for-acts.ts'
import { WORDS_FOR_THINGS } from './words-for-things.ts'

export const THING = 1
export const ACT = 2

const FIRST = 0x4e00
const MANY = 0x5200

const keyOf = (a: number, b: number): number => (a - FIRST) * MANY + (b - FIRST)

function sortsOfWords(): Map<number, number> {
  const sorts = new Map<number, number>()
  const learn = (text: string, sort: number) => {
    for (const row of text.split(/\s+/)) {
      for (let i = 1; i < row.length; i++) sorts.set(keyOf(row.charCodeAt(0), row.charCodeAt(i)), sort)
    }
  }
  learn(WORDS_FOR_THINGS, THING)
  learn(WORDS_FOR_ACTS, ACT)
  return sorts
}

/** Slots of the table: the words fill less than half of them. */
const SLOTS = 0x10000
/** Bits that most pairs of characters which are no word are told by, before the table is asked. */
const BITS = 0x80000

const hashOf = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** Keys with their sorts in the two bits below, 0 where a slot is free; a word stands in the first free slot from its hash on. */
const table = new Uint32Array(SLOTS)
const bits = new Uint32Array(BITS / 32)

function build(): true {
  for (const [key, sort] of sortsOfWords()) {
    const hash = hashOf(key)
    const bit = hash & (BITS - 1)
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31))
    let slot = hash & (SLOTS - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    table[slot] = key * 4 + sort
  }
  return true
}

let isBuilt = false

/** What sort of word two characters make, by their codes: a thing, an act, 0 where none. */
export function wordOf(a: number, b: number): number {
  if (a < FIRST || b < FIRST) return 0
  if (!isBuilt) isBuilt = build()
  const key = keyOf(a, b)
  const hash = hashOf(key)
  const bit = hash & (BITS - 1)
  if (((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const entry = table[slot] ?? 0
    if (entry === 0) return 0
    if (Math.floor(entry / 4) === key) return entry & 3
  }
}
