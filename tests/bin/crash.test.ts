// Killed, or out of room, while it brings files in: what the command has acknowledged is there whole, all else whole or absent, and it goes on.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite } from '#graph/sqlite/open-sqlite'
import type { DocId } from '#lib/doc'
import { leitmotif, root, start } from '../product.ts'

const FILES = 1_500
/** Milliseconds from the first document newly added to the kill; the seed makes them the same in every run. */
const moments = fc.sample(fc.integer({ min: 0, max: 150 }), { seed: 20, numRuns: 10 })

const text = (n: number) => `Report ${n}

Xi Jinping met workers of factory ${n} in Hanoi. The trade unions serve as a bridge between the Party and the masses.
Mrs. Anna Number${n} spoke of the mass line; in ${1950 + (n % 70)} it was ${n % 2 ? '群众路线' : 'đường lối quần chúng'}.`

let folder: string
let files: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-killed-'))
  files = join(folder, 'files')
  mkdirSync(files)
  for (let n = 0; n < FILES; n++) writeFileSync(join(files, `${String(n).padStart(4, '0')}.txt`), text(n))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = (name: string) => join(folder, `${name}.db`)
const ingest = (name: string, batch: number) => [
  'ingest',
  files,
  '--json',
  '--batch',
  `${batch}`,
  '--store',
  `sqlite:${path(name)}`,
]

/** Runs the command until it is killed; answers the ids of the documents it acknowledged. */
async function killedAfter(ms: number): Promise<DocId[]> {
  const child = start(ingest('killed', 3))
  if (!child.stdout) throw new Error('the command has no output')
  const acknowledged: DocId[] = []
  let added = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, outcome } = JSON.parse(line)
    acknowledged.push(id)
    if (outcome === 'added' && ++added === 1) setTimeout(() => child.kill('SIGKILL'), ms)
  })
  expect(await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))).toBe('SIGKILL')
  return acknowledged
}

/** Every document there, as it is read back. */
async function docsIn(name: string) {
  const store = openSqlite(path(name), { mode: 'read' })
  const { rows } = await store.changesSince(0)
  const docs = await Promise.all(rows.map(async ({ line }) => [line.id, await store.getDoc(line.id)] as const))
  const fingerprint = await store.fingerprint()
  await store.close()
  return { docs: new Map(docs), fingerprint }
}

describe('an ingest that is killed', () => {
  it('has lost no document that it acknowledged and keeps half of none', { timeout: 180_000 }, async () => {
    expect((await leitmotif(ingest('clean', 200))).code).toBe(0)
    const clean = await docsIn('clean')
    expect(clean.docs.size).toBe(FILES)

    const acknowledged = new Set<DocId>()
    for (const ms of moments) {
      for (const id of await killedAfter(ms)) acknowledged.add(id)
      const checked = await leitmotif(['check', '--store', `sqlite:${path('killed')}`])
      expect([checked.code, checked.stderr]).toEqual([0, ''])
      const { docs } = await docsIn('killed')
      expect([...acknowledged].filter((id) => !docs.has(id))).toEqual([])
      for (const [id, doc] of docs) expect(doc).toEqual(clean.docs.get(id))
    }
    expect(acknowledged.size).toBeGreaterThan(moments.length * 3)
    expect(acknowledged.size).toBeLessThan(FILES)

    expect((await leitmotif(ingest('killed', 200))).code).toBe(0)
    expect((await docsIn('killed')).fingerprint).toBe(clean.fingerprint)
  })
})

describe.skipIf(process.platform === 'win32')('an ingest whose store may not grow any further', () => {
  it('names the store, keeps what it acknowledged and half of nothing, and goes on once there is room', async () => {
    const limited = ['-c', 'ulimit -f 4000 && exec "$0" "$@"', process.execPath, join(root, 'dist/bin/leitmotif.js')]
    const { status, stdout, stderr } = spawnSync('sh', [...limited, ...ingest('full', 20)], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, expect.stringContaining(path('full'))])
    const acknowledged = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(acknowledged.length).toBeGreaterThanOrEqual(20)
    expect(acknowledged.length).toBeLessThan(FILES)
    expect((await leitmotif(['check', '--store', `sqlite:${path('full')}`])).code).toBe(0)
    expect(new Set((await docsIn('full')).docs.keys())).toEqual(new Set(acknowledged))

    expect((await leitmotif(ingest('full', 200))).code).toBe(0)
    expect((await docsIn('full')).docs.size).toBe(FILES)
  })
})
