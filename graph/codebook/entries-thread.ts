// The inside of a thread that reads the codebook's files once and ends.
import type { CodebookFile } from '#lib/codebook/parse'
import { serveThread } from '../thread/serve-thread.ts'
import { readEntries } from './entries.ts'

serveThread({ read: async (files: readonly CodebookFile[]) => readEntries(files) })
