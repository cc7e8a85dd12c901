// What the library asks the server to change: bring files, follow their job, withdraw a document.
import type { JobJson } from '#graph/wire/writes'

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

/** Tells of every state of a job, the last one included. */
export async function followJob(address: string, tell: (job: JobJson) => void): Promise<void> {
  const { job: schema } = await import('#graph/wire/writes')
  for (;;) {
    const job = schema.parse(await (await answered(await fetch(address, { cache: 'no-store' }))).json())
    tell(job)
    if (job.state === 'done' || job.state === 'failed') return
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
