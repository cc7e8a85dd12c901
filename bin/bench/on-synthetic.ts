// A synthetic store in a temporary folder, which is taken away after use.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SyntheticSize } from '#graph/bench/synthetic'
import { fill } from './fill.ts'

/** `onBatch` hears how long each batch of 200 took to keep, ms. */
export async function onSynthetic<Figures>(
  size: SyntheticSize,
  work: (store: string) => Promise<Figures>,
  onBatch?: (tookMs: number) => void,
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
