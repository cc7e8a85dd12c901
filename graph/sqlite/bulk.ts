// Many rows with few statements: each call into SQLite costs as much as inserting several rows.
import type { Db, Statement, Value } from './driver.ts'

export interface Bulk {
  add(...row: Value[]): void
  /** Writes what is still held; before any read or delete of the table, and before the commit. */
  flush(): void
  /** Forgets what is held: the transaction has failed. */
  clear(): void
}

const VALUES = 256

/** Inserts into `table` ("mention (doc, start, …)"), whose rows have `width` values. */
export function bulkInsert(db: Db, table: string, width: number): Bulk {
  const row = `(${Array(width).fill('?').join(', ')})`
  const inserting = (count: number): Statement =>
    db.prepare(`INSERT INTO ${table} VALUES ${Array(count).fill(row).join(', ')}`)
  const size = Math.floor(VALUES / width) * width
  const many = inserting(size / width)
  const one = inserting(1)
  const held: Value[] = Array(size).fill(null)
  let filled = 0
  return {
    add(...values) {
      for (const value of values) held[filled++] = value
      if (filled < size) return
      many.run(held)
      filled = 0
    },
    flush() {
      for (let at = 0; at < filled; at += width) one.run(held.slice(at, at + width))
      filled = 0
    },
    clear() {
      filled = 0
    },
  }
}
