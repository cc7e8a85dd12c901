// The numbers of entities and records in an import: given in the order they come, counted by docs until the end.
import type { EntityId } from '#lib/entity'
import type { EntityRecord } from '../../entity-records.ts'
import { keyOf, type Numbered, type Numbers } from '../numbering.ts'

/** What some docs say of an entity, as its node has it. */
interface Counted extends Numbers {
  readonly key: string
  docs: number
}

export interface Counting extends Pick<Numbered, 'of'> {
  /** One more doc says this. */
  count(said: EntityRecord): void
  /** By id, each with its number. */
  readonly entities: ReadonlyMap<EntityId, number>
  /** By what they say. */
  readonly records: ReadonlyMap<string, Counted>
}

export function startNumbers(): Counting {
  const entities = new Map<EntityId, number>()
  const records = new Map<string, Counted>()
  return {
    entities,
    records,
    of: ({ record }) => records.get(record) ?? { num: 0, record: 0 },
    count({ record, entity }) {
      const known = records.get(record)
      if (known) {
        known.docs++
        return
      }
      const num = entities.get(entity.id) ?? entities.size + 1
      entities.set(entity.id, num)
      records.set(record, { num, record: records.size + 1, key: keyOf(record), docs: 1 })
    },
  }
}
