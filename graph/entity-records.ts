// Entity records: what docs say of one entity, and the one entity that their records amount to.
import { hash } from 'node:crypto'
import { type Entity, type EntityId, KINDS, type Kind, type Names } from '#lib/entity'
import type { Extraction } from '#lib/extract'

/** One way of describing an entity, and how many docs describe it so. */
export interface CountedRecord {
  readonly entity: Entity
  readonly docs: number
}

/** What one doc says of one of its entities. */
export interface EntityRecord {
  readonly entity: Entity
  /** The same as canonical JSON: equal text for equal records. */
  readonly record: string
  /** What stands for the record in the hash of its doc: of a codebook's entry, whose records are long and many, a hash. */
  readonly print: string
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
function write({ id, kind, label, names, theme, country, role, known }: Entity): string {
  const parts: unknown[] = [id, kind, label, theme, country, role, known]
  for (const tag of Object.keys(names).sort()) parts.push(tag, names[tag])
  return JSON.stringify(parts)
}

// A codebook's entries come again with every doc; what only this doc says is not worth remembering.
const written = new WeakMap<Entity, EntityRecord>()
function recordOf(entity: Entity): EntityRecord {
  const known = written.get(entity)
  if (known) return known
  const record = write(entity)
  if (!entity.known) return { entity, record, print: record }
  const first = { entity, record, print: hash('sha256', record, 'base64') }
  written.set(entity, first)
  return first
}

/** The entities of a doc: those it mentions in the order of their first mention, then others by id. */
export interface ListedEntities {
  readonly records: readonly EntityRecord[]
  /** For each mention, the place of its entity in `records`. */
  readonly ofMention: readonly number[]
}

export function listEntities({ mentions, entities }: Pick<Extraction, 'mentions' | 'entities'>): ListedEntities {
  const places = new Map<EntityId, number>()
  const records: EntityRecord[] = []
  const place = (id: EntityId): number => {
    const known = places.get(id)
    if (known !== undefined) return known
    const entity = entities.get(id)
    if (entity) places.set(id, records.push(recordOf(entity)) - 1)
    return places.get(id) ?? -1
  }
  const ofMention = mentions.map(({ entity }) => place(entity))
  if (places.size < entities.size) [...entities.keys()].sort().forEach(place)
  return { records, ofMention }
}

type Nullable = string | null
type Written = [EntityId, Kind, string, Nullable, Nullable, Nullable, boolean, ...(string | string[])[]]

export function entityOf(record: string): Entity {
  const [id, kind, label, theme, country, role, known, ...named]: Written = JSON.parse(record)
  const names: Record<string, readonly string[]> = {}
  named.forEach((tag, at) => {
    const list = named[at + 1]
    if (typeof tag === 'string' && Array.isArray(list)) names[tag] = list
  })
  return { id, kind, label, names, theme, country, role, known }
}

/**
 * One entity from the records of all docs that name it (at least one): each property as most docs have it, the smallest of
 * those that tie, null only where no doc knows better; all names of each language, those of most docs first. A record without names
 * says what a person called it, and counts only where no doc says anything.
 */
export function mergeRecords(id: EntityId, all: readonly CountedRecord[]): Entity {
  const named = all.filter(({ entity }) => Object.keys(entity.names).length > 0)
  const records = named.length > 0 ? named : all
  const [only, another] = records
  if (only && !another) return only.entity
  const most = (value: (entity: Entity) => string | null): string | null => {
    const docs = new Map<string, number>()
    for (const record of records) {
      const said = value(record.entity)
      if (said !== null) docs.set(said, (docs.get(said) ?? 0) + record.docs)
    }
    return [...docs].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? null
  }
  const kind = most((entity) => entity.kind)
  return {
    id,
    kind: KINDS.find((one) => one === kind) ?? 'concept',
    label: most((entity) => entity.label) ?? id,
    names: mergeNames(records),
    theme: most((entity) => entity.theme),
    country: most((entity) => entity.country),
    role: most((entity) => entity.role),
    known: most((entity) => String(entity.known)) === 'true',
  }
}

function mergeNames(records: readonly CountedRecord[]): Names {
  const tags = [...new Set(records.flatMap(({ entity }) => Object.keys(entity.names)))].sort(byCodeUnit)
  return Object.fromEntries(tags.map((tag) => [tag, mergeTag(records, tag)]))
}

/** The names of one language: in most docs first, then the one that some record prefers, then by code unit. */
function mergeTag(records: readonly CountedRecord[], tag: string): string[] {
  const ranks = new Map<string, { docs: number; place: number }>()
  for (const { entity, docs } of records)
    entity.names[tag]?.forEach((name, place) => {
      const rank = ranks.get(name) ?? { docs: 0, place }
      ranks.set(name, { docs: rank.docs + docs, place: Math.min(rank.place, place) })
    })
  return [...ranks]
    .sort(([a, rankA], [b, rankB]) => rankB.docs - rankA.docs || rankA.place - rankB.place || byCodeUnit(a, b))
    .map(([name]) => name)
}
