// Phrases that recur in the documents of a store outside of what is found in them.
import { type Suggestion, suggest } from '#lib/codebook/suggest/suggest'
import type { Extraction } from '#lib/extract'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'

export interface SuggestInput {
  readonly address: string
  readonly min: number
}

export async function suggestIn({ address, min }: SuggestInput): Promise<Suggestion[]> {
  const store = await openStore(address, 'read')
  try {
    return await suggest(extractionsIn(store), min)
  } finally {
    await store.close()
  }
}

async function* extractionsIn(store: Store): AsyncGenerator<Extraction> {
  const ids = [...(await store.readBy()).keys()].sort()
  for (const id of ids) {
    const extraction = await store.getExtraction(id)
    if (extraction) yield extraction
  }
}
