// Looks into a store after a blow: what must be there, what must not, whether all of it adds up.
import { openStore } from '#graph/open'
import { type DocId, isDocId } from '#lib/doc'

interface Wanted {
  readonly there: Iterable<string>
  readonly gone?: Iterable<string>
  /** Whether everything is read and summed anew. */
  readonly whole: boolean
}

const idsOf = (ids: Iterable<string>): DocId[] => [...ids].filter(isDocId)

/** A line for each thing that is wrong. @throws StoreError where it cannot be opened */
export async function examine(address: string, { there, gone = [], whole }: Wanted): Promise<string[]> {
  const store = await openStore(address, 'read')
  try {
    const [wanted, unwanted] = [idsOf(there), idsOf(gone)]
    const found = await store.hasDocs([...wanted, ...unwanted])
    return [
      ...wanted.filter((id) => !found.has(id)).map((id) => `${id} was acknowledged and is not there`),
      ...unwanted.filter((id) => found.has(id)).map((id) => `${id} was withdrawn and is there`),
      ...(whole ? await store.faults() : []),
    ]
  } finally {
    await store.close()
  }
}

export async function fingerprintOf(address: string): Promise<string> {
  const store = await openStore(address, 'read')
  try {
    return await store.fingerprint()
  } finally {
    await store.close()
  }
}
