// Opening a store file: is it there, is it ours, is its schema one we know; new files get the schema.
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { integer } from '../rows.ts'
import { StoreError } from '../store.ts'
import { type Db, type DriverName, type OpenAs, openDriver } from './driver.ts'
import { unreadyFailure } from './failure.ts'
import { APPLICATION_ID, MIGRATIONS } from './schema.ts'
import { writing } from './transaction.ts'

export interface SqliteOptions {
  /** `write` creates what is absent and is one of one at a time; `read` never writes. */
  readonly mode: 'read' | 'write'
  /** How long to wait for another writer, in ms. */
  readonly busyMs?: number
  readonly driver?: DriverName
}

const BUSY_MS = 5000

/** @throws StoreError UNREACHABLE, NOT_A_STORE, VERSION, READ_ONLY, BUSY, CORRUPT */
export function connect(path: string, { mode, busyMs = BUSY_MS, driver }: SqliteOptions): Db {
  mustBeFile(path, mode)
  const open = (as: OpenAs) => openPatiently(path, as, busyMs, driver)
  const db = mode === 'write' ? open('write') : openForReading(path, open)
  try {
    mustBeOurs(db, path)
    if (mode === 'write') prepareForWriting(db, path)
    else if (version(db) < MIGRATIONS.length) throw older(path)
    return db
  } catch (error) {
    db.close()
    throw unreadyFailure(error, path)
  }
}

function mustBeFile(path: string, mode: 'read' | 'write'): void {
  const stat = statOf(path)
  if (stat?.isFile()) {
    if (mode === 'write') mustBeWritable(path)
    return
  }
  if (stat) throw new StoreError('UNREACHABLE', `${path} is a folder; name a file in it, such as ${path}/leitmotif.db`)
  if (mode === 'read')
    throw new StoreError('UNREACHABLE', `there is no store at ${path}; ingest documents into it first, or name another`)
  // A folder that is not there is a name misspelled more often than one to be made.
  if (!statOf(dirname(path)))
    throw new StoreError(
      'UNREACHABLE',
      `there is no folder ${dirname(path)} to keep ${basename(path)} in; make it, or name a file in one that is there`,
    )
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (cause) {
    throw new StoreError(
      'UNREACHABLE',
      `cannot reach ${path}; check that its folder is a folder and that this user may enter it`,
      { cause },
    )
  }
}

function mustBeWritable(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
  } catch (cause) {
    throw new StoreError(
      'READ_ONLY',
      `${path} cannot be written; give this user the right to write it, or name another`,
      { cause },
    )
  }
}

/** Waits for other writers from its first question on. */
function openPatiently(path: string, as: OpenAs, busyMs: number, driver: DriverName | undefined): Db {
  const db = openDriver(path, as, driver)
  db.exec(`PRAGMA busy_timeout = ${busyMs}`)
  return db
}

function openForReading(path: string, open: (as: OpenAs) => Db): Db {
  const db = open('read')
  try {
    version(db)
    return db
  } catch (error) {
    db.close()
    // In a folder where nothing can be created a log cannot either; where there is none, the file is all there is.
    const cannotLog = error instanceof StoreError && (error.code === 'UNREACHABLE' || error.code === 'READ_ONLY')
    if (cannotLog && !existsSync(`${path}-wal`)) return open('immutable')
    throw error
  }
}

const pragma = (db: Db, name: string): number => integer(db.prepare(`PRAGMA ${name}`).get(), name)
const version = (db: Db): number => pragma(db, 'user_version')
const isEmpty = (db: Db): boolean => db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined

function mustBeOurs(db: Db, path: string): void {
  if (pragma(db, 'application_id') !== APPLICATION_ID && !isEmpty(db))
    throw new StoreError('NOT_A_STORE', `${path} is another program's database; name another file`)
  if (version(db) > MIGRATIONS.length)
    throw new StoreError(
      'VERSION',
      `${path} was written by a newer Leitmotif (schema ${version(db)}, this one knows ${MIGRATIONS.length}); update Leitmotif`,
    )
}

const older = (path: string) =>
  new StoreError(
    'VERSION',
    `${path} has no schema yet or an older one; open it once for writing (ingest does) to bring it up to date`,
  )

function prepareForWriting(db: Db, path: string): void {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  db.exec(`PRAGMA cache_size = -16384; PRAGMA journal_size_limit = ${64 << 20}`)
  if (version(db) === MIGRATIONS.length) return
  writing(db, () => {
    mustBeOurs(db, path) // another process may have been quicker
    for (const migration of MIGRATIONS.slice(version(db))) db.exec(migration)
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`)
  })
}
