// The inside of a thread that reads the codebook's files once and ends.
import type { CodebookFile } from '#lib/codebook/parse'
import { serveThread } from '../thread/serve-thread.ts'
import type { CodebookFormat } from '../wire/codebook-choices.ts'
import { readEntries } from './entries.ts'
import { printCodebook } from './print.ts'
import { type SuggestInput, suggestIn } from './suggest-in.ts'

interface PrintInput {
  readonly files: readonly CodebookFile[]
  readonly format: CodebookFormat
}

serveThread({
  read: async (files: readonly CodebookFile[]) => readEntries(files),
  print: async ({ files, format }: PrintInput) => printCodebook(files, format),
  suggest: async (input: SuggestInput) => suggestIn(input),
})
