// The inside of a thread that mines docs: one codebook, one doc after the other.
import { workerData } from 'node:worker_threads'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import type { Doc } from '#lib/doc'
import { extract } from '#lib/extract'
import { sendFindings } from './sent-findings.ts'
import { serveThread } from './thread/serve-thread.ts'

export interface ExtractData {
  readonly codebook: readonly CodebookFile[]
}

const { codebook: files }: ExtractData = workerData
const codebook = parseCodebook(files)

serveThread({ extract: async (doc: Doc) => sendFindings(extract(doc, codebook), codebook) })
