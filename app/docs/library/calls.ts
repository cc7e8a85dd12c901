// What the library asks the server to change: follow and steer the job of files that were brought, withdraw a document.
import type { JobAction, JobJson } from '#graph/wire/writes'
import { ask, Refused, whenThere } from './asking.ts'

const PAUSE = 250
/** Of a job's files that are told of: a page is not the place for a thousand. */
const LINES = 100

export const isOver = ({ state }: Pick<JobJson, 'state'>): boolean =>
  state === 'done' || state === 'failed' || state === 'canceled'

const addressOf = (id: string): string => `/api/jobs/${encodeURIComponent(id)}`

/** @returns the id of the newest job that is under way, whoever began it; undefined where none is */
export async function jobUnderWay(): Promise<string | undefined> {
  const { jobList } = await import('#graph/wire/writes')
  const { jobs } = jobList.parse(await (await ask('/api/jobs')).json())
  return jobs.find((job) => !isOver(job))?.id
}

/** @param file the place of one file, to try that alone again @throws Refused with the server's reason */
export async function steerJob(id: string, action: JobAction, file?: number): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  await ask(addressOf(id), { method: 'POST', headers, body: JSON.stringify({ action, file }) })
}

export interface Following {
  readonly tell: (job: JobJson) => void
  readonly onWait: (reason: string | undefined) => void
  /** Whether more files of this job are still to come. */
  readonly isMore: () => boolean
  readonly signal: AbortSignal
}

/** Tells of every state of a job, the last one included, until `signal` says that nobody listens; through the server's absences. */
export async function followJob(id: string, { tell, onWait, isMore, signal }: Following): Promise<void> {
  const { job: schema } = await import('#graph/wire/writes')
  while (!signal.aborted) {
    const more = isMore()
    const answer = await whenThere(() => ask(`${addressOf(id)}?lines=${LINES}`), onWait, signal)
    const job = schema.parse(await answer.json())
    if (signal.aborted) return
    tell(job)
    if (isOver(job) && !more) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

export async function withdrawDoc(id: string): Promise<void> {
  try {
    await ask(`/api/docs/${encodeURIComponent(id)}`, { method: 'DELETE' })
  } catch (error) {
    // Gone already, by another hand: what was asked for is true.
    if (!(error instanceof Refused) || error.status !== 404) throw error
  }
}
