// Two ledgers into one: every entry of both; what one of them has taken back is taken back.
import type { Judgement } from '../judgement.ts'
import { byTime } from './order.ts'

/** In the order of time, whichever comes first; what both have taken back, at the earlier time. */
export function mergeLedgers(ours: readonly Judgement[], theirs: readonly Judgement[]): Judgement[] {
  const merged = new Map(ours.map((one) => [one.id, one]))
  for (const one of theirs) {
    const known = merged.get(one.id)
    merged.set(one.id, known ? { ...known, undoneAt: earlier(known.undoneAt, one.undoneAt) } : one)
  }
  return [...merged.values()].sort(byTime)
}

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b
