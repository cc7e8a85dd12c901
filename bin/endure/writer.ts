// One writer: brings a document every few seconds, withdraws the oldest of its own, judges, and takes each judgement back.
import { setTimeout as wait } from 'node:timers/promises'
import { judgement } from '#graph/wire/judgement'
import { job, writes } from '#graph/wire/writes'
import { seeded } from '#lib/compare/random'

interface Writing {
  readonly address: string
  readonly texts: Iterator<string>
  readonly toJudge: readonly string[]
  /** Between two changes, ms. */
  readonly everyMs: number
  readonly seed: number
  readonly onChange: (error: string | undefined) => void
}
/** A file that was brought, and the document it became. */
export interface Brought {
  readonly name: string
  readonly text: string
  readonly id: string
}

/** So many of its documents stand at a time. */
const MOST_STANDING = 8
const JOB_POLL_MS = 100
const JSON_HEAD = { 'Content-Type': 'application/json' }

/** Changes the collection until `signal`; answers the files whose documents stand in the end. No judgement does. */
export async function writerAt(writing: Writing, signal: AbortSignal): Promise<readonly Brought[]> {
  const { address, texts, toJudge, everyMs, seed, onChange } = writing
  const random = seeded(seed)
  const standing: Brought[] = []
  const judged: string[] = []
  let turn = 0

  const bring = async (): Promise<void> => {
    const text: string = texts.next().value ?? ''
    const name = `brought-${turn}.txt`
    const form = new FormData()
    form.append('file', new Blob([text]), name)
    const answer = await fetched(`${address}/api/docs`, { method: 'POST', body: form })
    standing.push({
      name,
      text,
      id: await idFrom(`${address}${writes.bringDocs.answer.parse(await answer.json()).job}`),
    })
  }
  const withdraw = async (): Promise<void> => {
    const [oldest] = standing
    if (!oldest) return
    await fetched(`${address}/api/docs/${encodeURIComponent(oldest.id)}`, { method: 'DELETE' })
    standing.shift()
  }
  const judge = async (): Promise<void> => {
    const entity = toJudge[Math.floor(random() * toJudge.length)] ?? ''
    const decided = random() < 0.5 ? { action: 'reject' } : { action: 'rename', to: `Renamed ${turn}` }
    const body = JSON.stringify({ ...decided, target: { entity }, author: 'Endurance', reason: `turn ${turn}` })
    const answer = await fetched(`${address}/api/curation`, { method: 'POST', headers: JSON_HEAD, body })
    judged.push(judgement.parse(await answer.json()).id)
  }
  const undo = async (): Promise<void> => {
    const id = judged[0]
    if (id === undefined) return
    await fetched(`${address}/api/curation/${encodeURIComponent(id)}`, { method: 'DELETE' })
    judged.shift()
  }
  const changed = async (change: () => Promise<void>): Promise<void> =>
    onChange(await change().then(() => undefined, reasonOf))

  while (!signal.aborted) {
    await wait(everyMs, undefined, { signal }).catch(() => {})
    if (signal.aborted) break
    const change = turn % 4 === 1 ? judge : turn % 4 === 3 ? undo : bring
    await changed(change)
    if (standing.length > MOST_STANDING) await changed(withdraw)
    turn++
  }
  while (judged.length > 0) {
    const left = judged.length
    await changed(undo)
    if (judged.length === left) break
  }
  return standing
}

/** The document that a job's only file became, once the job is over. */
async function idFrom(url: string): Promise<string> {
  for (;;) {
    const { state, reason, files } = job.parse(await (await fetched(url)).json())
    const [line] = files
    if (state === 'done' && line?.doc) return line.doc
    if (state !== 'queued' && state !== 'running') throw new Error(`the file did not go in: ${reason ?? line?.reason}`)
    await wait(JOB_POLL_MS)
  }
}

/** @throws Error for any answer but that of success */
async function fetched(url: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(url, init)
  if (answer.ok) return answer
  throw new Error(`${answer.status} at ${init?.method ?? 'GET'} ${url}: ${(await answer.text()).slice(0, 300)}`)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
