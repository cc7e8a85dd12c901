// The files of a store on SQLite: the database itself, its log, and the index of that.
import { rmSync } from 'node:fs'

/** Takes away those that are there; nobody may have the store open. */
export function removeStoreFiles(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}
