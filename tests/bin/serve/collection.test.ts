// serve --collection: another of the collections that the product carries, in a store of its own name.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { leitmotif, start, whenServing } from '../../product.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-collection-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function docsServed(...flags: string[]): Promise<number> {
  const child = start(['serve', '--port', '0', ...flags], { cwd: folder })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    const { address } = await whenServing(child)
    const { docs }: { docs: number } = await (await fetch(`${address}/api/health`)).json()
    return docs
  } finally {
    child.kill()
    await ended
  }
}

test('the hundred speeches stand in a store of their name, and the five documents beside it', async () => {
  expect(await docsServed('--collection', 'un-general-debate')).toBe(100)
  expect(existsSync(join(folder, 'un-general-debate.db'))).toBe(true)
  expect(existsSync(join(folder, 'leitmotif.db'))).toBe(false)
  expect(await docsServed()).toBe(5)
  expect(await docsServed('--collection', 'un-general-debate', '--store', 'sqlite:leitmotif.db')).toBe(5)
}, 180_000)

test('a collection that is not carried is refused with the names of those that are', async () => {
  const { code, stderr } = await leitmotif(['serve', '--collection', 'speeches'], { cwd: folder })
  expect(code).not.toBe(0)
  expect(stderr).toContain('documents, un-general-debate')
  expect((await leitmotif(['serve', '--collection', 'documents', '--empty'], { cwd: folder })).stderr).toContain(
    '--empty',
  )
})
