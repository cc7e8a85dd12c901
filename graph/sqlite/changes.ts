// What changed since a revision, for those who keep the incidence in memory; and the sums of the fingerprint.
import type { DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import type { ReadBy } from '#lib/read-by'
import { type CountedRecord, entityOf, mergeRecords } from '../entity-records.ts'
import { hex64, judgementHash, sumHashes } from '../fingerprint.ts'
import { packedRowReader } from '../incidence/pack.ts'
import { docIdOf, entityIdOf, integer, lineOf, readByOf, text } from '../rows.ts'
import type { Changes, IncidenceRow, NumberedEntity } from '../store.ts'
import type { Db, Row } from './driver.ts'
import { bytes } from './rows.ts'
import { SENTENCES_PER_DOC } from './schema.ts'
import { toJudgement } from './standing.ts'

export interface ChangeReader {
  revision(): number
  since(revision: number): Changes
  characters(): Map<DocId, number>
  readBy(): Map<DocId, ReadBy | null>
  fingerprint(): string
}

const STANDING_ON_ENTITIES =
  'FROM judgement AS j JOIN entity AS e ON e.id = j.entity WHERE j.doc IS NULL AND j.docs IS NULL AND j.undone_at IS NULL'
const hashOf = (row: Row): bigint => BigInt(`0x${text(row, 'hash')}`)

export function openChanges(db: Db): ChangeReader {
  const meta = db.prepare('SELECT revision, entities_revision FROM meta')
  const rowsSince = db.prepare('SELECT line, hash, packed FROM doc WHERE revision > ? ORDER BY id')
  const withdrawnSince = db.prepare('SELECT id FROM withdrawn WHERE revision > ? ORDER BY id')
  const lengths = db.prepare(
    `SELECT d.id, l.characters FROM doc AS d JOIN (SELECT num / ${SENTENCES_PER_DOC} AS doc, sum("end" - start) AS characters FROM sentence GROUP BY 1) AS l ON l.doc = d.num`,
  )
  const readings = db.prepare('SELECT id, read_by FROM doc')
  const hashes = db.prepare('SELECT hash FROM doc')
  const standing = db.prepare(`SELECT j.id ${STANDING_ON_ENTITIES}`)
  const judgements = db.prepare(`SELECT j.id, j.draft, j.undone_at ${STANDING_ON_ENTITIES} ORDER BY j.seq`)
  const records = db.prepare(
    'SELECT e.num, e.id, r.record, docs FROM entity AS e JOIN entity_record AS r ON r.entity = e.num JOIN record_docs AS d ON d.record = r.num ORDER BY e.num',
  )

  function incidenceRows(revision: number): IncidenceRow[] {
    const packedOf = packedRowReader()
    const rows: IncidenceRow[] = []
    for (const row of rowsSince.each([revision]))
      rows.push({ line: lineOf(row), hash: hashOf(row), packed: packedOf(bytes(row, 'packed')) })
    return rows
  }
  const judgementSum = () => sumHashes(standing.all().map((row) => judgementHash(text(row, 'id'))))

  function entities(): NumberedEntity[] {
    const said = new Map<number, { id: EntityId; records: CountedRecord[] }>()
    for (const row of records.all()) {
      const num = integer(row, 'num')
      const one = said.get(num) ?? { id: entityIdOf(row, 'id'), records: [] }
      one.records.push({ entity: entityOf(text(row, 'record')), docs: integer(row, 'docs') })
      said.set(num, one)
    }
    return [...said].map(([num, { id, records }]) => ({ num, entity: mergeRecords(id, records) }))
  }

  return {
    revision: () => integer(meta.get(), 'revision'),
    since(revision) {
      const now = meta.get()
      return {
        revision: integer(now, 'revision'),
        rows: incidenceRows(revision),
        withdrawn: revision === 0 ? [] : withdrawnSince.all([revision]).map((row) => docIdOf(row, 'id')),
        entities: integer(now, 'entities_revision') > revision || revision === 0 ? entities() : undefined,
        judgements: judgements.all().map(toJudgement),
        judgementHash: judgementSum(),
      }
    },
    characters: () => new Map(lengths.all().map((row) => [docIdOf(row, 'id'), integer(row, 'characters')])),
    readBy: () => new Map(readings.all().map((row) => [docIdOf(row, 'id'), readByOf(row)])),
    fingerprint: () => hex64(sumHashes(hashes.all().map(hashOf)) + judgementSum()),
  }
}
