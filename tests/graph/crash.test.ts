// Killed while taking docs in: every acknowledged doc is there whole, every other is whole or absent, and the store goes on.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { synthetic } from '#graph/bench/synthetic'
import { openSqlite } from '#graph/sqlite/open-sqlite'
import { docId } from '#lib/doc'
import type { Extraction } from '#lib/extract'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const KILLS = 10
/** Milliseconds from the first line to the kill, spread over several transactions by a fixed rule. */
const moments = Array.from({ length: KILLS }, (_, n) => (n * 83 + 7) % 211)

describe('a store whose writer is killed', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'leitmotif-crash-'))
    cpSync(root('package.json'), join(folder, 'package.json'))
    symlinkSync(root('node_modules'), join(folder, 'node_modules'))
    const tsc = [
      root('node_modules/typescript/bin/tsc'),
      '-p',
      root('tsconfig.build.json'),
      '--noCheck',
      '--incremental',
      'false',
    ]
    const build = spawnSync(process.execPath, [...tsc, '--outDir', join(folder, 'dist')], { encoding: 'utf8' })
    expect(build.stdout + build.stderr).toBe('')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Runs a writer from the doc numbered `from` on; answers the ids it acknowledged before it was killed. */
  async function writeAndKill(path: string, from: number, ms: number): Promise<string[]> {
    const child = spawn(process.execPath, [
      root('tests/graph/crash-child.mjs'),
      join(folder, 'dist'),
      path,
      String(from),
    ])
    const acknowledged: string[] = []
    const errors: string[] = []
    child.stderr.on('data', (data) => errors.push(String(data)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (acknowledged.push(line) === 1) setTimeout(() => child.kill('SIGKILL'), ms)
    })
    const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
    expect([signal, ...errors]).toEqual(['SIGKILL'])
    return acknowledged
  }

  it('keeps every acknowledged doc whole and no half of any other', async () => {
    const path = join(folder, 'store.db')
    const acknowledged: string[] = []
    let there = 0
    for (const ms of moments) {
      acknowledged.push(...(await writeAndKill(path, there, ms)))
      const store = openSqlite(path, { mode: 'write' })
      expect(await store.faults()).toEqual([])
      const { rows } = await store.changesSince(0)
      there = rows.length
      expect(await store.hasDocs(acknowledged.map(docId))).toEqual(new Set(acknowledged))
      await store.close()
    }
    const expected = new Map<string, Extraction>()
    for (const one of synthetic({ docs: there, entities: 500 })) expected.set(one.doc.id, one)
    const store = openSqlite(path, { mode: 'read' })
    for (const { line } of (await store.changesSince(0)).rows) {
      const { doc, sentences, mentions } = expected.get(line.id) ?? {}
      const stored = await store.getDoc(line.id)
      expect([doc?.title, 'again']).toContain(line.title)
      expect(stored).toMatchObject({ doc: { ...doc, title: line.title }, sentences, mentions })
    }
    await store.close()
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * 20)
    expect(there).toBeGreaterThanOrEqual(acknowledged.length)
  })
})
