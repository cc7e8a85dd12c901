// Claims: nodes of their own, tied to their sentence and to the entities that have a part in them.
import { type Claim, type Part, wordsOf } from '#lib/claim'
import { docId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import { standingIn } from '../standing-claims.ts'
import type { ClaimsAsked, ClaimsFound, StoredClaim } from '../store.ts'
import type { Run } from './db.ts'
import { atOneRevision, type Opened } from './meta.ts'
import type { ReadDoc } from './read-doc.ts'
import { int, integer, type Row, text } from './rows.ts'

/** Where a doc is written: `claims` of the sentence `n`, as `claimRow` makes them. */
export const CREATE_CLAIMS = `FOREACH (c IN s[8] |
      CREATE (k:Claim { id: c[0], at: c[1], predicate: c[2], negated: c[3], modality: c[4], voice: c[5], stands: c[6], claim: c[7] })-[:IN]->(n)
      FOREACH (e IN [p IN c[8] | entities[p]] | CREATE (k)-[:SUBJECT]->(e))
      FOREACH (e IN [p IN c[9] | entities[p]] | CREATE (k)-[:OBJECT]->(e))
      FOREACH (e IN [p IN c[10] | entities[p]] | CREATE (k)-[:SPEAKER]->(e)))`
/** What is read of the claims of a doc `d`: their place among the doc's, what they are, whether they stand. */
export const CLAIMS_OF = '[(d)-[:HAS]->(:Sentence)<-[:IN]-(c:Claim) | [c.at, c.claim, c.stands]]'
export const REMOVE_CLAIMS = 'MATCH (d:Doc)-[:HAS]->(:Sentence)<-[:IN]-(c:Claim) WHERE d.id IN $ids DETACH DELETE c'
const MARK = 'UNWIND $rows AS row MATCH (c:Claim { id: row[0] }) SET c.stands = row[1]'

/** "doc#0000012": as the ids of sentences, in the order of docs and places. */
const claimId = (doc: string, at: number): string => `${doc}#${String(at).padStart(7, '0')}`

/** `placeOf` answers where in the batch's list of entities one stands. */
export function claimRow(
  doc: string,
  at: number,
  claim: Claim,
  stands: boolean,
  placeOf: (entity: EntityId) => number,
): unknown[] {
  const { subject, object, speaker, predicate, negated, modality, voice } = claim
  const places = (part: Part | null) => (part === null || part.entity === null ? [] : [int(placeOf(part.entity))])
  return [
    claimId(doc, at),
    int(at),
    predicate.lemma,
    negated,
    modality,
    voice,
    stands,
    JSON.stringify(claim),
    places(subject),
    places(object),
    places(speaker),
  ]
}

/** Notes anew which of a doc's claims stand. */
export async function judgeClaims(
  run: Run,
  { doc, mentions, rejected, allClaims }: Pick<ReadDoc, 'doc' | 'mentions' | 'rejected' | 'allClaims'>,
): Promise<void> {
  const stands = standingIn(mentions, rejected)
  await run(MARK, { rows: allClaims.map((claim, at) => [claimId(doc.id, at), stands(claim)]) })
}

const WANTED = `c.stands AND NOT EXISTS { (c)-[:SUBJECT|OBJECT|SPEAKER]->(r:Entity) WHERE r.rejected }
  AND ($docs IS NULL OR split(c.id, '#')[0] IN $docs)`
// Each begins at the entity that is asked for, so that only its claims are looked at.
const OF_SUBJECT = `MATCH (:Entity { id: $subject })<-[:SUBJECT]-(c:Claim) WHERE ${WANTED}
  AND ($object IS NULL OR EXISTS { (c)-[:OBJECT]->(:Entity { id: $object }) })`
const OF_OBJECT = `MATCH (:Entity { id: $object })<-[:OBJECT]-(c:Claim) WHERE ${WANTED}`
const OF_ALL = `MATCH (c:Claim) WHERE ${WANTED}`
const COUNTED = 'RETURN count(c) AS n'
const PAGE = `WITH c ORDER BY c.id SKIP $from LIMIT $limit MATCH (c)-[:IN]->(s:Sentence)
  RETURN c.id AS id, c.claim AS claim, s.start AS start, s.end AS end, s.text AS text ORDER BY id`

const COUNT_OF_SUBJECT = `${OF_SUBJECT} ${COUNTED}`
const COUNT_OF_OBJECT = `${OF_OBJECT} ${COUNTED}`
const COUNT_OF_ALL = `${OF_ALL} ${COUNTED}`
const PAGE_OF_SUBJECT = `${OF_SUBJECT} ${PAGE}`
const PAGE_OF_OBJECT = `${OF_OBJECT} ${PAGE}`
const PAGE_OF_ALL = `${OF_ALL} ${PAGE}`

/** A page of the claims that stand, by doc id and place, and how many there are at the same revision. */
export async function getClaims(opened: Opened, asked: ClaimsAsked): Promise<ClaimsFound> {
  const { subject = null, object = null, docs = null, from, limit } = asked
  const values = { subject, object, docs, from: int(from), limit: int(limit) }
  const ask = (run: Run): [Promise<Row[]>, Promise<Row[]>] => {
    if (subject !== null) return [run(COUNT_OF_SUBJECT, values), run(PAGE_OF_SUBJECT, values)]
    if (object !== null) return [run(COUNT_OF_OBJECT, values), run(PAGE_OF_OBJECT, values)]
    return [run(COUNT_OF_ALL, values), run(PAGE_OF_ALL, values)]
  }
  return atOneRevision(opened, async (run) => {
    const [counted, rows] = await Promise.all(ask(run))
    return { total: agreed(integer(counted[0], 'n'), rows.length, asked), claims: rows.map(toStored) }
  })
}

/**
 * The total that a page agrees with: while a commit is being applied a reader may see some of it under the old revision, so that
 * the count of a moment before says less, or more, than the page shows. "0 in all", and four on the first page: 4.
 */
function agreed(counted: number, shown: number, { from, limit }: ClaimsAsked): number {
  if (shown === limit) return Math.max(counted, from + shown)
  return shown > 0 ? from + shown : Math.min(counted, from)
}

function toStored(row: Row): StoredClaim {
  const claim: Claim = JSON.parse(text(row, 'claim'))
  const [start, sentence] = [integer(row, 'start'), text(row, 'text')]
  const place = { doc: docId(text(row, 'id').split('#')[0] ?? ''), start, end: integer(row, 'end'), text: sentence }
  return {
    ...place,
    subjectText: wordsOf(claim.subject, sentence, start),
    objectText: wordsOf(claim.object, sentence, start),
    claim,
  }
}
