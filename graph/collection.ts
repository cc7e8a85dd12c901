// The collection: what the engine keeps in memory of a store at one revision, and how it follows the store.
import { hex64, sumHashes } from './fingerprint.ts'
import { buildIncidence, type Renumbering } from './incidence/build.ts'
import { type EntityTable, entityTable } from './incidence/entity-table.ts'
import type { Incidence } from './incidence/incidence.ts'
import { mergeEntities } from './incidence/merge-entities.ts'
import type { Judgement } from './judgement.ts'
import type { Changes, IncidenceRow, Store } from './store.ts'

export interface Collection {
  readonly revision: number
  /** Of the content, carried by every answer. */
  readonly fingerprint: string
  readonly table: EntityTable
  /** As people curated it. */
  readonly incidence: Incidence
  /** The same of the entities as docs name them; what changes is followed there. */
  readonly named: Incidence
  /** Those that stand on entities and links. */
  readonly judgements: readonly Judgement[]
  /** Of every doc, a term of the fingerprint. */
  readonly hashes: ReadonlyMap<string, bigint>
}

/** The collection after the changes; the one before stays as it was, for answers under way. */
export function renew(before: Collection | undefined, changes: Changes): Collection {
  const table = changes.entities
    ? entityTable(changes.entities, changes.judgements)
    : (before?.table ?? entityTable([]))
  const named = buildIncidence(before?.named, changes.rows, changes.withdrawn, renumbering(before?.table, table))
  const hashes = new Map(before?.hashes)
  for (const id of changes.withdrawn) hashes.delete(id)
  for (const { line, hash } of changes.rows) hashes.set(line.id, hash)
  return {
    revision: changes.revision,
    fingerprint: hex64(sumHashes([...hashes.values(), changes.judgementHash])),
    table,
    named,
    incidence: curated(named, table),
    hashes,
    judgements: changes.judgements,
  }
}

/** Of a whole store, read at once. */
export const curatedIncidence = (table: EntityTable, rows: readonly IncidenceRow[]): Incidence =>
  curated(buildIncidence(undefined, rows, [], renumbering(undefined, table)), table)

function curated(named: Incidence, { entities, severed, named: { indexByPlace } }: EntityTable): Incidence {
  const merged = indexByPlace ? mergeEntities(named, indexByPlace, entities.length) : named
  return severed.size > 0 ? { ...merged, severed } : merged
}

function renumbering(before: EntityTable | undefined, now: EntityTable): Renumbering {
  const { entities, placeByNum } = now.named
  const numbers = { entities: entities.length, fromNum: placeByNum }
  if (!before || before === now) return { ...numbers, fromBefore: undefined }
  // An entity that is gone is named by no doc that stays, so its place is never looked up.
  const places = new Map(entities.map(({ id }, place) => [id, place]))
  return { ...numbers, fromBefore: Int32Array.from(before.named.entities, ({ id }) => places.get(id) ?? -1) }
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
