// Fills a store with a synthetic collection, as an ingest would.
import { type SyntheticSize, synthetic } from '#graph/bench/synthetic'
import { openStore } from '#graph/open'
import type { Extraction } from '#lib/extract'

/** Docs kept at once. */
export const BATCH = 200

/** @param address of a store that is new or empty @param onBatch hears how long each batch took to keep, ms @throws StoreError */
export async function fill(
  address: string,
  size: SyntheticSize,
  onBatch: (tookMs: number) => void = () => undefined,
): Promise<void> {
  const store = await openStore(address, 'write')
  const keep = async (batch: readonly Extraction[]) => {
    const began = performance.now()
    await store.addDocs(batch)
    onBatch(performance.now() - began)
  }
  try {
    let batch: Extraction[] = []
    for (const extraction of synthetic(size)) {
      if (batch.push(extraction) < BATCH) continue
      await keep(batch)
      batch = []
    }
    if (batch.length) await keep(batch)
  } finally {
    await store.close()
  }
}
