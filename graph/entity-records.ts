// Entity records: what docs say of one entity, and the one entity that their records amount to.
import { type Entity, type EntityId, KINDS, type Names } from '#lib/entity'

/** One way of describing an entity, and how many docs describe it so. */
export interface CountedRecord {
  readonly entity: Entity
  readonly docs: number
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const written = new WeakMap<Entity, string>()

/** An entity as canonical JSON: equal text for equal records. */
export function recordOf(entity: Entity | undefined): string {
  if (!entity) return 'null'
  let record = written.get(entity)
  if (record === undefined) {
    const { id, kind, label, names, theme, country, role, known } = entity
    const inOrder = Object.entries(names).sort((a, b) => byCodeUnit(a[0], b[0]))
    record = JSON.stringify([id, kind, label, inOrder, theme, country, role, known])
    written.set(entity, record)
  }
  return record
}

type Written = [
  EntityId,
  Entity['kind'],
  string,
  [string, string[]][],
  string | null,
  string | null,
  string | null,
  boolean,
]

export function entityOf(record: string): Entity {
  const [id, kind, label, names, theme, country, role, known]: Written = JSON.parse(record)
  return { id, kind, label, names: Object.fromEntries(names), theme, country, role, known }
}

/**
 * One entity from the records of all docs that name it (at least one): each property as most docs have it, the smallest of
 * those that tie, null only where no doc knows better; all names of each language, those of most docs first.
 */
export function mergeRecords(id: EntityId, records: readonly CountedRecord[]): Entity {
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
