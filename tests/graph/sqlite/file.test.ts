// Store files that are absent, foreign, damaged, from another time or busy: each is told by its code, with the way out.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { openDriver } from '#graph/sqlite/driver'
import { openSqlite } from '#graph/sqlite/open-sqlite'
import { idsOf } from '../extraction-builder.ts'
import { china, describeStoreFile, many } from './store-file.ts'

describeStoreFile(({ driver, place, open, fails }) => {
  it('is made when opened for writing, not when opened for reading, in a folder that is there', async () => {
    const path = join(dirname(place.path), 'new folder', 'ünï çødé #1?.db')
    await fails(open(path, 'read'), 'UNREACHABLE', 'there is no store', 'ingest')
    await fails(open(path, 'write'), 'UNREACHABLE', `no folder ${dirname(path)}`, 'make it')
    expect(existsSync(dirname(path))).toBe(false)
    mkdirSync(dirname(path))
    await open(path, 'write')()
    expect(existsSync(path)).toBe(true)
    await open(path, 'read')()
  })

  it('cannot be a folder, nor lie under a file', async () => {
    mkdirSync(place.path)
    await fails(open(place.path, 'write'), 'UNREACHABLE', 'folder')
    const file = join(dirname(place.path), 'file')
    writeFileSync(file, '')
    await fails(open(join(file, 'store.db'), 'write'), 'UNREACHABLE', 'folder')
  })

  it('is not taken for a store when it is something else', async () => {
    writeFileSync(place.path, 'Dear Sir, this is a letter and not a database. '.repeat(50))
    await fails(open(place.path, 'write'), 'NOT_A_STORE', 'another')
    await fails(open(place.path, 'read'), 'NOT_A_STORE', 'another')
  })

  it("is left alone when it is another program's database", async () => {
    const db = openDriver(place.path, 'write', driver)
    db.exec('CREATE TABLE bookmarks (url TEXT)')
    db.close()
    const before = readFileSync(place.path)
    await fails(open(place.path, 'write'), 'NOT_A_STORE', 'another')
    expect(readFileSync(place.path).equals(before)).toBe(true)
  })

  it('of a newer schema is left alone', async () => {
    await open(place.path, 'write')()
    const db = openDriver(place.path, 'write', driver)
    db.exec('PRAGMA user_version = 999')
    db.close()
    await fails(open(place.path, 'write'), 'VERSION', 'newer', 'update')
    await fails(open(place.path, 'read'), 'VERSION', 'newer', 'update')
  })

  it('that is still empty gets its schema from a writer only', async () => {
    writeFileSync(place.path, '')
    await fails(open(place.path, 'read'), 'VERSION', 'ingest')
    await open(place.path, 'write')()
    await open(place.path, 'read')()
  })

  it('opened for reading takes nothing in', async () => {
    await (await place.open('write')).addDocs([china])
    const reader = await place.open('read')
    const judgement = {
      action: 'reject',
      target: { entity: china.mentions[0]?.entity ?? 'none' },
      author: '',
      reason: '',
      at: '',
    } as never
    const writes = [
      () => reader.addDocs([china]),
      () => reader.withdrawDocs(idsOf('a')),
      () => reader.addJudgement(judgement),
      () => reader.undoJudgement('x', 'y'),
      () => reader.putArrangement('x', new Uint8Array(1)),
    ]
    for (const write of writes) await fails(write, 'READ_ONLY', 'opened for reading')
    expect(await reader.hasDocs(idsOf('a'))).toEqual(new Set(idsOf('a')))
  })

  /** Root may write everything: it becomes somebody else for the length of the question. */
  const asSomebody = async (act: () => Promise<void>) => {
    const root = process.geteuid?.() === 0
    if (root) process.seteuid?.('nobody')
    try {
      await act()
    } finally {
      if (root) process.seteuid?.(0)
    }
  }

  it('that this user may not write is told to be read-only', async () => {
    await open(place.path, 'write')()
    chmodSync(place.path, 0o444)
    chmodSync(dirname(place.path), 0o755)
    await asSomebody(() => fails(open(place.path, 'write'), 'READ_ONLY', 'right'))
  })

  it('is read where nothing can be written, not even beside it', async () => {
    const writer = await place.open('write')
    await writer.addDocs([china])
    await writer.close()
    for (const end of ['-wal', '-shm']) rmSync(place.path + end, { force: true })
    chmodSync(place.path, 0o444)
    chmodSync(dirname(place.path), 0o555)
    await asSomebody(async () => {
      const reader = await place.open('read')
      expect(await reader.getDoc(china.doc.id)).toMatchObject({ doc: china.doc, mentions: china.mentions })
    })
    chmodSync(dirname(place.path), 0o755)
  })

  it('is read by one while another writes, who sees each batch once it is whole', async () => {
    const writer = await place.open('write')
    const reader = await place.open('read')
    const lock = openDriver(place.path, 'write', driver)
    await writer.addDocs([china])
    const { revision } = await reader.changesSince(0)
    lock.exec("BEGIN IMMEDIATE; INSERT INTO withdrawn VALUES ('x', 9)")
    expect(await reader.changesSince(revision)).toMatchObject({ rows: [], withdrawn: [] })
    lock.exec('ROLLBACK')
    lock.close()
    await writer.addDocs(many)
    expect((await reader.changesSince(revision)).rows).toHaveLength(many.length)
  })

  it('is busy for a second writer until the first has finished', async () => {
    const writer = await place.open('write')
    const other = openDriver(place.path, 'write', driver)
    other.exec('BEGIN IMMEDIATE')
    await fails(() => writer.addDocs([china]), 'BUSY', 'another process', 'wait')
    expect(await writer.hasDocs(idsOf('a'))).toEqual(new Set())
    other.exec('COMMIT')
    other.close()
    expect(await writer.addDocs([china])).toEqual(['added'])
  })

  it('is waited for from the first question on, when another process has it for itself', async () => {
    await open(place.path, 'write')()
    const path = join(dirname(place.path), 'held.db')
    copyFileSync(place.path, path) // nobody but the holder has had it open
    const holding = `const db = new (require('libsql'))(${JSON.stringify(path)})
      db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; INSERT INTO withdrawn VALUES ('x', 9)")
      console.log('held')
      setTimeout(() => { db.exec('ROLLBACK'); db.close() }, 300)`
    const child = spawn(process.execPath, ['-e', holding], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    for (const mode of ['read', 'write'] as const) {
      const store = openSqlite(path, { mode, driver, busyMs: 20_000 })
      expect(await store.revision()).toBe(0)
      await store.close()
    }
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  it('is written by two in turn, each on top of the other', async () => {
    const [one, two] = [await place.open('write'), await place.open('write')]
    for (const [n, doc] of many.entries()) expect(await (n % 2 ? one : two).addDocs([doc])).toEqual(['added'])
    await one.withdrawDocs(many.map(({ doc }) => doc.id))
    expect(await two.addDocs([china])).toEqual(['added'])
    expect(await one.addDocs([china])).toEqual(['unchanged'])
    expect(await one.faults()).toEqual([])
  })

  it('says that its disk is full, and keeps nothing of that batch', async () => {
    await (await place.open('write')).close()
    const db = openDriver(place.path, 'write', driver)
    db.exec('PRAGMA max_page_count = 1') // as small as the file already is
    await fails(
      () => {
        db.exec('BEGIN')
        for (let n = 0; n < 999; n++) db.prepare('INSERT INTO doc_text VALUES (?, zeroblob(9999))').run([n])
      },
      'FULL',
      'no room',
      'free some space',
    )
    db.close()
    expect(await (await place.open('write')).faults()).toEqual([])
  })

  it('once closed answers nothing', async () => {
    const store = await place.open('write')
    await store.close()
    await fails(() => store.revision(), 'UNREACHABLE', 'closed')
    await fails(() => store.addDocs([china]), 'UNREACHABLE', 'closed')
  })
})
