// Backups: all of a store at one revision as one SQLite file, and back into a store of either kind; others may read and write meanwhile.
import { existsSync, renameSync } from 'node:fs'
import type { DocId } from '#lib/doc'
import { type Copied, copy } from './copy.ts'
import { filePathOf, openStore, withStores } from './open.ts'
import { snapshot } from './sqlite/snapshot.ts'
import { type Store, StoreError } from './store.ts'
import { removeStoreFiles } from './store-files.ts'

export interface BackedUp {
  readonly docs: number
  readonly fingerprint: string
}

/** Who hears how many docs of how many are done. */
type OnDoc = (done: number, of: number) => void

/** How often a copy follows a store that changes under it. */
const TRIES = 10

/**
 * Writes the store at `address` into the new file `file`, which any later version can restore from.
 * @throws StoreError when the store cannot be read or the file not be written, NOT_A_STORE when the file is there already, BUSY when
 *   a store on a server changes faster than it can be read; no file is left then
 */
export async function backup(address: string, file: string, onDoc?: OnDoc): Promise<BackedUp> {
  if (existsSync(file)) throw new StoreError('NOT_A_STORE', `${file} is there already; name a new file`)
  const path = filePathOf(address)
  if (path === undefined) await copyInto(address, file, onDoc)
  else {
    // One that is not there, or of another version, is told as whoever opens it is told.
    await (await openStore(address, 'read')).close()
    snapshot(path, file)
  }
  return contentOf(`sqlite:${file}`)
}

/**
 * Brings what `backup` wrote into the store at `address`, which is absent or empty.
 * @throws StoreError NOT_A_STORE when the file is no backup or the store holds documents; nothing is changed then
 */
export async function restore(file: string, address: string, onDoc?: OnDoc): Promise<BackedUp> {
  const path = filePathOf(address)
  if (path !== undefined && !existsSync(path)) snapshot(file, path)
  else await fill(file, address, onDoc)
  // A backup of an earlier version is brought up to date by being opened for writing.
  return contentOf(address, 'write')
}

const fill = (file: string, address: string, onDoc: OnDoc | undefined): Promise<Copied> =>
  withStores(`sqlite:${file}`, address, async (from, to) => {
    // Documents of the backup may be there: an earlier restore was stopped, and goes on.
    const strange = (await strangeDocs(from, to)).length
    if (strange > 0)
      throw new StoreError(
        'NOT_A_STORE',
        `${address} holds ${strange} documents that ${file} does not have; restore into a new store, such as sqlite:restored.db`,
      )
    return copy(from, to, onDoc)
  })

async function copyInto(address: string, file: string, onDoc: OnDoc | undefined): Promise<void> {
  const part = `${file}.part`
  removeStoreFiles(part)
  try {
    await withStores(address, `sqlite:${part}`, (from, to) => follow(from, to, onDoc))
    snapshot(part, `${part}.whole`)
    renameSync(`${part}.whole`, file)
  } finally {
    removeStoreFiles(part)
  }
}

/** Copies until `to` is what `from` is: what was withdrawn there meanwhile goes here too. */
async function follow(from: Store, to: Store, onDoc: OnDoc | undefined): Promise<void> {
  for (let tries = 1; ; tries++) {
    await to.withdrawDocs(await strangeDocs(from, to))
    try {
      await copy(from, to, onDoc)
      return
    } catch (error) {
      const moved = error instanceof StoreError && (error.code === 'BUSY' || error.code === 'NOT_A_STORE')
      if (!moved || tries === TRIES) throw error
    }
  }
}

/** Docs of `to` that `from` does not have. */
async function strangeDocs(from: Store, to: Store): Promise<DocId[]> {
  const there = (await to.changesSince(0)).rows.map(({ line }) => line.id)
  const known = await from.hasDocs(there)
  return there.filter((id) => !known.has(id))
}

async function contentOf(address: string, mode: 'read' | 'write' = 'read'): Promise<BackedUp> {
  const store = await openStore(address, mode)
  try {
    return { docs: (await store.changesSince(0)).rows.length, fingerprint: await store.fingerprint() }
  } finally {
    await store.close()
  }
}
