// What changed since a revision, for those who keep the incidence in memory; and the sums of the fingerprint.
import { isUtf8 } from 'node:buffer'
import type { DocId } from '#lib/doc'
import type { Entity, EntityId } from '#lib/entity'
import type { ReadBy } from '#lib/read-by'
import { type CountedRecord, entityOf, mergeRecords } from '../entity-records.ts'
import { hex64, judgementHash, sumHashes } from '../fingerprint.ts'
import { packedRowReader } from '../incidence/pack.ts'
import { docIdOf, integer, lineOf, readByOf, text, unexpected } from '../rows.ts'
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

/** So many numbers of entities are asked for at once: some megabytes of records. */
const AT_ONCE = 2 ** 14
const LINE = /^(\d{1,15}) (\d{1,15}) (.+)$/s

function linesOf(row: Row | undefined): string[] {
  const lines = bytes(row, 'lines')
  if (!isUtf8(lines)) throw unexpected(row, 'lines')
  return lines.length === 0 ? [] : Buffer.from(lines).toString().split('\n')
}

/** What docs say of an entity: its number, how many say so, and what. */
function recordIn(line: string): { readonly num: number; readonly docs: number; readonly entity: Entity } {
  const [, num, docs, record] = LINE.exec(line) ?? []
  if (record === undefined) throw unexpected({ lines: line }, 'lines')
  return { num: Number(num), docs: Number(docs), entity: entityOf(record) }
}

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
  const nextEntity = db.prepare('SELECT min(entity) AS num FROM entity_record WHERE entity >= ?')
  // In one value a thousandth as many calls bring them as in rows; bytes, for what is damaged must not reach the library as text.
  const recordsOf = db.prepare(
    "SELECT CAST(group_concat(r.entity || ' ' || coalesce(d.docs, '') || ' ' || coalesce(r.record, ''), char(10)) AS BLOB) AS lines FROM entity_record AS r JOIN record_docs AS d ON d.record = r.num WHERE r.entity >= ? AND r.entity < ?",
  )

  function incidenceRows(revision: number): IncidenceRow[] {
    const packedOf = packedRowReader()
    const rows: IncidenceRow[] = []
    for (const row of rowsSince.each([revision]))
      rows.push({ line: lineOf(row), hash: hashOf(row), packed: packedOf(bytes(row, 'packed')) })
    return rows
  }
  /** The least number of an entity from there on that something is said of. */
  function entityFrom(least: number): number | undefined {
    const row = nextEntity.get([least])
    return row?.num === null ? undefined : integer(row, 'num')
  }
  const judgementSum = () => sumHashes(standing.all().map((row) => judgementHash(text(row, 'id'))))

  function entities(): NumberedEntity[] {
    const said = new Map<number, { readonly id: EntityId; readonly records: CountedRecord[] }>()
    for (let from = entityFrom(0); from !== undefined; from = entityFrom(from + AT_ONCE)) {
      for (const line of linesOf(recordsOf.get([from, from + AT_ONCE]))) {
        const { num, docs, entity } = recordIn(line)
        const one = said.get(num) ?? { id: entity.id, records: [] }
        one.records.push({ entity, docs })
        said.set(num, one)
      }
    }
    return [...said]
      .sort(([a], [b]) => a - b)
      .map(([num, { id, records }]) => ({ num, entity: mergeRecords(id, records) }))
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
