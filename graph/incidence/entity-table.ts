// The entity table: every entity of a store under an index that depends on ids alone, whatever numbers the store uses.
import type { Entity } from '#lib/entity'
import { type Curated, curate } from '../curation/curate.ts'
import type { Judgement } from '../judgement.ts'
import type { NumberedEntity } from '../store.ts'

export interface EntityTable extends Omit<Curated, 'placeOf'> {
  /** By ascending id, as people curated them; the place here is the entity's index everywhere in the engine. */
  readonly entities: readonly Entity[]
  /** By id; that of one which was merged into another leads to the other. */
  readonly indexOf: ReadonlyMap<string, number>
  /** From the store's numbers to indices; -1 where there is none. */
  readonly indexByNum: Int32Array
  readonly named: NamedTable
}

/** The entities as docs name them, before anything was merged. */
export interface NamedTable {
  /** By ascending id. */
  readonly entities: readonly Entity[]
  /** From the store's numbers to places among them; -1 where there is none. */
  readonly placeByNum: Int32Array
  /** From these places to indices; undefined where nothing is merged, for then they are the same. */
  readonly indexByPlace: Int32Array | undefined
}

/** @param judgements those on entities and links that stand */
export function entityTable(numbered: readonly NumberedEntity[], judgements: readonly Judgement[] = []): EntityTable {
  const sorted = numbered.toSorted((a, b) => (a.entity.id < b.entity.id ? -1 : 1))
  const placeByNum = new Int32Array(sorted.reduce((most, { num }) => Math.max(most, num), 0) + 1).fill(-1)
  sorted.forEach(({ num }, place) => {
    placeByNum[num] = place
  })
  const entities = sorted.map(({ entity }) => entity)
  const { placeOf, ...curated } = curate(entities, judgements)
  const isMerged = curated.entities.length < entities.length
  return {
    ...curated,
    indexOf: new Map(entities.map(({ id }, place) => [id, placeOf[place] ?? -1])),
    indexByNum: isMerged ? placeByNum.map((place) => (place < 0 ? -1 : (placeOf[place] ?? -1))) : placeByNum,
    named: { entities, placeByNum, indexByPlace: isMerged ? placeOf : undefined },
  }
}
