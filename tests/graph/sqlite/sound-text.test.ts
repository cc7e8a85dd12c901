// Columns of a damaged file that hold a text where none belongs, or bytes that are no text: libsql would end the process at them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openDriver } from '#graph/sqlite/driver'

it('are told as damage, and what is sound is read as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-text-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'damaged.db')
  // In a process of its own: this file is written by nobody but a damaged disk.
  execFileSync(process.execPath, [
    '-e',
    `const db = new (require('libsql'))(${JSON.stringify(path)})
     db.exec("CREATE TABLE t (at INTEGER, number INTEGER, bytes BLOB, words TEXT)")
     db.exec("INSERT INTO t VALUES (1, 7, x'0102', 'sound ü'), (2, CAST(x'ff' AS TEXT), x'', ''), (3, 0, CAST(x'fe' AS TEXT), NULL), (4, 0, NULL, CAST(x'fd' AS TEXT))")`,
  ])
  const db = openDriver(path, 'read', 'libsql')
  onTestFinished(db.close)
  const row = db.prepare('SELECT number, bytes, words FROM t WHERE at = ?')
  expect(row.get([1])).toMatchObject({ number: 7, bytes: expect.anything(), words: 'sound ü' })
  expect(row.get([2])?.number).not.toBeTypeOf('string')
  expect(row.get([2])?.number).not.toBeTypeOf('number')
  expect(row.get([3])).toMatchObject({ number: 0, bytes: 0, words: null })
  expect(() => row.get([4])).toThrow('damaged')
  expect([...db.prepare('SELECT number FROM t WHERE at = 1').each()]).toEqual([{ number: 7 }])
})
