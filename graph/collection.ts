// The collection: what the engine keeps in memory of a store at one revision, and how it follows the store.
import { hex64, sumHashes } from './fingerprint.ts'
import { buildIncidence, type Renumbering } from './incidence/build.ts'
import { type EntityTable, entityTable } from './incidence/entity-table.ts'
import type { Incidence } from './incidence/incidence.ts'
import type { Changes, Store } from './store.ts'

export interface Collection {
  readonly revision: number
  /** Of the content, carried by every answer. */
  readonly fingerprint: string
  readonly table: EntityTable
  readonly incidence: Incidence
  /** Of every doc, a term of the fingerprint. */
  readonly hashes: ReadonlyMap<string, bigint>
}

/** The collection after the changes; the one before stays as it was, for answers under way. */
export function renew(before: Collection | undefined, changes: Changes): Collection {
  const table = changes.entities ? entityTable(changes.entities) : (before?.table ?? entityTable([]))
  const hashes = new Map(before?.hashes)
  for (const id of changes.withdrawn) hashes.delete(id)
  for (const { line, hash } of changes.rows) hashes.set(line.id, hash)
  return {
    revision: changes.revision,
    fingerprint: hex64(sumHashes([...hashes.values(), changes.judgementHash])),
    table,
    incidence: buildIncidence(before?.incidence, changes.rows, changes.withdrawn, renumbering(before?.table, table)),
    hashes,
  }
}

function renumbering(before: EntityTable | undefined, now: EntityTable): Renumbering {
  const numbers = { entities: now.entities.length, fromNum: now.indexByNum }
  if (!before || before === now) return { ...numbers, fromBefore: undefined }
  // An entity that is gone is named by no doc that stays, so its place is never looked up.
  return { ...numbers, fromBefore: Int32Array.from(before.entities, ({ id }) => now.indexOf.get(id) ?? -1) }
}

/** Answers the collection as the store has it now, reading only what changed; askers at the same time share one reading. */
export function follow(store: Pick<Store, 'revision' | 'changesSince'>): () => Promise<Collection> {
  let current: Collection | undefined
  let reading: Promise<Collection> | undefined
  const read = async () => {
    current = renew(current, await store.changesSince(current?.revision ?? 0))
    return current
  }
  return async () => {
    const wanted = await store.revision()
    while (!current || current.revision < wanted) {
      reading ??= read().finally(() => {
        reading = undefined
      })
      await reading
    }
    return current
  }
}
