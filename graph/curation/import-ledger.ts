// Importing: what somebody else has decided becomes part of a store's ledger.
import type { Judgement } from '../judgement.ts'
import type { Store } from '../store.ts'
import { type Conflict, conflictsIn } from './conflicts.ts'
import { mergeLedgers } from './merge-ledgers.ts'

export interface Imported {
  /** Entries that were not here. */
  readonly added: number
  /** Entries that stood here and are taken back there. */
  readonly undone: number
  /** Those that stand now and were not here before the import. */
  readonly conflicts: readonly Conflict[]
}

export async function importLedger(store: Store, theirs: readonly Judgement[]): Promise<Imported> {
  const ours = await store.judgements()
  const known = new Map(ours.map((one) => [one.id, one]))
  const merged = mergeLedgers(ours, theirs)
  const changed = merged.filter(({ id, undoneAt }) => known.get(id)?.undoneAt !== undoneAt)
  await store.restoreJudgements(changed)
  const before = new Set(conflictsIn(ours).map((one) => JSON.stringify(one)))
  return {
    added: changed.filter(({ id }) => !known.has(id)).length,
    undone: changed.filter(({ id }) => known.has(id)).length,
    conflicts: conflictsIn(merged).filter((one) => !before.has(JSON.stringify(one))),
  }
}
