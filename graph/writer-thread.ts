// The inside of the writer's thread: one writing store, one codebook, one change after the other.
import { workerData } from 'node:worker_threads'
import type { Codebook } from '#lib/codebook/codebook'
import { withOwn } from '#lib/codebook/own'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import type { DocId } from '#lib/doc'
import { originsOf } from '#lib/reading/origins'
import { draftingOn } from './codebook/drafting.ts'
import { openExtractor } from './extractor.ts'
import { type IngestFile, type IngestOptions, ingest } from './ingest.ts'
import { lend } from './ingest-tools.ts'
import type { JudgementDraft } from './judgement.ts'
import { openStore } from './open.ts'
import { openReader } from './reader.ts'
import { accept } from './rereading/accept.ts'
import { type Store, StoreError } from './store.ts'
import { serveThread } from './thread/serve-thread.ts'
import type { Acceptance, ToldOutcome } from './writer.ts'

export interface WriterData {
  readonly address: string
  readonly codebook: readonly CodebookFile[]
}

const { address, codebook: files }: WriterData = workerData
// Parsed by the first ingest, and anew when people changed it: other changes need none, and what is wrong in it is told to a caller.
let parsed: { readonly own: string | null; readonly codebook: Codebook } | undefined
async function codebookOf(store: Store): Promise<Codebook> {
  const own = (await store.ownCodebook()).accepted
  if (!parsed || parsed.own !== own) parsed = { own, codebook: parseCodebook(withOwn(files, own)) }
  return parsed.codebook
}

// Opened by the first change that needs it; a store that could not be opened, or is gone, is tried again by the next.
let opened: Promise<Store> | undefined
async function withStore<Result>(change: (store: Store) => Promise<Result>): Promise<Result> {
  opened ??= openStore(address, 'write')
  const asked = opened
  try {
    return await change(await asked)
  } catch (error) {
    if (error instanceof StoreError && error.code === 'UNREACHABLE') forget(asked)
    throw error
  }
}
function forget(asked: Promise<Store>): void {
  if (opened === asked) opened = undefined
  void asked.then((store) => store.close()).catch(() => {})
}

/** Files one by one, none of which stays here. */
function* takenFrom(files: IngestFile[]): Generator<IngestFile> {
  for (let file = files.shift(); file; file = files.shift()) yield file
}

// Tools know one codebook: where people changed it, others are opened.
let used: Codebook | undefined
const tools = lend(() => {
  if (!used) throw new Error('an ingest says which codebook it reads with before it asks for tools')
  const extractor = openExtractor(used)
  const reader = openReader(originsOf(used))
  const close = async () => {
    await extractor.close()
    await reader.close()
  }
  return { extractor, reader, close }
})

// One ingest after the other; other changes come between its batches, for each is one transaction.
const leaving = new AbortController()
let ingested: Promise<unknown> = Promise.resolve()
const ingestNext = (sent: IngestFile[], emit: (event: unknown) => void): Promise<unknown> => {
  const onOutcome: IngestOptions['onOutcome'] = (outcome, at) => emit({ outcome, at } satisfies ToldOutcome)
  const job = ingested.then(() =>
    withStore(async (store) => {
      const now = await codebookOf(store)
      if (now !== used) await tools.close()
      used = now
      return tools.use(({ extractor: { extract, ahead, meanwhile }, reader: { read } }) =>
        ingest(store, extract, takenFrom(sent), { onOutcome, signal: leaving.signal, read, ahead, meanwhile }),
      )
    }),
  )
  ingested = job.catch(() => {})
  return job
}

/** In its turn among the ingests: what they read before is read again, and what they read after is read with it. */
const acceptNext = ({ codebook, aside, instead }: Acceptance, emit: (event: unknown) => void): Promise<void> => {
  const job = ingested.then(() =>
    withStore(async (store) => {
      const extractor = openExtractor(parseCodebook(withOwn(files, codebook.draft ?? codebook.accepted)))
      const from = await openStore(aside, 'read')
      const onDocs = (done: number, of: number) => emit({ done, of })
      try {
        await accept(store, codebook, extractor, { store: from, instead }, { onDocs, signal: leaving.signal })
      } finally {
        await from.close()
        await extractor.close()
      }
    }),
  )
  ingested = job.catch(() => {})
  return job
}

serveThread({
  ingest: ingestNext,
  ...draftingOn(withStore, files),
  accept: acceptNext,
  withdrawDoc: (id: DocId) => withStore(async (store) => (await store.withdrawDocs([id]))[0] ?? false),
  judge: (draft: JudgementDraft) => withStore((store) => store.addJudgement(draft)),
  undoJudgement: ({ id, at }: { id: string; at: string }) => withStore((store) => store.undoJudgement(id, at)),
  keepArrangement: ({ fingerprint, packed }: { fingerprint: string; packed: Uint8Array }) =>
    withStore((store) => store.putArrangement(fingerprint, packed)),
  close: async () => {
    leaving.abort()
    await ingested
    await tools.close()
    if (opened) await (await opened).close()
  },
})
