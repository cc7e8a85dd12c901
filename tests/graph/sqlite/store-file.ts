// Store files for tests, by every driver: each test has a place of its own, and what is wrong with a file is told by a code, with its name and the way out.
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { availableDrivers, type DriverName } from '#graph/sqlite/driver'
import { openSqlite } from '#graph/sqlite/open-sqlite'
import { StoreError } from '#graph/store'
import { extractionOf } from '../extraction-builder.ts'
import { type FilePlace, newFilePlace } from './place.ts'

export const china = extractionOf({ id: 'a', text: 'China.', names: { China: 'place:china' } })
export const many = Array.from({ length: 60 }, (_, n) =>
  extractionOf({ id: `doc-${n}`, text: `China ${'word '.repeat(400)}${n}.`, names: { China: 'place:china' } }),
)

interface StoreFile {
  readonly driver: DriverName
  /** Where the file of the running test is. */
  readonly place: Pick<FilePlace, 'path' | 'open'>
  /** Opens and closes a file. */
  readonly open: (path: string, mode: 'read' | 'write') => () => Promise<void>
  readonly fails: (act: () => unknown, code: string, ...says: (string | RegExp)[]) => Promise<void>
}

export function describeStoreFile(tests: (file: StoreFile) => void): void {
  describe.each(availableDrivers())('a store file, by %s', (driver) => {
    let now: FilePlace
    beforeEach(() => {
      now = newFilePlace(driver)
    })
    afterEach(() => now.leave())
    tests({
      driver,
      place: {
        get path() {
          return now.path
        },
        open: (mode) => now.open(mode),
      },
      open: (path, mode) => () => openSqlite(path, { mode, driver, busyMs: 100 }).close(),
      async fails(act, code, ...says) {
        const error = await (async () => act())().catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(StoreError)
        expect(error).toMatchObject({ code })
        for (const text of [now.path.slice(0, -8), ...says]) expect(String(error)).toMatch(text)
      },
    })
  })
}
