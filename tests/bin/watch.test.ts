// ingest --watch: what comes, changes, goes or lies there twice, as the real command takes it, and what that does to the graph.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '#graph/open'
import { start } from '../product.ts'

const UNIONS = 'Trade unions met in Hanoi with the Communist Party of China.\n'
const MORE = 'Trade unions met in Hanoi with the Communist Party of China. Trade unions met in Hanoi again.\n'

test('a folder is followed: new, changed, removed and identical files, and a folder that is away for a while', async () => {
  const place = mkdtempSync(join(tmpdir(), 'leitmotif-watch-'))
  const folder = join(place, 'texts')
  mkdirSync(folder)
  const address = `sqlite:${join(place, 'store.db')}`
  writeFileSync(join(folder, 'first.txt'), UNIONS)
  const child = start(['ingest', folder, '--watch', '--store', address])
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  onTestFinished(async () => {
    child.kill()
    await ended
    rmSync(place, { recursive: true, force: true })
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  /** What is said until the graph has changed once more. */
  const afterwards = async (act: () => void, until = /^graph: .*$/m): Promise<string> => {
    said = ''
    act()
    await expect.poll(() => said, { timeout: 20_000, interval: 50 }).toMatch(until)
    return said
  }
  const texts = async () => {
    const store = await openStore(address, 'read')
    try {
      const { rows } = await store.changesSince(0)
      return (await Promise.all(rows.map(async ({ line }) => (await store.getDoc(line.id))?.doc.text))).sort()
    } finally {
      await store.close()
    }
  }

  expect(await afterwards(() => {})).toMatch(/links [1-9]\d* new, 0 gone, 0 stronger, 0 weaker/)
  expect(await texts()).toEqual([UNIONS])

  expect(await afterwards(() => writeFileSync(join(folder, 'first.txt'), MORE))).toMatch(
    /0 gone, [1-9]\d* stronger, 0 weaker/,
  )
  expect(await texts()).toEqual([MORE])

  expect(await afterwards(() => writeFileSync(join(folder, 'twin.txt'), MORE))).toContain('unchanged')
  expect(await afterwards(() => rmSync(join(folder, 'first.txt')))).toContain(
    'links 0 new, 0 gone, 0 stronger, 0 weaker',
  )
  expect(await texts()).toEqual([MORE])

  const away = join(place, 'away')
  expect(await afterwards(() => renameSync(folder, away), /nothing was changed/)).toContain(
    'there is no such file or folder',
  )
  expect(await texts()).toEqual([MORE])
  renameSync(away, folder)

  expect(await afterwards(() => rmSync(join(folder, 'twin.txt')))).toMatch(/withdrawn[\s\S]*links 0 new, [1-9]\d* gone/)
  expect(await texts()).toEqual([])
  child.kill('SIGINT')
  expect(await ended).toBe(0)
}, 90_000)
