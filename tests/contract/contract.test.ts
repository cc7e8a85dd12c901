// The HTTP contract that other programs rely on, asked of the real product from outside and counted a second time.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CONTRACT_WITHOUT } from './without.ts'
import { root, type Served, serveProduct } from '../product.ts'

let folder: string
let product: Served

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-contract-'))
  product = await serveProduct(`sqlite:${join(folder, 'store.db')}`)
})
afterAll(async () => {
  await product.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('holds for the five documents, every check of it', () => {
  const flags = CONTRACT_WITHOUT.flatMap((call) => ['--without', call])
  const { stdout } = spawnSync(process.execPath, [join(root, 'tests', 'contract', 'http.mjs'), product.address, '--json', ...flags], { encoding: 'utf8' })
  const { checks }: { checks: { name: string; ok: boolean; fault?: string; facts: number }[] } = JSON.parse(stdout)
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
  expect(checks.length).toBeGreaterThanOrEqual(45)
})
