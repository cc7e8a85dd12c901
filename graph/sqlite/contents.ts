// Contents: what was taken in, put together again; and whether every doc is still that, by hashing it anew.
import type { DocId } from '#lib/doc'
import type { Entity } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import { byMention } from '#lib/mention'
import { judgeDoc } from '../curation/judge-doc.ts'
import { printMoves, readMoves, unmove } from '../curation/moves.ts'
import { entityOf } from '../entity-records.ts'
import { contentHash, hex64 } from '../fingerprint.ts'
import { prepare } from '../prepare.ts'
import { docIdOf, integer, readByOf, text, textOrNull } from '../rows.ts'
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
    const found = reader.find(id)
    const num = found?.num
    const stored = num === undefined ? undefined : reader.get(id)
    if (!found || num === undefined || !stored) return undefined
    const { doc, furniture, sentences, open } = stored
    const mentions = [...stored.mentions, ...stored.rejected].sort(byMention)
    const entities = new Map(entitiesOf(num).map((entity) => [entity.id, entity]))
    const readBy = readByOf(found.row)
    const kept = {
      doc,
      furniture,
      sentences,
      mentions,
      open,
      claims: reader.claims(num),
      entities,
      ...(readBy && { readBy }),
    }
    return unmove(kept, readMoves(textOrNull(found.row, 'moves')))
  }
}

/** One sentence a doc whose text, findings or judgements its hashes do not attest. Reads everything. */
export function alteredDocs(db: Db): string[] {
  const extractionOf = openExtractions(db, new Map())
  const reader = openDocReader(db)
  const standing = openStanding(db).all()
  const kept = openClaimRows(db)
  const docs = db.prepare('SELECT num, id, content, hash FROM doc ORDER BY id')
  const isAltered = (num: number, id: DocId, content: string, hash: string): boolean => {
    const extraction = extractionOf(id)
    if (!extraction || contentHash(extraction) !== content) return true
    const judged = judgeDoc(prepare(extraction), standing.get(id) ?? [])
    if (printMoves(judged.moves) !== textOrNull(reader.find(id)?.row, 'moves')) return true
    if (kept.of(num).some((one) => judged.stands(one.claim) !== one.stands)) return true
    return hex64(judged.hash) !== hash
  }
  return docs.all().flatMap((row) => {
    const id = docIdOf(row, 'id')
    return isAltered(integer(row, 'num'), id, text(row, 'content'), text(row, 'hash'))
      ? [`document ${id} is not what was taken in; withdraw it and ingest it again`]
      : []
  })
}
