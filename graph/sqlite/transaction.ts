// Transactions: a writer takes its lock at once, a reader sees one state throughout.
import type { Db } from './driver.ts'

function within<T>(db: Db, begin: string, act: () => T): T {
  db.exec(begin)
  try {
    const result = act()
    db.exec('COMMIT')
    return result
  } catch (error) {
    try {
      db.exec('ROLLBACK')
    } catch {
      // SQLite has already rolled back by itself, as it does when the disk is full.
    }
    throw error
  }
}

/** All of it or nothing, on disk when it returns. */
export const writing = <T>(db: Db, act: () => T): T => within(db, 'BEGIN IMMEDIATE', act)
export const reading = <T>(db: Db, act: () => T): T => within(db, 'BEGIN', act)
