// What becomes of docs that are read again, where some of them are no longer what was read.
import type { AddOutcome, RereadOutcome } from '../store.ts'

/** @param isThere of each rereading: is its doc still what was read? @param outcomes of those that were written, in their order */
export function rereadOutcomes(isThere: readonly boolean[], outcomes: readonly AddOutcome[]): RereadOutcome[] {
  let next = 0
  return isThere.map((there) => {
    if (!there) return 'passed'
    return outcomes[next++] === 'unchanged' ? 'unchanged' : 'replaced'
  })
}
