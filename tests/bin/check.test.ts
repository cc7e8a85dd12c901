// leitmotif check --deep on the built command line: a line for each promise with what was counted, for people and for programs; a fault ends with 1.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PROMISES } from '#graph/deep/promise'
import { openDriver } from '#graph/sqlite/driver'
import { leitmotif } from '../product.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-check-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('tells of each promise whether it holds, and which is broken', async () => {
  const [text, path] = [join(folder, 'text.txt'), join(folder, 'store.db')]
  writeFileSync(
    text,
    'Xi Jinping spoke in Beijing about trade unions. The Communist Party of China leads the trade unions.',
  )
  await leitmotif(['ingest', text, '--store', path, '--country', 'China'])

  const sound = await leitmotif(['check', '--deep', '--store', path])
  expect(sound.code).toBe(0)
  for (const says of Object.values(PROMISES)) expect(sound.stdout).toContain(`holds  ${says} (`)
  expect(sound.stdout).toMatch(/\(1 documents, 100 characters, 2 sentences, \d+ mentions\)/)
  expect(sound.stdout.trim()).toMatch(/every promise holds$/)

  const db = openDriver(path, 'write')
  db.exec("UPDATE sentence SET role = 'title' WHERE num % 2 = 1")
  db.close()
  const broken = await leitmotif(['check', '--deep', '--store', path])
  expect(broken.code).toBe(1)
  expect(broken.stdout).toMatch(new RegExp(`BROKEN ${PROMISES.exact} .*\\n    document .* is not what was taken in`))
  expect(broken.stdout).toMatch(/[12] of 7 promises are broken\n$/)

  const json = await leitmotif(['check', '--deep', '--json', '--store', path])
  expect(json.code).toBe(1)
  const { promises } = JSON.parse(json.stdout)
  expect(promises).toHaveLength(7)
  expect(promises.find(({ promise }: { promise: string }) => promise === 'exact').problems).toHaveLength(1)
})
