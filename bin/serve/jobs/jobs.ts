// Jobs: files brought over HTTP go in one job after the other; each can be found again, followed and steered by its address.
import { randomUUID } from 'node:crypto'
import type { GraphMarks } from '#graph/changes/marks'
import { ProblemError } from '#graph/problem'
import type { JobAction, JobJson } from '#graph/wire/writes'
import type { Writer } from '#graph/writer'
import type { Inbox, SentPart } from './inbox.ts'
import type { Into } from './item.ts'
import { Job } from './job.ts'

const MOST_KEPT = 200
/** So many bytes may wait on disk at most. */
const MOST_WAITING = 4 * 1024 ** 3
/** What was refused, given up or failed is kept to be tried again: the newest jobs of so many bytes, one at least. */
const MOST_RETRIABLE = 512 * 1024 ** 2

/** Which part of which job files are; a job of its own where nothing is said. */
export interface Part {
  readonly job?: string | undefined
  readonly part?: number | undefined
}
export interface Jobs {
  /** Knows again what was left when the server ended; `tell` hears of what cannot be read. */
  recall(tell: (trouble: string) => void): Promise<void>
  /** Goes on with it. */
  goOn(): void
  /**
   * Queues files once they are on disk, and answers the job's id; a part that was brought already is taken once.
   * @throws ProblemError 503 while too much is waiting or nothing can be kept, 409 when the job was given up
   */
  bring(sent: SentPart, part?: Part): Promise<string>
  /** With so many lines of files at most. */
  get(id: string, most?: number): JobJson | undefined
  /** Newest first, without the lines of their files. */
  list(): Omit<JobJson, 'files' | 'change'>[]
  /** @throws ProblemError 409 for what cannot be asked of it now */
  act(id: string, action: JobAction, file?: number): Promise<JobJson | undefined>
  /** No further portion is begun; resolves once what was kept of the one under way is noted, after the writer has ended. */
  leave(): Promise<void>
}

/** @param marks of the graph, to say what a job did to it */
export function openJobs(writer: Pick<Writer, 'ingest'>, inbox: Inbox, marks: GraphMarks): Jobs {
  const kept = new Map<string, Job>()
  const lastParts = new Map<string, number>()
  let isLeaving = false
  const into: Into = { writer, marks, isLeaving: () => isLeaving }
  const noteOf = (id: string) => (note: Parameters<Inbox['note']>[1]) => inbox.note(id, note)

  // Parts come one after the other, so that their files have their places, and nothing is given up while one comes.
  let keeping: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const done = keeping.then(act)
    keeping = done.catch(() => {})
    return done
  }

  /** What is wholly over needs no files any more, and of the rest only so much is kept. */
  const forget = async (): Promise<void> => {
    const over = [...kept.values()].filter(({ isOver }) => isOver)
    for (const job of over.slice(0, Math.max(0, kept.size - MOST_KEPT))) {
      job.release()
      kept.delete(job.id)
      lastParts.delete(job.id)
    }
    let bytes = 0
    for (const job of over.toReversed()) {
      bytes += job.bytes
      if (bytes > MOST_RETRIABLE && bytes > job.bytes) job.release()
      if (!job.holdsFiles) await inbox.drop(job.id)
    }
  }
  let last: Promise<void> = Promise.resolve()
  const queue = (job: Job): void => {
    last = last.then(() => job.run(into)).then(() => (isLeaving ? undefined : inTurn(forget)))
  }

  const take = async (sent: SentPart, { job: id = randomUUID(), part }: Part): Promise<string> => {
    const known = kept.get(id)
    known?.refuseMore()
    const lastPart = lastParts.get(id) ?? -1
    if (part !== undefined && part <= lastPart) return id
    const bytes = sent.files.reduce((sum, file) => sum + file.bytes.length, 0)
    const waiting = [...kept.values()].reduce((sum, job) => sum + (job.isOver ? 0 : job.bytes), 0)
    if (waiting > 0 && waiting + bytes > MOST_WAITING)
      throw new ProblemError(503, 'too many files are waiting to be read: send these when the others are done')
    const place = { job: id, part: part ?? lastPart + 1, from: known?.size ?? 0 }
    const files = await inbox.put(place, sent)
    const job = known ?? new Job(id, noteOf(id))
    lastParts.set(id, place.part)
    kept.set(id, job)
    if (job.add(files) || !known) queue(job)
    return id
  }

  return {
    recall: (tell) =>
      inTurn(async () => {
        for (const { id, files, lastPart, notes } of await inbox.left(tell)) {
          kept.set(id, Job.left(id, files, notes, noteOf(id)))
          lastParts.set(id, lastPart)
        }
        await forget()
      }),
    goOn() {
      for (const job of kept.values()) if (job.isQueued) queue(job)
    },
    bring: (sent, part = {}) => inTurn(() => take(sent, part)),
    get: (id, most) => kept.get(id)?.json(most),
    list: () => [...kept.values()].reverse().map((job) => job.line()),
    async act(id, action, file) {
      const job = kept.get(id)
      if (!job) return undefined
      if (await job.act(action, file)) queue(job)
      if (job.isOver) await inTurn(forget)
      return job.json()
    },
    leave() {
      isLeaving = true
      return last
    },
  }
}
