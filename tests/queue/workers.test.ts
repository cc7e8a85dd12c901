// Documents sent to a queue and read by workers, some of which are killed: each is in the store once, as if ingested there.
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { check } from '#graph/check'
import { openStore } from '#graph/open'
import { leitmotif, start } from '../product.ts'
import { redisProgram, startRedis } from './redis.ts'

const DOCS = 50
/** Short, so that the docs of the dead are soon another's; a worker that only is slow may then be taken for dead too. */
const SOON = ['--silent', '2']
const sentence = (i: number, j: number): string =>
  `In ${1990 + (i % 30)} the All-China Federation of Trade Unions and Li Wei${j} discussed mass line work with the Women's Federation of Hunan.`

/** A folder with a table of documents, each long enough that reading all takes some seconds. */
function corpus(): { readonly folder: string; readonly file: string; readonly sqlite: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-queue-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'news.jsonl')
  const rows = Array.from({ length: DOCS }, (_, i) => ({
    id: `n${i}`,
    title: `News ${i}`,
    text: Array.from({ length: 150 }, (_, j) => sentence(i, j)).join(' '),
  }))
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  return { folder, file, sqlite: (name) => `sqlite:${join(folder, `${name}.db`)}` }
}

/** Resolves when it works; with `silent` it is taken for dead after so many seconds. */
function startWorker(queue: string, store: string, silent: readonly string[] = []): Promise<ChildProcess> {
  const worker = start(['worker', '--queue', queue, '--store', store, ...silent])
  onTestFinished(() => void worker.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    let said = ''
    worker.stderr?.on('data', (chunk) => {
      said += chunk
      if (said.includes('working on')) resolve(worker)
    })
    worker.once('exit', () => reject(new Error(`the worker ended at once: ${said}`)))
  })
}

async function contentAt(
  address: string,
): Promise<{ readonly fingerprint: string; readonly docs: number; readonly problems: readonly string[] }> {
  const store = await openStore(address, 'read')
  try {
    const { fingerprint, docs, problems } = await check(store)
    return { fingerprint, docs, problems }
  } finally {
    await store.close()
  }
}

describe.skipIf(!redisProgram)('workers on a queue', () => {
  it('read what is sent, and the sender hears of each document', async () => {
    const { file, sqlite } = corpus()
    const { address } = await startRedis()
    const direct = await leitmotif(['ingest', file, '--store', sqlite('direct'), '--json'])
    await Promise.all([startWorker(address, sqlite('queued')), startWorker(address, sqlite('queued'))])
    const { code, stdout } = await leitmotif(['ingest', file, '--queue', address, '--json'])
    expect(code).toBe(0)
    const sorted = (lines: string): string[] => lines.trim().split('\n').sort()
    expect(sorted(stdout)).toEqual(sorted(direct.stdout))
    const content = await contentAt(sqlite('queued'))
    expect(content).toEqual(await contentAt(sqlite('direct')))
    expect(content).toMatchObject({ docs: DOCS, problems: [] })

    const again = await leitmotif(['ingest', file, '--queue', address])
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining(`${DOCS} unchanged`)])
    const { stdout: state } = await leitmotif(['queue', '--queue', address, '--json'])
    expect(JSON.parse(state)).toMatchObject({ waiting: 0, active: 0, delayed: 0, completed: 0, workers: 2, failed: [] })
  }, 180_000)

  it('lose nothing when they are killed, again and again', async () => {
    const { file, sqlite } = corpus()
    const { address } = await startRedis()
    await leitmotif(['ingest', file, '--store', sqlite('direct')])
    const workers = await Promise.all([
      startWorker(address, sqlite('queued'), SOON),
      startWorker(address, sqlite('queued'), SOON),
    ])
    let isOver = false
    const sending = leitmotif(['ingest', file, '--queue', address, '--json']).finally(() => {
      isOver = true
    })
    let kills = 0
    while (!isOver && kills < 4) {
      await wait(1500)
      workers[kills % 2]?.kill('SIGKILL')
      workers[kills % 2] = await startWorker(address, sqlite('queued'), SOON)
      kills++
    }
    const { code, stdout } = await sending
    const told = stdout.trim().split('\n').map((line) => JSON.parse(line).outcome) // biome-ignore format: one line
    // What a worker kept and could not tell any more was added all the same.
    expect([code, told]).toEqual([0, Array(DOCS).fill('added')])
    expect(kills).toBeGreaterThan(1)
    expect(await contentAt(sqlite('queued'))).toEqual(await contentAt(sqlite('direct')))
  }, 180_000)

  it('get again what a Redis that was killed has lost', async () => {
    const { file, sqlite } = corpus()
    const { address, killAndRestart } = await startRedis()
    await leitmotif(['ingest', file, '--store', sqlite('direct')])
    await startWorker(address, sqlite('queued'), SOON)
    const sending = leitmotif(['ingest', file, '--queue', address])
    for (let kills = 0; kills < 3; kills++) {
      await wait(1500)
      await killAndRestart()
    }
    expect(await sending).toMatchObject({ code: 0 })
    expect(await contentAt(sqlite('queued'))).toEqual(await contentAt(sqlite('direct')))
  }, 180_000)

  it('are told by name where nobody answers', async () => {
    const { file, sqlite } = corpus()
    for (const args of [['ingest', file], ['worker', '--store', sqlite('none')], ['queue']]) {
      const { code, stderr } = await leitmotif([...args, '--queue', 'redis://user:secret@127.0.0.1:1/2'])
      expect([code, stderr]).toEqual([1, expect.stringContaining('no Redis answers at redis://127.0.0.1:1/2')])
      expect(stderr).not.toContain('secret')
      expect((await leitmotif([...args, '--queue', 'http://127.0.0.1'])).stderr).toContain(
        'expected the address of a Redis',
      )
    }
    expect((await leitmotif(['worker'])).code).toBe(2)
    expect((await leitmotif(['ingest', file, '--watch', '--queue', 'redis://127.0.0.1:1'])).code).toBe(2)
  })
})
