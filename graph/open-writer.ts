// Opens the writer: its thread, behind the Writer interface.
import type { CodebookFile } from '#lib/codebook/parse'
import { startThread } from './thread/start-thread.ts'
import type { Writer } from './writer.ts'
import type { WriterData } from './writer-thread.ts'

/** A thread with a codebook in it is large: after so long without a change it rests until the next. */
const REST_AFTER_MS = 15_000

/** With a bound in sight the heap is cleared sooner: without one it grows to thrice of what is alive. One text of 20 MB needs 1 GB. */
const LIMITS = { maxOldGenerationSizeMb: 1536 }

/** @param address of the store @param codebook the files that every ingest reads with */
export function openWriter(address: string, codebook: readonly CodebookFile[]): Writer {
  const data: WriterData = { address, codebook }
  const thread = startThread(new URL('./writer-thread.js', import.meta.url), data, { limits: LIMITS, holdsStore: true })
  let busy = 0
  let timer: NodeJS.Timeout | undefined
  let resting: Promise<void> = Promise.resolve()

  // What a thread answers is what its method of that name returns: the Writer interface is the type of both ends.
  const call = async <Result>(method: string, input: unknown, onEvent?: (event: never) => void): Promise<Result> => {
    busy++
    clearTimeout(timer)
    try {
      await resting
      return (await thread.call(method, input, onEvent as (event: unknown) => void)) as Result
    } finally {
      busy--
      if (busy === 0) {
        timer = setTimeout(() => {
          resting = thread.rest('close')
        }, REST_AFTER_MS).unref()
      }
    }
  }
  return {
    ingest: (files, onOutcome) => call('ingest', files, onOutcome),
    withdrawDoc: (id) => call('withdrawDoc', id),
    judge: (draft) => call('judge', draft),
    undoJudgement: (id, at) => call('undoJudgement', { id, at }),
    draft: () => call('draft', null),
    draftEntry: (id) => call('draftEntry', id),
    changeDraft: (step) => call('changeDraft', step),
    accept: (acceptance, onDocs) =>
      call('accept', acceptance, ({ done, of }: { done: number; of: number }) => onDocs(done, of)),
    keepArrangement: (fingerprint, packed) => call('keepArrangement', { fingerprint, packed }),
    close: async () => {
      clearTimeout(timer)
      await resting
      await thread.close('close')
    },
  }
}
