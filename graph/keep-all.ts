// Keeping many docs that were taken in elsewhere.
import type { Extraction } from '#lib/extract'
import { inBatches } from './batches.ts'
import type { Store } from './store.ts'

/** @param onDocs hears how many are kept @returns how many there were */
export async function keepAll(
  to: Store,
  extractions: AsyncIterable<Extraction>,
  onDocs?: (kept: number) => void,
): Promise<number> {
  let kept = 0
  for await (const batch of inBatches(extractions, ({ doc }) => doc.text.length)) {
    await to.addDocs(batch)
    kept += batch.length
    onDocs?.(kept)
  }
  return kept
}
