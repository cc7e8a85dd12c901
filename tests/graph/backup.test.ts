// Backups: one state of a store in a file, whatever happens to the store meanwhile, and the same content back from it.
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backup, restore } from '#graph/backup'
import { synthetic } from '#graph/bench/synthetic'
import { check } from '#graph/check'
import { openStore } from '#graph/open'
import { openDriver } from '#graph/sqlite/driver'
import { docId } from '#lib/doc'
import { entityId, extractionOf } from './extraction-builder.ts'
import { BACK_TO_FIRST } from './sqlite/first-schema.ts'

const names = { Xi: 'person:xi', China: 'place:china' }
const docs = [
  extractionOf({ id: 'a', text: 'Xi left China.', names }),
  extractionOf({ id: 'b', text: 'China.', names }),
]

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'leitmotif-backup-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const pathsIn = (at: string, one: string, two: string, three: string): [string, string, string] => [
  join(at, one),
  join(at, two),
  join(at, three),
]

async function collection(path: string): Promise<string> {
  const store = await openStore(path, 'write')
  await store.addDocs([...docs, ...synthetic({ docs: 300, entities: 60, sentencesPerDoc: 3 })])
  await store.withdrawDocs([docId('b')])
  await store.addJudgement({
    action: 'reject',
    author: 'a',
    reason: 'r',
    at: '2026-01-01',
    target: { entity: entityId('place:china') },
  })
  const fingerprint = await store.fingerprint()
  await store.close()
  return fingerprint
}

/** All that a store answers for, read anew. */
async function contentAt(address: string) {
  const store = await openStore(address, 'read')
  try {
    const { docs: count, fingerprint, problems } = await check(store)
    const found = await store.searchSentences('china', 10)
    return { count, fingerprint, problems, found, ledger: await store.judgements(), a: await store.getDoc(docId('a')) }
  } finally {
    await store.close()
  }
}

describe('backup and restore', () => {
  it('bring all of a store back into a new file', async () => {
    const at = folder()
    const [here, file, there] = pathsIn(at, 'here.db', 'backup.db', 'there.db')
    const fingerprint = await collection(here)
    expect(await backup(`sqlite:${here}`, file)).toEqual({ docs: 301, fingerprint })
    expect(await restore(file, `sqlite:${there}`)).toEqual({ docs: 301, fingerprint })
    const content = await contentAt(there)
    expect(content).toEqual(await contentAt(here))
    expect([content.count, content.problems]).toEqual([301, []])
    const files = readdirSync(at).filter((name) => !/-(wal|shm)$/.test(name))
    expect(files.sort()).toEqual(['backup.db', 'here.db', 'there.db'])
  })

  it('are of one state, while documents go in', async () => {
    const at = folder()
    const [here, file] = [join(at, 'here.db'), join(at, 'backup.db')]
    await collection(here)
    const store = await openStore(here, 'write')
    const before = await store.fingerprint()
    await Promise.all([backup(here, file), store.addDocs([extractionOf({ id: 'late', text: 'Xi.', names })])])
    const after = await store.fingerprint()
    await store.close()
    const kept = await contentAt(file)
    expect([before, after]).toContain(kept.fingerprint)
    expect(kept.problems).toEqual([])
  })

  it('fill an empty store that is open elsewhere, and refuse one that holds something else', async () => {
    const at = folder()
    const [here, file, there] = pathsIn(at, 'here.db', 'backup.db', 'there.db')
    const fingerprint = await collection(here)
    await backup(here, file)
    const open = await openStore(there, 'write')
    expect(await restore(file, there)).toEqual({ docs: 301, fingerprint })
    expect(await open.fingerprint()).toBe(fingerprint)
    await open.addDocs([extractionOf({ id: 'mine', text: 'China.', names })])
    const mine = await open.fingerprint()
    await expect(restore(file, there)).rejects.toMatchObject({
      code: 'NOT_A_STORE',
      message: expect.stringMatching(/1 documents|new store/),
    })
    expect(await open.fingerprint()).toBe(mine)
    await open.close()
  })

  it('of an earlier schema is brought up to date', async () => {
    const at = folder()
    const [here, there] = [join(at, 'here.db'), join(at, 'there.db')]
    const fingerprint = await collection(here)
    const db = openDriver(here, 'write')
    db.exec(BACK_TO_FIRST)
    db.close()
    expect(await restore(here, there)).toMatchObject({ fingerprint })
  })

  it('never write over a file, and leave none when there is nothing to keep', async () => {
    const at = folder()
    const [here, file, other] = pathsIn(at, 'here.db', 'backup.db', 'other.db')
    await collection(here)
    writeFileSync(file, 'mine')
    await expect(backup(here, file)).rejects.toMatchObject({ message: expect.stringContaining('already') })
    await expect(backup(join(at, 'absent.db'), other)).rejects.toMatchObject({ code: 'UNREACHABLE' })
    await expect(restore(file, other)).rejects.toMatchObject({ code: 'NOT_A_STORE' })
    await expect(restore(join(at, 'absent.db'), other)).rejects.toMatchObject({ code: 'UNREACHABLE' })
    truncateSync(here, 20 * 4096)
    await expect(backup(here, other)).rejects.toMatchObject({
      code: 'CORRUPT',
      message: expect.stringContaining('leitmotif restore'),
    })
    expect(existsSync(other)).toBe(false)
    expect(readdirSync(at).filter((name) => name.includes('part'))).toEqual([])
  })
})
