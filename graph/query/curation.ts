// GET /curation: the ledger of judgements, oldest first, and where people disagree.
import type { Counting } from '../counting.ts'
import { conflictsIn } from '../curation/conflicts.ts'
import { entitiesIn } from '../judge.ts'
import type { Store } from '../store.ts'
import type { AnswerOf } from '../wire/calls.ts'

export async function curation({ collection }: Counting, store: Store): Promise<AnswerOf<'curation'>> {
  const judgements = await store.judgements()
  const ids = new Set<string>(judgements.flatMap(entitiesIn))
  const named = collection.table.named.entities.filter(({ id }) => ids.has(id))
  return {
    fingerprint: collection.fingerprint,
    judgements,
    conflicts: conflictsIn(judgements),
    labels: Object.fromEntries(named.map(({ id, label }) => [id, label])),
  }
}
