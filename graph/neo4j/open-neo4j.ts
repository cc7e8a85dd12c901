// The Neo4j store: one database, one change at a time whoever makes it, any number of readers.
import { type Store, StoreError } from '../store.ts'
import { type Environment, neo4jAddress } from './address.ts'
import { getArrangement, putArrangement } from './arrangements.ts'
import { changesSince, characters, fingerprint, readBy } from './changes.ts'
import { getClaims } from './claims.ts'
import { prepare } from './connect.ts'
import { type Limits, openDb } from './db.ts'
import { openDocs } from './docs.ts'
import { damage } from './failure.ts'
import { faultsOf } from './faults.ts'
import { addJudgement, judgements, restoreJudgements, undoJudgement } from './ledger.ts'
import { openLinks } from './links.ts'
import { type Opened, revisionOf } from './meta.ts'
import { ownCodebook, putOwnCodebook } from './own-codebook.ts'
import { passagesAt, search } from './passages.ts'
import { docsAmong, getDoc, getExtraction } from './read-doc.ts'

export interface Neo4jOptions {
  /** `write` creates what is absent; `read` never writes. */
  readonly mode: 'read' | 'write'
  /** Who we are and which database is meant; the process's own unless given. */
  readonly env?: Environment
  /** How long to wait for what, where not as usual. */
  readonly limits?: Partial<Limits>
}

/**
 * Opens the store at `uri` (neo4j://HOST, bolt://HOST …); name, password and database are the environment's.
 * @throws StoreError that says why it cannot be opened and what to do
 */
export async function openNeo4j(uri: string, options: Neo4jOptions): Promise<Store> {
  const { mode, env, limits } = options
  const db = openDb(neo4jAddress(uri, env), mode, limits)
  try {
    return storeAt(uri, { db, id: await prepare(db, mode) }, mode)
  } catch (error) {
    await db.close()
    throw error
  }
}

function storeAt(uri: string, opened: Opened, mode: 'read' | 'write'): Store {
  const { db } = opened
  const docs = openDocs(opened)
  let last: Promise<unknown> = Promise.resolve()
  /** What no store writes is told of with its address. */
  const sound = <T>(read: Promise<T>): Promise<T> =>
    read.catch((error: unknown) => {
      throw damage(error, db.where)
    })
  /** What one store remembers between its changes would not bear two of them at once. */
  const write = <T>(act: () => Promise<T>): Promise<T> => {
    if (mode === 'read')
      return Promise.reject(new StoreError('READ_ONLY', `${db.where} was opened for reading; open it for writing`))
    links.rest()
    const done = sound(last.then(act))
    last = done.catch(() => {})
    return done.finally(links.wake)
  }
  const store: Omit<Store, 'settle' | 'close'> = {
    address: uri,
    addDocs: (extractions) => write(async () => docs.add(extractions)),
    rereadDocs: (rereadings) => write(async () => docs.reread(rereadings)),
    readBy: () => sound(readBy(opened)),
    withdrawDocs: (ids) => write(() => docs.withdraw(ids)),
    getDoc: (id) => sound(getDoc(opened, id)),
    getExtraction: (id) => sound(getExtraction(opened, id)),
    hasDocs: (ids) => docsAmong(opened, ids),
    revision: () => revisionOf(opened),
    changesSince: (revision) => sound(changesSince(opened, revision)),
    characters: () => characters(opened),
    getPassages: (refs) => sound(passagesAt(opened, refs)),
    getClaims: (asked) => sound(getClaims(opened, asked)),
    searchSentences: (words, limit, among) => sound(search(opened, words, limit, among)),
    addJudgement: (draft) => write(() => addJudgement(docs, draft)),
    undoJudgement: (id, at) => write(() => undoJudgement(docs, id, at)),
    judgements: () => sound(judgements(opened)),
    restoreJudgements: (ledger) => write(() => restoreJudgements(docs, ledger)),
    ownCodebook: () => sound(ownCodebook(opened)),
    putOwnCodebook: (next, instead) => write(() => putOwnCodebook(opened, next, instead)),
    getArrangement: (print) => getArrangement(opened, print),
    putArrangement: (print, packed) => write(() => putArrangement(opened, print, packed)),
    fingerprint: () => fingerprint(opened),
    faults: (depth) => sound(faultsOf(opened, depth)),
  }
  const links = openLinks(opened, store)
  if (mode === 'write') links.wake()
  return {
    ...store,
    settle: async () => {
      await last
      if (mode === 'write') await links.settle()
    },
    async close() {
      await last
      await links.close()
      await db.close()
    },
  }
}
