// Claims: rows in and out, and the pages of those that stand with a subject, an object, in some docs.
import { type Claim, MODALITIES, type Part, VOICES, wordsOf } from '#lib/claim'
import type { DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import { docIdOf, integer, text, textOrNull } from '../rows.ts'
import type { ClaimsAsked, ClaimsFound, StoredClaim } from '../store.ts'
import type { Db, Row, Statement, Value } from './driver.ts'
import type { DocReader } from './read-doc.ts'
import { SENTENCES_PER_DOC } from './schema.ts'

/** The columns of a claim but for its doc and place there. */
export const CLAIM_COLUMNS = 'sentence, subject, object, speaker, spans, predicate, negated, modality, voice, stands'

/** As many values as there are columns; `numOf` says the number of an entity. */
export function claimValues(claim: Claim, numOf: (entity: EntityId) => number, stands: boolean): Value[] {
  const { sentence, subject, object, speaker, predicate, negated, modality, voice } = claim
  const num = (part: Part | null) => (part === null || part.entity === null ? null : numOf(part.entity))
  const spans = [subject, predicate, object, speaker].flatMap((span) =>
    span === null ? [-1, -1] : [span.start, span.end],
  )
  return [
    sentence,
    num(subject),
    num(object),
    num(speaker),
    JSON.stringify(spans),
    predicate.lemma,
    negated ? 1 : 0,
    MODALITIES.indexOf(modality),
    VOICES.indexOf(voice),
    stands ? 1 : 0,
  ] // prettier-ignore
}

const NAMED = `c.sentence, s.id AS subject, o.id AS object, k.id AS speaker, spans, predicate, negated, modality, voice, stands
  FROM claim AS c LEFT JOIN entity AS s ON s.num = c.subject LEFT JOIN entity AS o ON o.num = c.object LEFT JOIN entity AS k ON k.num = c.speaker`

function toClaim(row: Row): Claim {
  const spans: number[] = JSON.parse(text(row, 'spans'))
  const span = (at: number) => ({ start: spans[at * 2] ?? 0, end: spans[at * 2 + 1] ?? 0 })
  const part = (at: number, column: string): Part => ({
    ...span(at),
    entity: textOrNull(row, column) as EntityId | null,
  })
  const maybe = (at: number, column: string) => (span(at).start < 0 ? null : part(at, column))
  return {
    sentence: integer(row, 'sentence'),
    subject: part(0, 'subject'),
    predicate: { ...span(1), lemma: text(row, 'predicate') },
    object: maybe(2, 'object'),
    speaker: maybe(3, 'speaker'),
    negated: integer(row, 'negated') === 1,
    modality: MODALITIES[integer(row, 'modality')] ?? 'asserted',
    voice: VOICES[integer(row, 'voice')] ?? 'active',
  }
}

export interface ClaimRows {
  /** All of a doc's claims in their order, and whether each stands. */
  of(doc: number): { readonly claim: Claim; readonly stands: boolean }[]
}

export function openClaimRows(db: Db): ClaimRows {
  const ofDoc = db.prepare(`SELECT ${NAMED} WHERE c.doc = ? ORDER BY c.at`)
  const of = (doc: number) =>
    ofDoc.all([doc]).map((row) => ({ claim: toClaim(row), stands: integer(row, 'stands') === 1 }))
  return { of }
}

const AMONG = '(SELECT num FROM entity WHERE id IN (SELECT value FROM json_each(?)))'
const WITHOUT = `NOT EXISTS (SELECT 1 FROM ${AMONG} AS r WHERE r.num IN (c.subject, c.object, c.speaker))`

/** Finds pages of claims that stand, by doc id and place; a subject or object is looked up in its index. */
export function openClaimSearch(db: Db, reader: DocReader): (asked: ClaimsAsked) => ClaimsFound {
  const prepared = new Map<string, Statement>()
  const statement = (sql: string): Statement => {
    const known = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return ({ subjects, objects, without, docs, after, limit }) => {
    const conditions = ['c.stands']
    const values: Value[] = []
    const ask = (condition: string, ids: readonly string[] | undefined) => {
      if (ids === undefined) return
      conditions.push(condition)
      values.push(JSON.stringify(ids))
    }
    ask(`c.subject IN ${AMONG}`, subjects)
    ask(`c.object IN ${AMONG}`, objects)
    ask(WITHOUT, without?.length ? without : undefined)
    ask('d.id IN (SELECT value FROM json_each(?))', docs)
    const where = `WHERE ${conditions.join(' AND ')}`
    const joined = 'JOIN doc AS d ON d.num = c.doc'
    const total = integer(statement(`SELECT count(*) AS n FROM claim AS c ${joined} ${where}`).get(values), 'n')
    const behind = after ? 'AND (d.id, c.at) > (?, ?)' : ''
    const page = statement(
      `SELECT d.id AS doc, d.num AS num, c.at AS at, ${NAMED} ${joined} ${where} ${behind} ORDER BY d.id, c.at LIMIT ?`,
    )
    const rows = page.all([...values, ...(after ? [after.doc, after.at] : []), limit])
    return { total, claims: placed(db, reader, rows) }
  }
}

/** With the words of their sentences; each doc's text is read once. */
function placed(db: Db, reader: DocReader, rows: readonly Row[]): StoredClaim[] {
  const spanOf = db.prepare('SELECT start, "end" FROM sentence WHERE num = ?')
  const texts = new Map<DocId, string>()
  return rows.map((row) => {
    const doc = docIdOf(row, 'doc')
    const num = integer(row, 'num')
    const claim = toClaim(row)
    const all = texts.get(doc) ?? reader.text(num)
    texts.set(doc, all)
    const sentence = spanOf.get([num * SENTENCES_PER_DOC + claim.sentence])
    const [start, end] = [integer(sentence, 'start'), integer(sentence, 'end')]
    return {
      doc,
      at: integer(row, 'at'),
      start,
      end,
      text: all.slice(start, end),
      subjectText: wordsOf(claim.subject, all),
      objectText: wordsOf(claim.object, all),
      claim,
    }
  })
}
