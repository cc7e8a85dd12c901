// The SQLite store: one file, one writer at a time, any number of readers.
import { resolve } from 'node:path'
import { isDamage } from '../rows.ts'
import { type Store, StoreError } from '../store.ts'
import { openChanges } from './changes.ts'
import { openClaimSearch } from './claims.ts'
import { connect, type SqliteOptions } from './connect.ts'
import { openExtractions } from './contents.ts'
import { openDocs } from './docs.ts'
import type { Db } from './driver.ts'
import { damagedFile } from './failure.ts'
import { faultsOf } from './faults.ts'
import { openLedger } from './ledger.ts'
import { openOwnCodebook } from './own-codebook.ts'
import { openSearch, passagesAt } from './passages.ts'
import { openDocReader } from './read-doc.ts'
import { bytes } from './rows.ts'
import { stillThere } from './still-there.ts'
import { reading } from './transaction.ts'

/**
 * Opens the store in the file at `path`; every method does its work before it returns, in the calling thread.
 * @throws StoreError that says why it cannot be opened and what to do
 */
export function openSqlite(path: string, options: SqliteOptions): Store {
  const file = resolve(path)
  const db = connect(file, options)
  try {
    return storeIn(db, { path, file, options })
  } catch (error) {
    db.close()
    throw error
  }
}

interface Place {
  /** As it was named, and in full. */
  readonly path: string
  readonly file: string
  readonly options: SqliteOptions
}

function storeIn(db: Db, { path, file, options }: Place): Store {
  const reader = openDocReader(db)
  const extractionOf = openExtractions(db)
  const search = openSearch(db)
  const claims = openClaimSearch(db, reader)
  const changes = openChanges(db)
  const docs = openDocs(db, extractionOf)
  const ledger = openLedger(db, extractionOf, docs)
  const own = openOwnCodebook(db)
  const getArrangement = db.prepare('SELECT packed FROM arrangement WHERE fingerprint = ?')
  const putArrangement = db.prepare('INSERT OR REPLACE INTO arrangement (one, fingerprint, packed) VALUES (1, ?, ?)')
  const mustBeThere = stillThere(file)
  let open = true

  /** What a sound file cannot hold is told of with its name and the way out. */
  const sound = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw isDamage(error) ? damagedFile(file, error) : error
    }
  }
  const read = async <T>(act: () => T): Promise<T> => {
    if (!open) throw new StoreError('UNREACHABLE', `${file} has been closed; open it again`)
    mustBeThere()
    return sound(() => reading(db, act))
  }
  const write = async <T>(act: () => T): Promise<T> => {
    if (!open) throw new StoreError('UNREACHABLE', `${file} has been closed; open it again`)
    if (options.mode === 'read')
      throw new StoreError('READ_ONLY', `${file} was opened for reading; open it for writing`)
    mustBeThere()
    return sound(act)
  }
  return {
    address: `sqlite:${path}`,
    addDocs: (extractions) => write(() => docs.add(extractions)),
    rereadDocs: (rereadings) => write(() => docs.reread(rereadings)),
    readBy: () => read(changes.readBy),
    withdrawDocs: (ids) => write(() => docs.withdraw(ids)),
    getDoc: (id) => read(() => reader.get(id)),
    getExtraction: (id) => read(() => extractionOf(id)),
    hasDocs: (ids) => read(() => reader.has(ids)),
    revision: () => read(changes.revision),
    changesSince: (revision) => read(() => changes.since(revision)),
    characters: () => read(changes.characters),
    getPassages: (refs) => read(() => passagesAt(reader, refs)),
    getClaims: (asked) => read(() => claims(asked)),
    searchSentences: (words, limit, docs) => read(() => search(words, limit, docs)),
    addJudgement: (draft) => write(() => ledger.add(draft)),
    undoJudgement: (id, at) => write(() => ledger.undo(id, at)),
    judgements: () => read(ledger.all),
    restoreJudgements: (kept) => write(() => ledger.restore(kept)),
    ownCodebook: () => read(own.get),
    putOwnCodebook: (next, instead) => write(() => own.put(next, instead)),
    getArrangement: (fingerprint) =>
      read(() => {
        const row = getArrangement.get([fingerprint])
        return row && bytes(row, 'packed').slice()
      }),
    putArrangement: (fingerprint, packed) => write(() => putArrangement.run([fingerprint, packed])),
    fingerprint: () => read(changes.fingerprint),
    faults: (depth) => read(() => faultsOf(db, depth)),
    settle: async () => {},
    async close() {
      if (!open) return
      open = false
      // The log goes back into the file, so that it can be copied as one; a reader still at work keeps it, which does no harm.
      if (options.mode === 'write') db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      db.close()
    },
  }
}
