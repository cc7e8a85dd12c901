// A snapshot of a store file: one revision of it in a file of its own, taken while others read and write.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { integer } from '../rows.ts'
import { StoreError } from '../store.ts'
import { openDriver } from './driver.ts'
import { storeFailure } from './failure.ts'
import { APPLICATION_ID } from './schema.ts'

/**
 * Copies the store in the file `from` into the new file `to`, page by page in order, of whatever schema it is. `to` is whole and on
 * disk when this returns, and absent when it throws.
 * @throws StoreError UNREACHABLE, NOT_A_STORE, CORRUPT, FULL; NOT_A_STORE too when there is a file at `to`
 */
export function snapshot(from: string, to: string): void {
  if (!existsSync(from)) throw new StoreError('UNREACHABLE', `there is no file ${from}; name one that is there`)
  if (existsSync(to)) throw new StoreError('NOT_A_STORE', `${to} is there already; name a new file`)
  const part = `${to}.part`
  rmSync(part, { force: true })
  try {
    const db = openDriver(from, 'read')
    try {
      const kind = integer(db.prepare('PRAGMA application_id').get(), 'application_id')
      if (kind !== APPLICATION_ID)
        throw new StoreError('NOT_A_STORE', `${from} is no store of Leitmotif; name one that is`)
      db.prepare('VACUUM INTO ?').run([part])
    } finally {
      db.close()
    }
    keepOnDisk(part)
    renameSync(part, to)
    keepOnDisk(dirname(to))
  } catch (error) {
    rmSync(part, { force: true })
    throw storeFailure(error, from)
  }
}

/** What is in a file, or a folder's list of files, outlives a loss of power after this. */
function keepOnDisk(path: string): void {
  // Windows opens no folder as a file, and keeps renames by itself.
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
