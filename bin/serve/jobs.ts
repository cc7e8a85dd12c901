// Jobs: files brought over HTTP go in one job after the other; each can be followed by its address.
import { randomUUID } from 'node:crypto'
import type { IngestFile } from '#graph/ingest'
import { ProblemError } from '#graph/problem'
import type { JobJson } from '#graph/wire/writes'
import type { Writer } from '#graph/writer'

const MOST_KEPT = 200
/** Files wait in memory: so many bytes of them at most. */
const MOST_WAITING = 512 * 1024 * 1024

type JobLine = JobJson['files'][number]

export interface Jobs {
  /** Queues files and answers at once. @throws ProblemError 503 while too much is waiting */
  start(files: readonly IngestFile[]): JobJson
  get(id: string): JobJson | undefined
}

export function openJobs(writer: Writer): Jobs {
  const kept = new Map<string, JobJson>()
  let last: Promise<void> = Promise.resolve()
  let waiting = 0

  const update = (id: string, change: Partial<JobJson>): void => {
    const job = kept.get(id)
    if (job) kept.set(id, { ...job, ...change })
  }
  const forgetOldest = (): void => {
    const [oldest] = [...kept.values()].filter(({ state }) => state === 'done' || state === 'failed')
    if (kept.size > MOST_KEPT && oldest) kept.delete(oldest.id)
  }
  const run = async (id: string, files: readonly IngestFile[]): Promise<void> => {
    const waiting = files.map(({ name }): JobLine => ({ name, outcome: null, doc: null, reason: null }))
    const told: JobLine[] = []
    update(id, { state: 'running' })
    try {
      await writer.ingest(files, ({ outcome: one, at }) => {
        const { file: name, outcome } = one
        const [doc, reason] = one.outcome === 'refused' ? [null, `${one.reason}. ${one.remedy}`] : [one.id, null]
        told.push({ name, outcome, doc, reason })
        // A file may hold many docs: its lines take the place of its own.
        const lines = [...told, ...waiting.slice(at + 1)]
        update(id, { done: told.length, total: lines.length, files: lines })
      })
      update(id, { total: told.length, files: told })
      update(id, { state: 'done' })
    } catch (error) {
      update(id, { state: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
    forgetOldest()
  }
  return {
    start(files) {
      const bytes = files.reduce((sum, file) => sum + ('bytes' in file ? file.bytes.length : 0), 0)
      if (waiting > 0 && waiting + bytes > MOST_WAITING)
        throw new ProblemError(503, 'too many files are waiting to be read: send these when the others are done')
      waiting += bytes
      const id = randomUUID()
      const lines = files.map(({ name }) => ({ name, outcome: null, doc: null, reason: null }))
      const job: JobJson = { id, state: 'queued', total: files.length, done: 0, reason: null, files: lines }
      kept.set(id, job)
      last = last
        .then(() => run(id, files))
        .then(() => {
          waiting -= bytes
        })
      return job
    },
    get: (id) => kept.get(id),
  }
}
