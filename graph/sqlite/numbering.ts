// Numbering: the numbers of entities, of their records and of rules while docs come and go, and how many docs say each record.
import type { EntityId, Kind } from '#lib/entity'
import type { EntityRecord } from '../entity-records.ts'
import { integer, text } from '../rows.ts'
import { bulkInsert } from './bulk.ts'
import type { Db } from './driver.ts'

/** The number of an entity, and of a record of it. */
export interface Numbers {
  readonly num: number
  readonly record: number
}

export interface Numbering {
  /** At the start of a transaction; `fresh` when another process has written since the last one. */
  begin(fresh: boolean): void
  /** Of a rule and what it weighed (a line of reasons.ts). */
  rule(kind: Kind, name: string, why: string): number
  /** One more doc says the record. */
  countRecord(said: EntityRecord): Numbers
  /** One doc fewer says the record. */
  uncountRecord(record: number): void
  /** Writes what is new, brings counts up to date and drops records, then entities, that no doc speaks of; before the commit. */
  settle(): void
  /** The transaction failed: forgets what was learned in it. */
  forget(): void
}

interface Counted extends Numbers {
  readonly said: string
  /** How many more docs say so than the table knows. */
  more: number
  isWritten: boolean
}

/** Records remembered from one transaction to the next; beyond that they are looked up anew. */
const MOST_REMEMBERED = 200_000

export function openNumbering(db: Db): Numbering {
  const nextNumbers = db.prepare(
    'SELECT next_entity, (SELECT coalesce(max(num), 0) + 1 FROM entity_record) AS next_record FROM meta',
  )
  const keepNext = db.prepare('UPDATE meta SET next_entity = ?')
  const findEntity = db.prepare('SELECT num FROM entity WHERE id = ?')
  const findRecords = db.prepare('SELECT num, record FROM entity_record WHERE entity = ?')
  const addEntity = bulkInsert(db, 'entity (num, id)', 2)
  const addRecord = bulkInsert(db, 'entity_record (num, entity, record)', 3)
  const addCount = bulkInsert(db, 'record_docs (record, docs)', 2)
  const countDocs = db.prepare(
    'UPDATE record_docs SET docs = docs + (value ->> 1) FROM json_each(?) WHERE record = (value ->> 0)',
  )
  const dropCount = db.prepare('DELETE FROM record_docs WHERE record = ? AND docs = 0 RETURNING record')
  const dropRecord = db.prepare('DELETE FROM entity_record WHERE num = ? RETURNING entity')
  const dropEntity = db.prepare(
    'DELETE FROM entity WHERE num = ? AND NOT EXISTS (SELECT 1 FROM entity_record AS r WHERE r.entity = entity.num)',
  )
  const findRule = db.prepare('SELECT num FROM rule WHERE kind = ? AND name = ? AND why = ?')
  const insertRule = db.prepare('INSERT INTO rule (kind, name, why) VALUES (?, ?, ?) RETURNING num')

  /** By what is said: the entity's id is part of it. */
  const records = new Map<string, Counted>()
  const entities = new Map<EntityId, number>()
  const rules = new Map<string, number>()
  // Of this transaction: records that more docs say now, records that fewer say and how many fewer.
  let more: Counted[] = []
  const fewer = new Map<number, number>()
  let nextEntity = 0
  let nextRecord = 0

  /** The entity's number; what docs already say of it is then known too. */
  function numberOf(id: EntityId): number {
    const known = entities.get(id)
    if (known !== undefined) return known
    const row = findEntity.get([id])
    const num = row ? integer(row, 'num') : nextEntity++
    entities.set(id, num)
    if (!row) addEntity.add(num, id)
    else for (const of of findRecords.all([num])) remember(num, integer(of, 'num'), text(of, 'record'), true)
    return num
  }
  function remember(num: number, record: number, said: string, isWritten: boolean): Counted {
    const one = { num, record, said, more: 0, isWritten }
    records.set(said, one)
    return one
  }
  function find({ entity, record: said }: EntityRecord): Counted {
    const num = numberOf(entity.id)
    return records.get(said) ?? remember(num, nextRecord++, said, false)
  }
  const forgetEntities = () => {
    records.clear()
    entities.clear()
  }

  return {
    begin(fresh) {
      if (fresh || records.size > MOST_REMEMBERED) forgetEntities()
      if (fresh || rules.size > MOST_REMEMBERED) rules.clear()
      const next = nextNumbers.get()
      nextEntity = integer(next, 'next_entity')
      nextRecord = integer(next, 'next_record')
    },
    rule(kind, name, why) {
      const said = `${kind} ${name} ${why}`
      let num = rules.get(said)
      if (num === undefined) {
        num = integer(findRule.get([kind, name, why]) ?? insertRule.get([kind, name, why]), 'num')
        rules.set(said, num)
      }
      return num
    },
    countRecord(said) {
      const one = records.get(said.record) ?? find(said)
      if (one.more++ === 0) more.push(one)
      return one
    },
    uncountRecord: (record) => void fewer.set(record, (fewer.get(record) ?? 0) + 1),
    settle() {
      addEntity.flush()
      const changes = new Map([...fewer].map(([record, docs]) => [record, -docs]))
      for (const one of more) {
        const docs = one.more + (changes.get(one.record) ?? 0)
        changes.delete(one.record)
        if (one.isWritten) changes.set(one.record, docs)
        else {
          addRecord.add(one.record, one.num, one.said)
          addCount.add(one.record, docs)
        }
        one.more = 0
        one.isWritten = true
      }
      addRecord.flush()
      addCount.flush()
      countDocs.run([JSON.stringify([...changes])])
      for (const record of fewer.keys()) {
        if (dropCount.get([record])) dropEntity.run([integer(dropRecord.get([record]), 'entity')])
      }
      if (fewer.size > 0) forgetEntities() // some of them may be gone
      keepNext.run([nextEntity])
      more = []
      fewer.clear()
    },
    forget() {
      forgetEntities()
      rules.clear()
      addEntity.clear()
      addRecord.clear()
      addCount.clear()
      more = []
      fewer.clear()
    },
  }
}
