// Figures for Prometheus where the thread that answers questions cannot be asked.
import { expect, it } from 'vitest'
import { openMetrics } from '../../../bin/serve/metrics.ts'

const health = async () => ({ status: 'ok' as const, store: 'none', docs: 0, mentions: 0, revision: 0 })

it('what it holds stays at what was known last', async () => {
  let isThere = true
  const memory = async () => {
    if (!isThere) throw new Error('the thread is gone')
    return { heap: 5_000_000, buffers: 7_000_000 }
  }
  const metrics = openMetrics({ health }, memory)
  const held = async () => (await metrics.page()).text.match(/^leitmotif_engine_\w+_bytes \d+$/gm)
  const known = ['leitmotif_engine_heap_bytes 5000000', 'leitmotif_engine_buffer_bytes 7000000']
  expect(await held()).toEqual(known)
  isThere = false
  expect(await held()).toEqual(known)
})
