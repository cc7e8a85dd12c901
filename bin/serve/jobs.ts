// Jobs: files brought over HTTP go in one job after the other; each can be found again, followed and steered by its address.
import { randomUUID } from 'node:crypto'
import type { IngestFile } from '#graph/ingest'
import { ProblemError } from '#graph/problem'
import type { JobAction, JobJson } from '#graph/wire/writes'
import type { Writer } from '#graph/writer'
import { Job } from './job.ts'

const MOST_KEPT = 200
/** Files wait in memory: so many bytes of them at most. */
const MOST_WAITING = 512 * 1024 * 1024
/** What was refused, given up or failed is held to be tried again: the newest so many bytes of it. */
const MOST_RETRIABLE = 64 * 1024 * 1024

export interface Jobs {
  /** Queues files and answers at once. @throws ProblemError 503 while too much is waiting */
  start(files: readonly IngestFile[]): JobJson
  get(id: string): JobJson | undefined
  /** Newest first. */
  list(): JobJson[]
  /** @throws ProblemError 409 for what cannot be asked of it now */
  act(id: string, action: JobAction): JobJson | undefined
}

export function openJobs(writer: Pick<Writer, 'ingest'>): Jobs {
  const kept = new Map<string, Job>()
  let last: Promise<void> = Promise.resolve()

  const forget = (): void => {
    const over = [...kept.values()].filter(({ isOver }) => isOver)
    for (const { id } of over.slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(id)
    let bytes = 0
    for (const job of over.toReversed()) {
      bytes += job.bytes
      if (bytes > MOST_RETRIABLE) job.release()
    }
  }
  const queue = (job: Job): void => {
    last = last.then(() => job.run(writer)).then(forget)
  }
  return {
    start(files) {
      const waiting = [...kept.values()].reduce((sum, job) => sum + (job.isOver ? 0 : job.bytes), 0)
      const job = new Job(randomUUID(), files)
      if (waiting > 0 && waiting + job.bytes > MOST_WAITING)
        throw new ProblemError(503, 'too many files are waiting to be read: send these when the others are done')
      kept.set(job.id, job)
      queue(job)
      return job.json()
    },
    get: (id) => kept.get(id)?.json(),
    list: () => [...kept.values()].reverse().map((job) => job.json()),
    act(id, action) {
      const job = kept.get(id)
      if (job?.act(action)) queue(job)
      if (job?.isOver) forget()
      return job?.json()
    },
  }
}
