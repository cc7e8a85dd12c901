// A thousand files brought to the real server, which is killed again and again: what it took is gone on with, all of it once.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '#graph/open'
import type { JobJson } from '#graph/wire/writes'
import { leitmotif, start, whenServing } from '../../../product.ts'

const FILES = 1_000
/** Files that are done between a start and the kill; the seed makes them the same in every run. */
const moments = fc.sample(fc.integer({ min: 1, max: 150 }), { seed: 5, numRuns: 4 })

const nameOf = (n: number) => `${String(n).padStart(4, '0')}.txt`
const textOf = (n: number) => `Report ${n}

Xi Jinping met workers of factory ${n} in Hanoi. The trade unions serve as a bridge between the Party and the masses.
Mrs. Anna Number${n} spoke of the mass line; in ${1950 + (n % 70)} it was ${n % 2 ? '群众路线' : 'đường lối quần chúng'}.`

let folder: string
let store: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-killed-job-'))
  store = `sqlite:${join(folder, 'store.db')}`
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function serve() {
  const child = start(['serve', '--port', '0', '--empty', '--store', store])
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const { address } = await whenServing(child)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { address, end }
}
async function bring(address: string): Promise<string> {
  const form = new FormData()
  form.append('country', 'Vietnam')
  for (let n = 0; n < FILES; n++) form.append('file', new Blob([textOf(n)]), nameOf(n))
  const answer = await fetch(`${address}/api/docs`, { method: 'POST', body: form })
  expect(answer.status).toBe(202)
  return (await answer.json()).job
}
const jobAt = async (address: string, job: string): Promise<JobJson> => (await fetch(address + job)).json()
async function until(address: string, job: string, isSo: (job: JobJson) => boolean): Promise<JobJson> {
  for (;;) {
    const now = await jobAt(address, job)
    if (isSo(now)) return now
    await new Promise((next) => setTimeout(next, 5))
  }
}
async function contents() {
  const opened = await openStore(store, 'read')
  const { rows } = await opened.changesSince(0)
  const fingerprint = await opened.fingerprint()
  await opened.close()
  return { fingerprint, files: rows.map(({ line }) => line.file).sort(), countries: new Set(rows.map(({ line }) => line.country)) } // biome-ignore format: one thing
}

test('killed in the middle, three times, and ended once in an orderly way', async () => {
  let server = await serve()
  const job = await bring(server.address)
  const seen = new Map<number, string>()
  for (const [turn, more] of moments.entries()) {
    const before = (await jobAt(server.address, job)).done
    const { files } = await until(server.address, job, ({ done }) => done >= Math.min(before + more, FILES - 50))
    for (const { at, doc } of files) if (doc) seen.set(at, doc)
    await server.end(turn === 2 ? 'SIGTERM' : 'SIGKILL')
    server = await serve()
    const left = await jobAt(server.address, job)
    expect(left).toMatchObject({ total: FILES })
    expect(left.done).toBeGreaterThanOrEqual(before)
  }
  const last = await until(server.address, job, ({ state }) => state === 'done')
  expect(last).toMatchObject({ total: FILES, done: FILES, outcomes: { replaced: 0, refused: 0 } })
  expect(last.files.map(({ name }) => name)).toEqual(Array.from({ length: FILES }, (_, n) => nameOf(n)))
  for (const [at, doc] of seen) expect(last.files[at]?.doc).toBe(doc)
  await server.end('SIGTERM')
  expect(existsSync(join(folder, 'store.db-inbox'))).toBe(false)

  const { fingerprint, files, countries } = await contents()
  expect(files).toEqual(Array.from({ length: FILES }, (_, n) => nameOf(n)))
  expect(countries).toEqual(new Set(['VN']))
  expect((await leitmotif(['check', '--store', store])).code).toBe(0)

  rmSync(join(folder, 'store.db'))
  for (const rest of ['-wal', '-shm']) rmSync(join(folder, `store.db${rest}`), { force: true })
  server = await serve()
  await until(server.address, await bring(server.address), ({ state }) => state === 'done')
  await server.end('SIGTERM')
  expect((await contents()).fingerprint).toBe(fingerprint)
}, 600_000)

test('given up in the middle and killed: exactly what was told of is in, and stays so', async () => {
  let server = await serve()
  const job = await bring(server.address)
  await until(server.address, job, ({ done }) => done >= 60)
  const headers = { 'content-type': 'application/json' }
  await fetch(server.address + job, { method: 'POST', headers, body: JSON.stringify({ action: 'cancel' }) })
  const { done, files } = await until(server.address, job, ({ state }) => state === 'canceled')
  expect(done).toBeLessThan(FILES)
  await server.end('SIGKILL')
  server = await serve()
  expect(await jobAt(server.address, job)).toMatchObject({ state: 'canceled', done, total: FILES })
  await server.end('SIGKILL')
  const told = files.flatMap(({ name, outcome }) => (outcome === 'added' ? [name] : []))
  expect(told).toHaveLength(done)
  expect((await contents()).files).toEqual(told)
}, 240_000)
