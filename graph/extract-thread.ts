// The inside of a thread that mines docs: one codebook, one doc after the other.
import { workerData } from 'node:worker_threads'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import type { Doc } from '#lib/doc'
import { extract } from '#lib/extract'
import { serveThread } from './thread/serve-thread.ts'

export interface ExtractData {
  readonly codebook: readonly CodebookFile[]
}

const { codebook: files }: ExtractData = workerData
const codebook = parseCodebook(files)

serveThread({
  extract: async (doc: Doc) => {
    // Whoever asked has the doc.
    const { doc: _, ...findings } = extract(doc, codebook)
    return findings
  },
})
