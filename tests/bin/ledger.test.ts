// leitmotif ledger: out of one store, into another, with what people disagree on.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '#graph/open'
import { entityId, extractionOf } from '../graph/extraction-builder.ts'
import { leitmotif } from '../product.ts'

const A = entityId('person:a')

test('a ledger goes out as a file and into another store, which names the conflicts and refuses what is broken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-ledger-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const addresses = ['ann', 'ben'].map((name) => `sqlite:${join(folder, `${name}.db`)}`)
  const [ann = '', ben = ''] = addresses
  for (const [at, address] of addresses.entries()) {
    const store = await openStore(address, 'write')
    await store.addDocs([extractionOf({ id: 'd', text: 'A met B.', names: { A: 'person:a', B: 'person:b' } })])
    const signed = { author: at ? 'Ben' : 'Ann', reason: 'as he signs', at: `2026-01-0${at + 1}` }
    await store.addJudgement({ action: 'rename', target: { entity: A }, to: at ? 'Annie' : 'Anna', ...signed })
    await store.close()
  }
  const file = join(folder, 'ledger.jsonl')
  expect(await leitmotif(['ledger', 'export', file, '--store', ann])).toMatchObject({ code: 0 })
  expect((await leitmotif(['ledger', 'export', '--store', ann])).stdout).toBe(readFileSync(file, 'utf8'))
  const { code, stdout } = await leitmotif(['ledger', 'import', file, '--store', ben])
  expect(code).toBe(0)
  expect(stdout).toContain('1 judgements added, 0 taken back, 1 conflicts')
  expect(stdout).toMatch(/label: rename person:a → Anna \(Ann.*\n.*against rename person:a → Annie \(Ben.*which counts/)
  const again = await leitmotif(['ledger', 'import', file, '--store', ben, '--json'])
  expect(JSON.parse(again.stdout)).toEqual({ added: 0, undone: 0, conflicts: [] })

  writeFileSync(file, '{"action":"rename"}\n')
  expect(await leitmotif(['ledger', 'import', file, '--store', ben])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('ledger.jsonl, line 1'),
  })
})

test('suggest lists what is likely one with its grounds, as text and as JSON, and refuses what is no number', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-suggest-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const address = `sqlite:${join(folder, 'own.db')}`
  const store = await openStore(address, 'write')
  const names = { Kazakstan: 'place:kazakstan', Kazakhstan: 'place:kazakhstan', Union: 'organization:union' }
  await store.addDocs([extractionOf({ id: 'd', text: 'Kazakstan met Union. Kazakhstan met Union.', names })])
  await store.close()
  const said = await leitmotif(['ledger', 'suggest', '--store', address])
  expect(said).toMatchObject({ code: 0, stderr: '' })
  expect(said.stdout).toContain('Kazakstan (place:kazakstan, 1 document) → Kazakhstan (place:kazakhstan, 1 document)')
  expect(said.stdout).toContain('"Kazakstan" and "Kazakhstan": one letter apart, in a word of 10')
  expect(said.stdout).toContain('entities named beside both: 1 of 1')
  expect(said.stdout).toContain('1 of 1 likely duplicates')
  const json = await leitmotif(['ledger', 'suggest', '--json', '--kind', 'place', '--store', address])
  expect(JSON.parse(json.stdout)).toMatchObject({ from: { id: 'place:kazakstan' }, into: { id: 'place:kazakhstan' } })
  expect((await leitmotif(['ledger', 'suggest', '--kind', 'person', '--json', '--store', address])).stdout).toBe('')
  expect(await leitmotif(['ledger', 'suggest', '--top', 'many', '--store', address])).toMatchObject({ code: 2 })
})
