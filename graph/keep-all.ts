// Keeping many docs that were taken in elsewhere, in transactions of a bearable size.
import type { Extraction } from '#lib/extract'
import type { Store } from './store.ts'

/** Docs in one transaction, and characters, about. */
const BATCH = 200
const BATCH_TEXT = 1_000_000

/** @param onDocs hears how many are kept @returns how many there were */
export async function keepAll(
  to: Store,
  extractions: AsyncIterable<Extraction>,
  onDocs?: (kept: number) => void,
): Promise<number> {
  let kept = 0
  let held: Extraction[] = []
  let heldText = 0
  const keep = async () => {
    await to.addDocs(held)
    kept += held.length
    onDocs?.(kept)
    held = []
    heldText = 0
  }
  for await (const extraction of extractions) {
    held.push(extraction)
    heldText += extraction.doc.text.length
    if (held.length >= BATCH || heldText >= BATCH_TEXT) await keep()
  }
  if (held.length > 0) await keep()
  return kept
}
