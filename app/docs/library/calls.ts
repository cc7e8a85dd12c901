// What the library asks the server to change: bring files, follow their job, withdraw a document.
import type { JobAction, JobJson } from '#graph/wire/writes'

/** What a reader may know about the files being brought; empty is unknown. */
export type Known = Readonly<Record<'source' | 'date' | 'country' | 'lang', string>>

/** @returns the address of the job @throws Error with the server's reason */
export async function bringDocs(files: readonly File[], known: Known): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries(known)) if (value.trim() !== '') form.append(name, value.trim())
  for (const file of files) form.append('file', file, file.name)
  const answer = await answered(await fetch('/api/docs', { method: 'POST', body: form }))
  const { z } = await import('zod')
  return z.object({ job: z.string() }).parse(await answer.json()).job
}

const PAUSE = 250

export const isOver = ({ state }: Pick<JobJson, 'state'>): boolean =>
  state === 'done' || state === 'failed' || state === 'canceled'

const addressOf = (id: string): string => `/api/jobs/${encodeURIComponent(id)}`

/** @returns the address of the newest job that is under way, whoever began it; undefined where none is */
export async function jobUnderWay(): Promise<string | undefined> {
  const { jobList } = await import('#graph/wire/writes')
  const { jobs } = jobList.parse(await (await answered(await fetch('/api/jobs', { cache: 'no-store' }))).json())
  const found = jobs.find((job) => !isOver(job))
  return found && addressOf(found.id)
}

/** @returns the address of the job @throws Error with the server's reason */
export async function steerJob(id: string, action: JobAction): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  await answered(await fetch(addressOf(id), { method: 'POST', headers, body: JSON.stringify({ action }) }))
  return addressOf(id)
}

/** Tells of every state of a job, the last one included, until `signal` says that nobody listens. */
export async function followJob(address: string, tell: (job: JobJson) => void, signal: AbortSignal): Promise<void> {
  const { job: schema } = await import('#graph/wire/writes')
  for (;;) {
    const job = schema.parse(await (await answered(await fetch(address, { cache: 'no-store' }))).json())
    if (signal.aborted) return
    tell(job)
    if (isOver(job)) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

export async function withdrawDoc(id: string): Promise<void> {
  const answer = await fetch(`/api/docs/${encodeURIComponent(id)}`, { method: 'DELETE' })
  // Gone already, by another hand: what was asked for is true.
  if (answer.status !== 404) await answered(answer)
}

async function answered(answer: Response): Promise<Response> {
  if (answer.ok) return answer
  const problem: unknown = await answer.json().catch(() => undefined)
  const told = typeof problem === 'object' && problem !== null && 'detail' in problem ? problem.detail : undefined
  throw new Error(typeof told === 'string' ? told : `${answer.status} ${answer.statusText}`)
}
