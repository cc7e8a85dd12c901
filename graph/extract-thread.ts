// The inside of a thread that mines docs: one codebook, one doc after the other.
import { workerData } from 'node:worker_threads'
import type { Codebook } from '#lib/codebook/codebook'
import type { Doc } from '#lib/doc'
import { extract } from '#lib/extract'
import { sendFindings } from './sent-findings.ts'
import { serveThread } from './thread/serve-thread.ts'

export interface ExtractData {
  /** As whoever mines here too has read it: a copy comes in a fraction of the time that reading the files takes. */
  readonly codebook: Codebook
}

const { codebook }: ExtractData = workerData

serveThread({ extract: async (doc: Doc) => sendFindings(extract(doc, codebook), codebook) })
