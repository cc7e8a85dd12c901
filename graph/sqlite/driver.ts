// The driver: SQLite as the running Node has it (node:sqlite), else libsql; same file, same SQL, same rows.
import { createRequire } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { damagedFile, storeFailure, unreadyFailure } from './failure.ts'
import { withTexts, withTextsAsBytes } from './sound-text.ts'

export type Value = string | number | null | Uint8Array
export type Row = Readonly<Record<string, unknown>>

export interface Statement {
  run(values?: readonly Value[]): void
  get(values?: readonly Value[]): Row | undefined
  all(values?: readonly Value[]): Row[]
  /** The same one after the other, so that not all are in memory at once; nothing else may be asked of the statement meanwhile. */
  each(values?: readonly Value[]): Iterable<Row>
}

/** A connection; everything that goes wrong in it is a StoreError or a mistake of ours. */
export interface Db {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

export type DriverName = 'node' | 'libsql'
/** How a file is opened: `immutable` is for a file that nobody can write, in a folder that nobody can write. */
export type OpenAs = 'write' | 'read' | 'immutable'

// The part of both libraries that is used here.
interface RawStatement {
  run(...values: unknown[]): unknown
  get(...values: unknown[]): unknown
  all(...values: unknown[]): unknown[]
  /** Node's own has it from 22.13 on. */
  iterate?(...values: unknown[]): Iterable<unknown>
  columns(): { readonly name: string; readonly type: string | null }[]
}
interface RawDb {
  exec(sql: string): unknown
  prepare(sql: string): RawStatement
  close(): unknown
}
interface NodeSqlite {
  readonly DatabaseSync: new (path: string | URL, options?: { readOnly?: boolean }) => RawDb
}

const isNodeSqlite = (module: unknown): module is NodeSqlite =>
  typeof module === 'object' && module !== null && 'DatabaseSync' in module
const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null

const NEEDED = `SELECT sqlite_compileoption_used('ENABLE_FTS5') AND sqlite_version() >= '3.43' AS usable`

/** Node's own SQLite where it is there and has all that the schema needs. */
function nodeSqlite(): NodeSqlite | undefined {
  const module: unknown = process.getBuiltinModule('node:sqlite')
  if (!isNodeSqlite(module)) return undefined
  const probe = new module.DatabaseSync(':memory:')
  const row = probe.prepare(NEEDED).get()
  probe.close()
  return isRow(row) && row.usable === 1 ? module : undefined
}

let found: NodeSqlite | 'none' | undefined
const whereUsable = (): NodeSqlite | undefined => {
  found ??= nodeSqlite() ?? 'none'
  return found === 'none' ? undefined : found
}

/** The drivers that the running Node can use, the preferred one first. */
export const availableDrivers = (): readonly DriverName[] => (whereUsable() ? ['node', 'libsql'] : ['libsql'])

/** A file address that says how it is opened; SQLite understands it in both libraries. */
function fileUrl(path: string, as: OpenAs): URL {
  const url = pathToFileURL(path)
  url.searchParams.set('mode', as === 'write' ? 'rwc' : 'ro')
  if (as === 'immutable') url.searchParams.set('immutable', '1')
  return url
}

interface Opened {
  readonly db: RawDb
  /** Values as this library takes them: one by one, or as one list (libsql would take a lone null or blob for a list). */
  readonly pass: (values: readonly Value[]) => readonly unknown[]
  /** Whether bytes that are no text, read as such, are the end of the process. */
  readonly isFrail: boolean
}

function openRaw(path: string, as: OpenAs, driver: DriverName | undefined): Opened {
  const node = driver === 'libsql' ? undefined : whereUsable()
  if (node) {
    const db = new node.DatabaseSync(fileUrl(path, as), { readOnly: as !== 'write' })
    return { db, pass: (values) => values, isFrail: false }
  }
  const Libsql: new (path: string) => RawDb = createRequire(import.meta.url)('libsql')
  return { db: new Libsql(fileUrl(path, as).href), pass: (values) => [values], isFrail: true }
}

/** @throws StoreError when the file cannot be opened */
export function openDriver(path: string, as: OpenAs, driver?: DriverName): Db {
  const guarded = <T>(act: () => T, meaning = storeFailure): T => {
    try {
      return act()
    } catch (error) {
      throw meaning(error, path)
    }
  }
  const { db: raw, pass, isFrail } = guarded(() => openRaw(path, as, driver))
  const prepare = (sql: string): { readonly statement: RawStatement; readonly read: (row: Row) => Row } => {
    const statement = raw.prepare(sql)
    const columns = isFrail ? statement.columns() : []
    const safe = withTextsAsBytes(sql, columns)
    if (safe === undefined) return { statement, read: (row) => row }
    return { statement: raw.prepare(safe), read: (row) => withTexts(row, columns, () => damagedFile(path)) }
  }
  function* rowsOf(ask: () => Iterable<unknown>): Generator<Row> {
    const rows = guarded(ask)[Symbol.iterator]()
    try {
      for (;;) {
        const { done, value } = guarded(() => rows.next())
        if (done) return
        if (isRow(value)) yield value
      }
    } finally {
      // Who stops half way leaves no statement open.
      rows.return?.()
    }
  }
  return {
    exec: (sql) => void guarded(() => raw.exec(sql)),
    prepare(sql) {
      const { statement, read } = guarded(() => prepare(sql), unreadyFailure)
      return {
        run: (values = []) => void guarded(() => statement.run(...pass(values))),
        get: (values = []) => {
          const row = guarded(() => statement.get(...pass(values)))
          return isRow(row) ? read(row) : undefined
        },
        all: (values = []) =>
          guarded(() => statement.all(...pass(values)))
            .filter(isRow)
            .map(read),
        *each(values = []) {
          const rows = rowsOf(() => statement.iterate?.(...pass(values)) ?? statement.all(...pass(values)))
          for (const row of rows) yield read(row)
        },
      }
    },
    close: () => void guarded(() => raw.close()),
  }
}
