// Numbering: the numbers of entities, of their records and of rules while docs come and go, and how many docs say each record.
import type { Entity, EntityId, Kind } from '#lib/entity'
import type { EntityRecord } from '../entity-records.ts'
import { bulkInsert } from './bulk.ts'
import type { Db } from './driver.ts'
import { integer, text } from './rows.ts'

/** The number of an entity, and of a record of it. */
export interface Numbers {
  readonly num: number
  readonly record: number
}

export interface Numbering {
  /** At the start of a transaction; `fresh` when another process has written since the last one. */
  begin(fresh: boolean): void
  rule(kind: Kind, name: string): number
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

/** Entities remembered from one transaction to the next; beyond that they are looked up anew. */
const MOST_REMEMBERED = 200_000

export function openNumbering(db: Db): Numbering {
  const nextNumbers = db.prepare(
    'SELECT next_entity, (SELECT coalesce(max(num), 0) + 1 FROM entity_record) AS next_record FROM meta',
  )
  const keepNext = db.prepare('UPDATE meta SET next_entity = ?')
  const findEntity = db.prepare('SELECT num FROM entity WHERE id = ?')
  const findRecords = db.prepare('SELECT num, record FROM entity_record WHERE entity = ?')
  const addEntity = bulkInsert(db, 'entity (num, id)', 2)
  const addRecord = bulkInsert(db, 'entity_record (num, entity, record, docs)', 4)
  const countDocs = db.prepare(
    'UPDATE entity_record SET docs = docs + (value ->> 1) FROM json_each(?) WHERE num = (value ->> 0)',
  )
  const dropRecord = db.prepare('DELETE FROM entity_record WHERE num = ? AND docs = 0 RETURNING entity')
  const dropEntity = db.prepare(
    'DELETE FROM entity WHERE num = ? AND NOT EXISTS (SELECT 1 FROM entity_record AS r WHERE r.entity = entity.num)',
  )
  const findRule = db.prepare('SELECT num FROM rule WHERE kind = ? AND name = ?')
  const insertRule = db.prepare('INSERT INTO rule (kind, name) VALUES (?, ?) RETURNING num')

  const known = new Map<EntityId, { readonly num: number; readonly records: Counted[] }>()
  /** A codebook's entries come as the same objects again and again. */
  const entries = new Map<Entity, Counted>()
  const rules = new Map<string, number>()
  // Of this transaction: records that more docs say now, records that fewer say and how many fewer.
  let more: Counted[] = []
  const fewer = new Map<number, number>()
  let nextEntity = 0
  let nextRecord = 0

  function know(id: EntityId) {
    let one = known.get(id)
    if (one) return one
    const row = findEntity.get([id])
    const num = row ? integer(row, 'num') : nextEntity++
    if (!row) addEntity.add(num, id)
    const rows = row ? findRecords.all([num]) : []
    one = { num, records: rows.map((of) => counted(num, integer(of, 'num'), text(of, 'record'), true)) }
    known.set(id, one)
    return one
  }
  const counted = (num: number, record: number, said: string, isWritten: boolean): Counted => ({
    num,
    record,
    said,
    more: 0,
    isWritten,
  })
  function find({ entity, record: said }: EntityRecord): Counted {
    const { num, records } = know(entity.id)
    let same = records.find((one) => one.said === said)
    if (!same) {
      same = counted(num, nextRecord++, said, false)
      records.push(same)
    }
    if (entity.known) entries.set(entity, same)
    return same
  }
  const forgetEntities = () => {
    known.clear()
    entries.clear()
  }

  return {
    begin(fresh) {
      if (fresh || known.size > MOST_REMEMBERED) forgetEntities()
      if (fresh) rules.clear()
      const next = nextNumbers.get()
      nextEntity = integer(next, 'next_entity')
      nextRecord = integer(next, 'next_record')
    },
    rule(kind, name) {
      const key = `${kind} ${name}`
      let num = rules.get(key)
      if (num === undefined) {
        num = integer(findRule.get([kind, name]) ?? insertRule.get([kind, name]), 'num')
        rules.set(key, num)
      }
      return num
    },
    countRecord(said) {
      const one = entries.get(said.entity) ?? find(said)
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
        else addRecord.add(one.record, one.num, one.said, docs)
        one.more = 0
        one.isWritten = true
      }
      addRecord.flush()
      countDocs.run([JSON.stringify([...changes])])
      for (const record of fewer.keys()) {
        const gone = dropRecord.get([record])
        if (gone) dropEntity.run([integer(gone, 'entity')])
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
      more = []
      fewer.clear()
    },
  }
}
