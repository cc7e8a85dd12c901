// Runs on the built sources, and in a program of its own: what goes wrong here ends the whole program, not one test.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-leave-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a thread in the middle of its work with a store is sent away, and the program lives on', async () => {
  const program = fileURLToPath(new URL('./leave.mjs', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [program, `sqlite:${join(folder, 'store.db')}`])
  expect(stdout).toBe('still here\n')
})
