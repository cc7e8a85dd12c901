// Judgements against their ids, which are hashes of what was decided.
import { docOf, judgementId } from './judge.ts'
import type { Judgement } from './judgement.ts'

/** An entry of the ledger, and under what its store finds it. */
export interface KeptJudgement {
  readonly judgement: Judgement
  readonly doc: string | null
  readonly entity: string
}

/** How often the same may have been decided and taken back. */
const MOST_AGAIN = 1000

/** One sentence for each entry that is not what was decided, or is kept under something else. */
export const ledgerFaults = (kept: readonly KeptJudgement[]): string[] =>
  kept
    .filter((one) => !isAsDecided(one, Math.min(kept.length, MOST_AGAIN)))
    .map(({ judgement: { id } }) => `judgement ${id} is not what was decided; bring back a backup, or take it back`)

function isAsDecided({ judgement, doc, entity }: KeptJudgement, most: number): boolean {
  const { id, target } = judgement
  if (entity !== target.entity || doc !== docOf(target)) return false
  for (let again = 0; again < most; again++) if (judgementId(judgement, again) === id) return true
  return false
}
