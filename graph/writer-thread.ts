// The inside of the writer's thread: one writing store, one codebook, one change after the other.
import { workerData } from 'node:worker_threads'
import type { Codebook } from '#lib/codebook/codebook'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import type { DocId } from '#lib/doc'
import { extract } from '#lib/extract'
import { type IngestFile, ingest } from './ingest.ts'
import type { JudgementDraft } from './judgement.ts'
import { openStore } from './open.ts'
import type { Store } from './store.ts'
import { serveThread } from './thread/serve-thread.ts'

export interface WriterData {
  readonly address: string
  readonly codebook: readonly CodebookFile[]
}

const { address, codebook: files }: WriterData = workerData
// Parsed by the first ingest: other changes need none, and what is wrong in it is told to a caller.
let parsed: Codebook | undefined
const codebook = (): Codebook => {
  parsed ??= parseCodebook(files)
  return parsed
}

// Opened by the first change that needs it; a store that could not be opened is tried again by the next.
let opened: Promise<Store> | undefined
const store = (): Promise<Store> => {
  opened ??= openStore(address, 'write').catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

// One after the other: a change begun waits for the one before, so that two never share a transaction.
let last: Promise<unknown> = Promise.resolve()
const inTurn = <Result>(change: () => Promise<Result>): Promise<Result> => {
  const turn = last.then(change, change)
  last = turn
  return turn
}

serveThread({
  ingest: (sent: readonly IngestFile[], emit) =>
    inTurn(async () => ingest(await store(), (doc) => extract(doc, codebook()), sent, { onOutcome: emit })),
  withdrawDoc: (id: DocId) => inTurn(async () => (await (await store()).withdrawDocs([id]))[0] ?? false),
  judge: (draft: JudgementDraft) => inTurn(async () => (await store()).addJudgement(draft)),
  undoJudgement: ({ id, at }: { id: string; at: string }) => inTurn(async () => (await store()).undoJudgement(id, at)),
  keepArrangement: ({ fingerprint, packed }: { fingerprint: string; packed: Uint8Array }) =>
    inTurn(async () => (await store()).putArrangement(fingerprint, packed)),
  close: () => inTurn(async () => (opened ? (await opened).close() : undefined)),
})
