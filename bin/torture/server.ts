// A server is killed while files are brought to it over HTTP: what it said it had is in the store after the next start, once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { calls } from '#graph/wire/calls'
import { writes } from '#graph/wire/writes'
import { seeded } from '#lib/compare/random'
import { examine, fingerprintOf } from './examine.ts'
import { run, type Serving, serving, until } from './product.ts'
import { textOf } from './texts.ts'
import type { Plan, Tortured } from './tortured.ts'

/** After the first file that was acknowledged, ms. */
const LONGEST_MS = 1200
/** So many bring files at the same time. */
const SENDERS = 3
const PAUSE_MS = 100
/** After so many blows all that waits may go in, and is looked at. */
const LOOK_AFTER = 10

export async function tortureServer({ kills, seed, say = () => {} }: Plan): Promise<Tortured> {
  const random = seeded(seed)
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  const address = `sqlite:${join(folder, 'served.db')}`
  const problems: string[] = []
  const acknowledged = new Set<string>()
  let sent = 0

  const bring = async (server: Serving): Promise<void> => {
    const name = `${String(sent).padStart(5, '0')}.txt`
    const form = new FormData()
    form.append('file', new Blob([textOf(sent++)]), name)
    const answer = await fetch(`${server.address}/api/docs`, { method: 'POST', body: form })
    if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`)
    acknowledged.add(name)
  }
  /** Until the server is gone. */
  const send = async (server: Serving, isGone: () => boolean): Promise<void> => {
    for (; !isGone(); await wait(PAUSE_MS))
      await bring(server).catch((error: Error) => {
        if (!isGone()) problems.push(`a file was refused: ${error.message}`)
      })
  }
  const look = async (when: string): Promise<string[]> => {
    const server = await serving(address)
    const names = await until(`the end of all jobs ${when}`, () => isIdle(server.address), 300_000)
      .then(() => filesAt(server.address))
      .finally(server.stop)
    const often = new Map<string, number>()
    for (const name of names) often.set(name, (often.get(name) ?? 0) + 1)
    for (const name of acknowledged)
      if (often.get(name) !== 1)
        problems.push(`${when}: ${name} was acknowledged and is there ${often.get(name) ?? 0} times`)
    for (const fault of await examine(address, { there: [], whole: true })) problems.push(`${when}: ${fault}`)
    return names
  }

  try {
    for (let blow = 0; blow < kills; blow++) {
      const server = await serving(address)
      let gone = false
      const before = acknowledged.size
      const sending = Promise.all(Array.from({ length: SENDERS }, () => send(server, () => gone)))
      try {
        await until('the first file to be acknowledged', async () => acknowledged.size > before)
        await wait(random() * LONGEST_MS)
      } finally {
        gone = true
        await server.kill()
        await sending
      }
      if ((blow + 1) % LOOK_AFTER === 0) await look(`after ${blow + 1} kills`)
      say(
        `${blow + 1} of ${kills} kills, ${acknowledged.size} files acknowledged, ${problems.length} problems so far ${problems.at(-1) ?? ''}`,
      )
    }
    const names = await look('in the end')
    const files = join(folder, 'files')
    mkdirSync(files)
    for (const name of names) writeFileSync(join(files, name), textOf(Number.parseInt(name, 10)))
    const clean = `sqlite:${join(folder, 'clean.db')}`
    await run(['ingest', files, '--json', '--store', clean])
    const [ours, theirs] = [await fingerprintOf(address), await fingerprintOf(clean)]
    if (ours !== theirs) problems.push(`in the end the fingerprint is ${ours}, a clean build has ${theirs}`)
    return { what: 'servers that files are brought to', kills, docs: names.length, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function isIdle(server: string): Promise<boolean> {
  const { jobs } = writes.jobs.answer.parse(await (await fetch(`${server}/api/jobs`)).json())
  return jobs.every(({ state }) => state !== 'queued' && state !== 'running')
}

/** The name of each document's file. */
async function filesAt(server: string): Promise<string[]> {
  const names: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer: Response = await fetch(
      `${server}/api/docs?limit=1000${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    )
    const page = calls.docs.answer.parse(await answer.json())
    names.push(...page.docs.map(({ file }) => file ?? ''))
    cursor = page.next
  }
  return names
}
