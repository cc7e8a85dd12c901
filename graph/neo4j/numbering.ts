// Numbering: the numbers of entities and of what docs say of them, and how many docs say each of it.
import { hash } from 'node:crypto'
import type { EntityId } from '#lib/entity'
import { type CountedRecord, type EntityRecord, entityOf, mergeRecords } from '../entity-records.ts'
import { entityIdOf, integer, type Row, text } from '../rows.ts'
import type { Run } from './db.ts'
import { describeEntities } from './describe.ts'
import type { Meta } from './meta.ts'
import { int, rowsIn } from './rows.ts'

/** The number of an entity, and of a record of it. */
export interface Numbers {
  readonly num: number
  readonly record: number
}

/** The numbering of one transaction. */
export interface Numbered {
  of(said: EntityRecord): Numbers
  readonly nextEntity: number
  readonly nextRecord: number
  /** Brings counts up to date after docs came (by what they say) and went (by the numbers of their records); answers whether entities or records were taken out. */
  settle(came: readonly EntityRecord[], went: readonly number[]): Promise<boolean>
  /** To be called when the transaction has been committed. */
  remember(): void
}

export interface Numbering {
  number(run: Run, meta: Meta, said: readonly EntityRecord[]): Promise<Numbered>
}

/** Records remembered from one transaction to the next; beyond that they are looked up anew. */
const MOST_REMEMBERED = 200_000

const LOOK_UP = `UNWIND $asked AS asked OPTIONAL MATCH (r:EntityRecord { key: asked[0] }) OPTIONAL MATCH (e:Entity { id: asked[1] })
  RETURN asked[0] AS key, r.num AS record, e.num AS num`
const NEW_ENTITIES = 'UNWIND $rows AS row CREATE (:Entity { id: row[0], num: row[1] })'
const NEW_RECORDS = `UNWIND $rows AS row MATCH (e:Entity { num: row[0] })
  CREATE (:EntityRecord { num: row[1], key: row[2], record: row[3], docs: row[4] })-[:OF]->(e)`
const COUNT = 'UNWIND $rows AS row MATCH (r:EntityRecord { num: row[0] }) SET r.docs = r.docs + row[1]'
const DROP_RECORDS = `UNWIND $nums AS num MATCH (r:EntityRecord { num: num })-[:OF]->(e:Entity) WITH r, e.num AS entity, r.docs AS docs
  FOREACH (_ IN CASE docs WHEN 0 THEN [1] ELSE [] END | DETACH DELETE r) RETURN DISTINCT entity, docs = 0 AS dropped`
const DROP_ENTITIES = `UNWIND $nums AS num MATCH (e:Entity { num: num }) WHERE NOT (e)<-[:OF]-() DETACH DELETE e`
const SAID = `UNWIND $nums AS num MATCH (e:Entity { num: num })<-[:OF]-(r:EntityRecord)
  WITH e, collect([r.record, r.docs]) AS said WHERE size(said) > 1 OR e.label IS NULL RETURN e.num AS num, e.id AS id, said`

/** By what a record is found: the record itself may be longer than an index bears. */
export const keyOf = (record: string): string => hash('sha256', record, 'base64')
export const countedIn = (row: Row): CountedRecord[] =>
  rowsIn(row, 'said', ['record', 'docs']).map((one) => ({
    entity: entityOf(text(one, 'record')),
    docs: integer(one, 'docs'),
  }))

export function openNumbering(): Numbering {
  /** By what is said: the entity's id is part of it. */
  const known = new Map<string, Numbers>()
  let seen = 0

  async function number(run: Run, meta: Meta, said: readonly EntityRecord[]): Promise<Numbered> {
    if (meta.prunedRevision > seen || known.size > MOST_REMEMBERED) known.clear()
    let { nextEntity, nextRecord } = meta
    const learned = new Map<string, Numbers>()
    const entities = new Map<EntityId, number>()
    const newEntities = new Map<EntityId, number>()
    const isNew = new Set<number>()

    const strange = new Map(said.filter(({ record }) => !known.has(record)).map((one) => [keyOf(one.record), one]))
    const asked = [...strange].map(([key, { entity }]) => [key, entity.id])
    for (const row of asked.length ? await run(LOOK_UP, { asked }) : []) {
      const one = strange.get(text(row, 'key'))
      if (!one) continue
      const { id } = one.entity
      let num = row.num === null ? entities.get(id) : integer(row, 'num')
      if (num === undefined) {
        num = nextEntity++
        newEntities.set(id, num)
      }
      entities.set(id, num)
      const record = row.record === null ? nextRecord++ : integer(row, 'record')
      if (row.record === null) isNew.add(record)
      learned.set(one.record, { num, record })
    }
    const of = ({ record }: EntityRecord): Numbers => known.get(record) ?? learned.get(record) ?? { num: 0, record: 0 }
    let pruned = false

    async function settle(came: readonly EntityRecord[], went: readonly number[]): Promise<boolean> {
      const docs = new Map<number, number>()
      for (const record of went) docs.set(record, (docs.get(record) ?? 0) - 1)
      for (const one of came) docs.set(of(one).record, (docs.get(of(one).record) ?? 0) + 1)
      const newRecords = came.filter((one) => isNew.delete(of(one).record))
      const written = new Set(newRecords.map((one) => of(one).record))
      const counted = [...docs].filter(([record, change]) => change !== 0 && !written.has(record))
      const sent: Promise<unknown>[] = []
      if (newEntities.size) sent.push(run(NEW_ENTITIES, { rows: [...newEntities].map(([id, num]) => [id, int(num)]) }))
      if (newRecords.length)
        sent.push(
          run(NEW_RECORDS, {
            rows: newRecords.map((one) => {
              const { num, record } = of(one)
              return [int(num), int(record), keyOf(one.record), one.record, int(docs.get(record) ?? 0)]
            }),
          }),
        )
      if (counted.length) sent.push(run(COUNT, { rows: counted.map(([record, change]) => [int(record), int(change)]) }))
      const touched = new Set(came.map((one) => of(one).num))
      const fewer = counted.flatMap(([record, change]) => (change < 0 ? [int(record)] : []))
      const [dropped] = await Promise.all([fewer.length ? run(DROP_RECORDS, { nums: fewer }) : [], ...sent])
      for (const row of dropped) {
        touched.add(integer(row, 'entity'))
        if (row.dropped === true) pruned = true
      }
      const nums = [...touched].map(int)
      if (pruned) await run(DROP_ENTITIES, { nums })
      if (nums.length) await describe(run, nums)
      return pruned
    }
    return {
      of,
      get nextEntity() {
        return nextEntity
      },
      get nextRecord() {
        return nextRecord
      },
      settle,
      remember() {
        for (const [record, numbers] of learned) known.set(record, numbers)
        if (pruned) known.clear()
        seen = meta.revision + 1
      },
    }
  }
  return { number }
}

/** Entities are shown as most docs describe them; asked of those that are new or that docs describe in several ways. */
async function describe(run: Run, nums: readonly unknown[]): Promise<void> {
  const said = await run(SAID, { nums })
  await describeEntities(
    run,
    said.map((row) => ({ num: integer(row, 'num'), entity: mergeRecords(entityIdOf(row, 'id'), countedIn(row)) })),
  )
}
