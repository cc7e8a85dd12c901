// The inside of the thread that reads files: whatever one of them does to it, it dies alone.
import { workerData } from 'node:worker_threads'
import type { Origins } from '#lib/reading/origins'
import { readDocs } from '#lib/reading/read-docs'
import type { FileSource } from '#lib/reading/reading'
import { serveThread } from './thread/serve-thread.ts'

export interface ReadData {
  readonly origins: Origins
}

const { origins }: ReadData = workerData

serveThread({ read: (source: FileSource) => readDocs(source, origins) })
