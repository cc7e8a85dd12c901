// Which two Han characters are a common word, and of what sort: what a name may not be cut out of.
import { WORDS_FOR_ACTS } from './words-for-acts.ts'
import { WORDS_FOR_THINGS } from './words-for-things.ts'

export const THING = 1
export const ACT = 2

const FIRST = 0x4e00
const MANY = 0x5200

const keyOf = (a: number, b: number): number => (a - FIRST) * MANY + (b - FIRST)

function build(): Map<number, number> {
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

let built: Map<number, number> | undefined

/** What sort of word two characters make, by their codes: a thing, an act, 0 where none. */
export function wordOf(a: number, b: number): number {
  if (a < FIRST || b < FIRST) return 0
  built ??= build()
  return built.get(keyOf(a, b)) ?? 0
}
