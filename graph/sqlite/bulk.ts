// Many rows with few statements: each call into SQLite costs as much as inserting several rows.
import type { Db, Value } from './driver.ts'

export interface Bulk {
  add(...row: Value[]): void
  /** Writes what is still held; before any read or delete of the table, and before the commit. */
  flush(): void
  /** Forgets what is held: the transaction has failed. */
  clear(): void
}

/** Values in one statement: many at first, fewer for what is left over, then row by row. */
const SIZES = [2048, 256]

/** Inserts into `table` ("mention (doc, start, …)"), whose rows have `width` values. */
export function bulkInsert(db: Db, table: string, width: number): Bulk {
  const row = `(${Array(width).fill('?').join(', ')})`
  const inserting = (rows: number) => ({
    size: rows * width,
    insert: db.prepare(`INSERT INTO ${table} VALUES ${Array(rows).fill(row).join(', ')}`),
  })
  const ladder = [...SIZES.map((size) => inserting(Math.floor(size / width))), inserting(1)]
  const most = ladder[0]?.size ?? width
  const held: Value[] = Array(most).fill(null)
  let filled = 0
  const flush = () => {
    let at = 0
    for (const { size, insert } of ladder)
      for (; at + size <= filled; at += size) insert.run(size === most ? held : held.slice(at, at + size))
    filled = 0
  }
  return {
    add(...values) {
      for (const value of values) held[filled++] = value
      if (filled === most) flush()
    },
    flush,
    clear() {
      filled = 0
    },
  }
}
