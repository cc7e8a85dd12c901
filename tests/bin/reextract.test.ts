// leitmotif reextract on the built command line: the difference first, then the change, then nothing more to do.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { leitmotif } from '../product.ts'

let folder: string
let store: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-reextract-'))
  store = `sqlite:${join(folder, 'store.db')}`
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function codebookOf(name: string, entries: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'themes.yaml'), '- { id: work, label: { en: Work } }')
  writeFileSync(join(path, 'entries.yaml'), entries)
  return path
}
const fingerprintOf = async (): Promise<unknown> =>
  JSON.parse((await leitmotif(['check', '--json', '--store', store])).stdout).fingerprint

it('shows what another codebook would change, changes it, and ends as a store that was read with it', async () => {
  const text = join(folder, 'text.txt')
  writeFileSync(text, 'A green dividend is due.\nThe green dividend feeds the quiet fund, says the quiet fund.')
  const before = codebookOf('before', '- { id: concept:quiet-fund, label: { en: quiet fund }, theme: work }')
  const both = `- { id: concept:quiet-fund, label: { en: quiet fund }, theme: work }
- { id: concept:green-dividend, label: { en: green dividend }, theme: work }`
  const after = codebookOf('after', both)
  await leitmotif(['ingest', text, '--store', store, '--codebook', before, '--lang', 'en'])
  const was = await fingerprintOf()

  const dry = await leitmotif(['reextract', '--dry', '--store', store, '--codebook', after])
  expect(dry.code).toBe(0)
  expect(dry.stdout).toContain('1 documents would be read again, 1 of them would change')
  expect(dry.stdout).toContain(
    'mentions 2 new, 0 gone; entities 1 new, 0 gone; links 1 new, 0 gone, 0 stronger, 0 weaker',
  )
  expect(dry.stdout).toContain('green dividend (concept:green-dividend): 0 → 2 sentences')
  expect(await fingerprintOf()).toBe(was)

  const done = await leitmotif(['reextract', '--json', '--store', store, '--codebook', after])
  expect(JSON.parse(done.stdout)).toMatchObject({ docs: 1, changed: 1, mentions: { added: 2, lost: 0 } })
  const again = await leitmotif(['reextract', '--store', store, '--codebook', after])
  expect(again.stdout).toContain('nothing to read again')
  const now = await fingerprintOf()
  expect(now).not.toBe(was)
  rmSync(join(folder, 'store.db'))
  await leitmotif(['ingest', text, '--store', store, '--codebook', after, '--lang', 'en'])
  expect(await fingerprintOf()).toBe(now)
})

it('names what is wrong with a codebook before anything is read', async () => {
  const text = join(folder, 'text.txt')
  writeFileSync(text, 'The quiet fund.')
  await leitmotif(['ingest', text, '--store', store])
  const broken = codebookOf('broken', '- { id: concept:quiet-fund, label: { en: quiet fund }, theme: play }')
  const was = await fingerprintOf()
  const { code, stderr } = await leitmotif(['reextract', '--store', store, '--codebook', broken])
  expect(code).toBe(1)
  expect(stderr).toMatch(/entries\.yaml:1: concept:quiet-fund: the theme play is not in themes\.yaml/)
  expect(await fingerprintOf()).toBe(was)
})
