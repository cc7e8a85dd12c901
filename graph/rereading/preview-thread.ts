// The inside of a thread that makes one preview: the store is only read, what would become of it stands in a file aside.
import { setImmediate as turn } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { withOwn } from '#lib/codebook/own'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import { openExtractor } from '../extractor.ts'
import { openStore } from '../open.ts'
import { serveThread } from '../thread/serve-thread.ts'
import { preview } from './preview.ts'

export interface PreviewData {
  readonly address: string
  readonly codebook: readonly CodebookFile[]
  /** What people changed in it, as it is tried out. */
  readonly own: string | null
  /** Of the store aside. */
  readonly aside: string
}

const { address, codebook, own, aside }: PreviewData = workerData

/** Hears what came meanwhile. @throws the reason where the preview was given up */
async function mustBeWanted(signal: AbortSignal): Promise<void> {
  await turn()
  signal.throwIfAborted()
}

serveThread({
  preview: async (_: null, emit, signal) => {
    // Reading the codebook takes a second in which nothing is heard: who was given up meanwhile opens nothing.
    await mustBeWanted(signal)
    const read = parseCodebook(withOwn(codebook, own))
    await mustBeWanted(signal)
    const extractor = openExtractor(read)
    const from = await openStore(address, 'read')
    try {
      const into = await openStore(aside, 'write')
      try {
        return await preview(from, into, extractor, { onDocs: (done, of) => emit({ done, of }), signal })
      } finally {
        await into.close()
      }
    } finally {
      await extractor.close()
      await from.close()
    }
  },
})
