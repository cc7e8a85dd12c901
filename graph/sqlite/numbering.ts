// Numbering: the numbers of entities, of their records and of rules while docs come and go, and how many docs say each record.
import type { Entity, EntityId, Kind } from '#lib/entity'
import { recordOf } from '../entity-records.ts'
import type { Db } from './driver.ts'
import { integer, text } from './rows.ts'

export interface Numbering {
  entity(id: EntityId): number
  rule(kind: Kind, name: string): number
  /** The record's number; one more doc says it. */
  countRecord(entity: Entity): number
  /** One doc fewer says the record. */
  uncountRecord(record: number): void
  /** Brings counts up to date and drops records, then entities, that no doc speaks of any more; before the commit. */
  settle(): void
  /** Forgets what was learned: the transaction failed, or another process wrote. */
  forget(): void
}

interface Known {
  readonly num: number
  readonly records: Map<string, number>
}

/** Entities remembered at most; beyond that they are looked up anew. */
const MOST_REMEMBERED = 200_000

export function openNumbering(db: Db): Numbering {
  const findEntity = db.prepare('SELECT num FROM entity WHERE id = ?')
  const findRecords = db.prepare('SELECT num, record FROM entity_record WHERE entity = ?')
  const nextEntity = db.prepare('UPDATE meta SET next_entity = next_entity + 1 RETURNING next_entity - 1 AS num')
  const insertEntity = db.prepare('INSERT INTO entity (num, id) VALUES (?, ?)')
  const insertRecord = db.prepare('INSERT INTO entity_record (entity, record, docs) VALUES (?, ?, 0) RETURNING num')
  const countDocs = db.prepare('UPDATE entity_record SET docs = docs + ? WHERE num = ?')
  const dropRecord = db.prepare('DELETE FROM entity_record WHERE num = ? AND docs = 0 RETURNING entity')
  const dropEntity = db.prepare(
    'DELETE FROM entity WHERE num = ? AND NOT EXISTS (SELECT 1 FROM entity_record AS r WHERE r.entity = entity.num)',
  )
  const findRule = db.prepare('SELECT num FROM rule WHERE kind = ? AND name = ?')
  const insertRule = db.prepare('INSERT INTO rule (kind, name) VALUES (?, ?) RETURNING num')

  const known = new Map<EntityId, Known>()
  const rules = new Map<string, number>()
  const counts = new Map<number, number>()
  const lowered = new Set<number>()

  const know = (id: EntityId): Known => {
    let one = known.get(id)
    if (one) return one
    if (known.size >= MOST_REMEMBERED) known.clear()
    const row = findEntity.get([id])
    if (row) {
      const num = integer(row, 'num')
      const records = findRecords.all([num]).map((found) => [text(found, 'record'), integer(found, 'num')] as const)
      one = { num, records: new Map(records) }
    } else {
      one = { num: integer(nextEntity.get(), 'num'), records: new Map() }
      insertEntity.run([one.num, id])
    }
    known.set(id, one)
    return one
  }
  const count = (record: number, docs: number) => counts.set(record, (counts.get(record) ?? 0) + docs)
  const forget = () => {
    known.clear()
    rules.clear()
    counts.clear()
    lowered.clear()
  }

  return {
    entity: (id) => know(id).num,
    rule(kind, name) {
      const key = `${kind} ${name}`
      const num = rules.get(key) ?? integer(findRule.get([kind, name]) ?? insertRule.get([kind, name]), 'num')
      rules.set(key, num)
      return num
    },
    countRecord(entity) {
      const { num: ofEntity, records } = know(entity.id)
      const record = recordOf(entity)
      const num = records.get(record) ?? integer(insertRecord.get([ofEntity, record]), 'num')
      records.set(record, num)
      count(num, 1)
      return num
    },
    uncountRecord(record) {
      count(record, -1)
      lowered.add(record)
    },
    settle() {
      for (const [record, docs] of counts) if (docs !== 0) countDocs.run([docs, record])
      const gone = [...lowered].map((record) => dropRecord.get([record])).filter((row) => row !== undefined)
      for (const row of gone) dropEntity.run([integer(row, 'entity')])
      if (gone.length > 0) known.clear()
      counts.clear()
      lowered.clear()
    },
    forget,
  }
}
