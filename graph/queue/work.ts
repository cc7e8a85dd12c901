// A worker: takes portions from the queue, mines their docs and keeps them in a store, until it is told to stop.
import { DelayedError, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { type Extract, type FileOutcome, ingest } from '../ingest.ts'
import { type Store, StoreError } from '../store.ts'
import { type PortionQueue, QUEUE, sendPortions } from './connect.ts'
import type { Portion, PortionResult } from './portion.ts'
import { addedUnless, noteThere, partsOf, thereBefore } from './taken-before.ts'

export interface Work {
  readonly queue: PortionQueue
  readonly redis: Redis
  readonly store: Store
  readonly extract: Extract
  /** Told of every doc that is on disk, and of portions that went wrong. */
  readonly onOutcome?: (outcome: FileOutcome) => void
  readonly onTrouble?: (reason: string) => void
  /** A portion whose worker has not been heard of for so long, in ms, goes to another. */
  readonly silentMs?: number
}

const SILENT_MS = 30_000
/** A worker that dies takes its portion with it so many times at most; then the portion is suspected, and kept with the failed. */
const MOST_DEATHS = 10
const STORE_AWAY_MS = 5000
const NO_BYTES = new Uint8Array()

/** Resolves when the worker has begun; closing it lets what it has at hand be finished. */
export async function startWorker(work: Work): Promise<{ close(): Promise<void> }> {
  const { queue, redis, store, silentMs = SILENT_MS, onTrouble = () => undefined } = work
  const worker = new Worker<Portion, PortionResult>(
    QUEUE,
    async (job, token) => {
      const died = job.stalledCounter > 0
      const there = thereBefore(job)
      try {
        const noted = there ?? (await noteThere(job, store))
        // Which of its docs killed the worker is found by taking each alone.
        if (died && job.data.docs.length > 1) return { parts: await sendPortions(queue, partsOf(job.data, noted)) }
        return { outcomes: await keep(work, job.data, there) }
      } catch (error) {
        if (!isAway(error)) throw error
        // A store that is away says nothing of the docs: they wait for it, however long.
        onTrouble(error.message)
        await job.moveToDelayed(Date.now() + STORE_AWAY_MS, token)
        throw new DelayedError()
      }
    },
    {
      connection: redis,
      lockDuration: silentMs,
      stalledInterval: silentMs / 2,
      maxStalledCount: MOST_DEATHS,
    },
  )
  worker.on('failed', (_job, error) => onTrouble(error.message))
  worker.on('error', (error) => onTrouble(error.message))
  await worker.waitUntilReady()
  return { close: () => worker.close() }
}

const isAway = (error: unknown): error is StoreError =>
  error instanceof StoreError && ['UNREACHABLE', 'BUSY', 'FULL'].includes(error.code)

async function keep(
  { store, extract, onOutcome }: Work,
  portion: Portion,
  there: readonly string[] | undefined,
): Promise<FileOutcome[]> {
  const kept: FileOutcome[] = []
  let at = 0
  const files = portion.docs.map(({ file }) => ({ name: file, bytes: NO_BYTES }))
  await ingest(store, extract, files, {
    // The texts were read where they were sent from.
    read: async () => portion.docs.slice(at, ++at).map(({ reading }) => reading),
    onOutcome: (outcome) => kept.push(outcome),
  })
  const outcomes = there ? addedUnless(there, kept) : kept
  for (const outcome of outcomes) onOutcome?.(outcome)
  return outcomes
}
