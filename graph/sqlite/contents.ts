// Contents: whether every doc is still what was taken in, by hashing it anew.
import type { DocId } from '#lib/doc'
import type { Entity, EntityId } from '#lib/entity'
import { byMention } from '#lib/mention'
import { entityOf } from '../entity-records.ts'
import { contentHash, docHash, hex64 } from '../fingerprint.ts'
import { judge } from '../judge.ts'
import type { Db } from './driver.ts'
import { openDocReader } from './read-doc.ts'
import { docIdOf, integer, text } from './rows.ts'
import { openStanding } from './standing.ts'

/** One sentence a doc whose text, findings or judgements its hashes do not attest. Reads everything. */
export function alteredDocs(db: Db): string[] {
  const reader = openDocReader(db)
  const standing = openStanding(db).all()
  const docs = db.prepare('SELECT num, id, content, hash FROM doc ORDER BY id')
  const recordsOf = db.prepare(
    'SELECT num, record FROM entity_record WHERE num IN (SELECT record FROM doc_record WHERE doc = ?)',
  )
  const entities = new Map<number, Entity>()
  const entitiesOf = (doc: number): Map<EntityId, Entity> => {
    const found = recordsOf.all([doc]).map((row) => {
      const num = integer(row, 'num')
      const entity = entities.get(num) ?? entityOf(text(row, 'record'))
      entities.set(num, entity)
      return entity
    })
    return new Map(found.map((entity) => [entity.id, entity]))
  }
  const isAltered = (num: number, id: DocId, content: string, hash: string): boolean => {
    const stored = reader.get(id)
    if (!stored) return true
    const mentions = [...stored.mentions, ...stored.rejected].sort(byMention)
    if (contentHash({ ...stored, mentions, entities: entitiesOf(num) }) !== content) return true
    const { bearing } = judge(stored.doc.text, mentions, standing.get(id) ?? [])
    return hex64(docHash(content, stored.doc.file, bearing)) !== hash
  }
  return docs.all().flatMap((row) => {
    const id = docIdOf(row, 'id')
    return isAltered(integer(row, 'num'), id, text(row, 'content'), text(row, 'hash'))
      ? [`document ${id} is not what was taken in; withdraw it and ingest it again`]
      : []
  })
}
