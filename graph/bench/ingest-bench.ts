// How long taking docs in lasts, beside plain inserts of the same rows: batch by batch in turn, so that both meet the same machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Extraction } from '#lib/extract'
import { openSqlite } from '../sqlite/open-sqlite.ts'
import { openRawCopy } from '../sqlite/raw-copy.ts'
import { synthetic } from './synthetic.ts'

export interface IngestTimes {
  readonly docs: number
  readonly mentions: number
  readonly ourMs: number
  readonly rawMs: number
  readonly ratio: number
}

/** Collects what lies about, so that neither side pays for what making its input, or the other side, left behind. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  return () => {
    if (typeof collect === 'function') collect()
  }
}

/** Works in a temporary folder (under `folder` if given), which it takes away; 10,000 docs are 1,000,000 mentions. */
export async function benchIngest(docs = 10_000, batch = 200, folder = tmpdir()): Promise<IngestTimes> {
  const room = mkdtempSync(join(folder, 'leitmotif-bench-'))
  const store = openSqlite(join(room, 'ours.db'), { mode: 'write' })
  const raw = openRawCopy(join(room, 'ours.db'), join(room, 'raw.db'))
  const atRest = garbageCollector()
  let mentions = 0
  let ourMs = 0
  let rawMs = 0
  const run = async (extractions: readonly Extraction[]) => {
    for (const extraction of extractions) mentions += extraction.mentions.length
    atRest()
    const began = performance.now()
    await store.addDocs(extractions)
    ourMs += performance.now() - began
    rawMs += raw.next(atRest)
  }
  try {
    let held: Extraction[] = []
    for (const extraction of synthetic({ docs })) {
      held.push(extraction)
      if (held.length < batch) continue
      await run(held)
      held = []
    }
    if (held.length > 0) await run(held)
  } finally {
    raw.close()
    await store.close()
    rmSync(room, { recursive: true })
  }
  return { docs, mentions, ourMs, rawMs, ratio: ourMs / rawMs }
}
