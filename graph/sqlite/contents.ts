// Contents: what was taken in, put together again; and whether every doc is still that, by hashing it anew.
import type { DocId } from '#lib/doc'
import type { Entity } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import { byMention } from '#lib/mention'
import { entityOf } from '../entity-records.ts'
import { contentHash, docHash, hex64 } from '../fingerprint.ts'
import { judge } from '../judge.ts'
import { docIdOf, integer, text } from '../rows.ts'
import { standingIn } from '../standing-claims.ts'
import { openClaimRows } from './claims.ts'
import type { Db } from './driver.ts'
import { openDocReader } from './read-doc.ts'
import { openStanding } from './standing.ts'

/** A reader of extractions; `remembered` keeps the records of entities from one doc to the next. */
export function openExtractions(db: Db, remembered?: Map<number, Entity>): (id: DocId) => Extraction | undefined {
  const reader = openDocReader(db)
  const recordsOf = db.prepare(
    'SELECT num, record FROM entity_record WHERE num IN (SELECT record FROM doc_record WHERE doc = ?)',
  )
  const entitiesOf = (doc: number): Entity[] =>
    recordsOf.all([doc]).map((row) => {
      const num = integer(row, 'num')
      const entity = remembered?.get(num) ?? entityOf(text(row, 'record'))
      remembered?.set(num, entity)
      return entity
    })
  return (id) => {
    const num = reader.find(id)?.num
    const stored = num === undefined ? undefined : reader.get(id)
    if (num === undefined || !stored) return undefined
    const { doc, furniture, sentences, open } = stored
    const mentions = [...stored.mentions, ...stored.rejected].sort(byMention)
    const entities = new Map(entitiesOf(num).map((entity) => [entity.id, entity]))
    return { doc, furniture, sentences, mentions, open, claims: reader.claims(num), entities }
  }
}

/** One sentence a doc whose text, findings or judgements its hashes do not attest. Reads everything. */
export function alteredDocs(db: Db): string[] {
  const extractionOf = openExtractions(db, new Map())
  const standing = openStanding(db).all()
  const kept = openClaimRows(db)
  const docs = db.prepare('SELECT num, id, content, hash FROM doc ORDER BY id')
  const isAltered = (num: number, id: DocId, content: string, hash: string): boolean => {
    const extraction = extractionOf(id)
    if (!extraction || contentHash(extraction) !== content) return true
    const { doc, mentions } = extraction
    const { bearing, rejected, mentions: left } = judge(doc.text, mentions, standing.get(id) ?? [])
    const stands = standingIn(left, rejected)
    if (kept.of(num).some((one) => stands(one.claim) !== one.stands)) return true
    return hex64(docHash(content, doc.file, bearing)) !== hash
  }
  return docs.all().flatMap((row) => {
    const id = docIdOf(row, 'id')
    return isAltered(integer(row, 'num'), id, text(row, 'content'), text(row, 'hash'))
      ? [`document ${id} is not what was taken in; withdraw it and ingest it again`]
      : []
  })
}
