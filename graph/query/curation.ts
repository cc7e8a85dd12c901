// GET /curation: the ledger of judgements, oldest first.
import type { Counting } from '../counting.ts'
import type { Store } from '../store.ts'
import type { AnswerOf } from '../wire/calls.ts'

export async function curation({ collection }: Counting, store: Store): Promise<AnswerOf<'curation'>> {
  return { fingerprint: collection.fingerprint, judgements: await store.judgements() }
}
