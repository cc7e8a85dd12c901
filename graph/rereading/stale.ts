// Which docs are stale: those that other rules or another codebook read.
import type { DocId } from '#lib/doc'
import { isSameReading, type ReadBy } from '#lib/read-by'
import type { Store } from '../store.ts'

/** In the order of their ids. */
export async function staleDocs(store: Pick<Store, 'readBy'>, now: ReadBy): Promise<DocId[]> {
  const docs = await store.readBy()
  return [...docs].flatMap(([id, readBy]) => (isSameReading(readBy, now) ? [] : [id])).sort()
}
