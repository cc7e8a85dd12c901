// A synthetic store in a temporary folder, which is taken away after use.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SyntheticSize, synthetic } from '#graph/bench/synthetic'
import { openStore } from '#graph/open'
import type { Extraction } from '#lib/extract'

const BATCH = 200

/** Fills a store, hands its address to `work` and takes it away; `onBatch` hears how long each batch of 200 took to keep, ms. */
export async function onSynthetic<Figures>(
  size: SyntheticSize,
  work: (store: string) => Promise<Figures>,
  onBatch: (tookMs: number) => void = () => undefined,
): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-bench-'))
  const store = `sqlite:${join(folder, 'bench.db')}`
  try {
    await fill(store, size, onBatch)
    return await work(store)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(address: string, size: SyntheticSize, onBatch: (tookMs: number) => void): Promise<void> {
  const store = await openStore(address, 'write')
  const keep = async (batch: readonly Extraction[]) => {
    const began = performance.now()
    await store.addDocs(batch)
    onBatch(performance.now() - began)
  }
  let batch: Extraction[] = []
  for (const extraction of synthetic(size)) {
    if (batch.push(extraction) < BATCH) continue
    await keep(batch)
    batch = []
  }
  if (batch.length) await keep(batch)
  await store.close()
}
