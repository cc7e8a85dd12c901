// Places for SQLite stores: a folder of its own for each, gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DriverName } from '#graph/sqlite/driver'
import { openSqlite } from '#graph/sqlite/open-sqlite'
import type { Store } from '#graph/store'
import type { Place } from '../contract/place.ts'

export interface FilePlace extends Place {
  readonly path: string
}

export function newFilePlace(driver?: DriverName): FilePlace {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-test-'))
  const path = join(folder, 'store.db')
  const opened: Store[] = []
  return {
    path,
    async open(mode) {
      const store = openSqlite(path, { mode, busyMs: 200, ...(driver && { driver }) })
      opened.push(store)
      return store
    },
    async leave() {
      for (const store of opened) await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
