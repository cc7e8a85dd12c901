// The entity table: every entity of a store under an index that depends on ids alone, whatever numbers the store uses.
import type { Entity } from '#lib/entity'
import type { NumberedEntity } from '../store.ts'

export interface EntityTable {
  /** By ascending id; the place here is the entity's index everywhere in the engine. */
  readonly entities: readonly Entity[]
  /** 1 where a judgement rejects the entity. */
  readonly rejected: Uint8Array
  readonly indexOf: ReadonlyMap<string, number>
  /** From the store's numbers to indices; -1 where there is none. */
  readonly indexByNum: Int32Array
}

export function entityTable(numbered: readonly NumberedEntity[]): EntityTable {
  const sorted = numbered.toSorted((a, b) => (a.entity.id < b.entity.id ? -1 : 1))
  const indexByNum = new Int32Array(sorted.reduce((most, { num }) => Math.max(most, num), 0) + 1).fill(-1)
  sorted.forEach(({ num }, index) => {
    indexByNum[num] = index
  })
  return {
    entities: sorted.map(({ entity }) => entity),
    rejected: Uint8Array.from(sorted, ({ rejected }) => Number(rejected)),
    indexOf: new Map(sorted.map(({ entity }, index) => [entity.id, index])),
    indexByNum,
  }
}
