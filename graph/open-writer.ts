// Opens the writer: its thread, behind the Writer interface.
import type { CodebookFile } from '#lib/codebook/parse'
import { startThread } from './thread/start-thread.ts'
import type { Writer } from './writer.ts'
import type { WriterData } from './writer-thread.ts'

/** @param address of the store @param codebook the files that every ingest reads with */
export function openWriter(address: string, codebook: readonly CodebookFile[]): Writer {
  const data: WriterData = { address, codebook }
  const thread = startThread(new URL('./writer-thread.js', import.meta.url), data)
  // What a thread answers is what its method of that name returns: the Writer interface is the type of both ends.
  const call = <Result>(method: string, input: unknown, onEvent?: (event: never) => void): Promise<Result> =>
    thread.call(method, input, onEvent as (event: unknown) => void) as Promise<Result>
  return {
    ingest: (files, onOutcome) => call('ingest', files, onOutcome),
    withdrawDoc: (id) => call('withdrawDoc', id),
    judge: (draft) => call('judge', draft),
    undoJudgement: (id, at) => call('undoJudgement', { id, at }),
    keepArrangement: (fingerprint, packed) => call('keepArrangement', { fingerprint, packed }),
    open: () => call('open', null),
    close: async () => {
      // A thread that cannot close its store any more has nothing left to lose.
      await thread.call('close', null).catch(() => {})
      await thread.close()
    },
  }
}
