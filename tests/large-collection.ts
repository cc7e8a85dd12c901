// A store of some 3,000 synthetic documents, in which labels are not exchanged in a moment.

import { synthetic } from '#graph/bench/synthetic'
import { openStore } from '#graph/open'

/** @param address of a store that is not there yet, or empty */
export async function fillLarge(address: string): Promise<void> {
  const store = await openStore(address, 'write')
  try {
    await store.addDocs([...synthetic({ docs: 3000, entities: 2000 })])
  } finally {
    await store.close()
  }
}
