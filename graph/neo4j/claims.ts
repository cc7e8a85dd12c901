// Claims: nodes of their own, tied to their sentence and to the entities that have a part in them.
import { setTimeout as wait } from 'node:timers/promises'
import { type Claim, type Part, wordsOf } from '#lib/claim'
import { docId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import { integer, type Row, text } from '../rows.ts'
import type { ClaimsAsked, ClaimsFound, StoredClaim } from '../store.ts'
import type { Run } from './db.ts'
import { atOneRevision, type Opened, tooFast } from './meta.ts'
import { byCodePoint, int, rowsIn } from './rows.ts'

/** Where a doc is written: `claims` of the sentence `n`, as `claimRow` makes them. */
export const CREATE_CLAIMS = `FOREACH (c IN s[8] |
      CREATE (k:Claim { id: c[0], at: c[1], predicate: c[2], negated: c[3], modality: c[4], voice: c[5], stands: c[6], claim: c[7] })-[:IN]->(n)
      FOREACH (e IN [p IN c[8] | entities[p]] | CREATE (k)-[:SUBJECT]->(e))
      FOREACH (e IN [p IN c[9] | entities[p]] | CREATE (k)-[:OBJECT]->(e))
      FOREACH (e IN [p IN c[10] | entities[p]] | CREATE (k)-[:SPEAKER]->(e)))`
/** What is read of the claims of a doc `d`: their place among the doc's, what they are, whether they stand. */
export const CLAIMS_OF = '[(d)-[:HAS]->(:Sentence)<-[:IN]-(c:Claim) | [c.at, c.claim, c.stands]]'
export const REMOVE_CLAIMS = 'MATCH (d:Doc)-[:HAS]->(:Sentence)<-[:IN]-(c:Claim) WHERE d.id IN $ids DETACH DELETE c'

/** "doc#0000012": as the ids of sentences, in the order of docs and places. */
export const claimId = (doc: string, at: number): string => `${doc}#${String(at).padStart(7, '0')}`

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

const WANTED = `c.stands AND NOT EXISTS { (c)-[:SUBJECT|OBJECT|SPEAKER]->(r:Entity) WHERE r.id IN $without }
  AND ($docs IS NULL OR split(c.id, '#')[0] IN $docs)`
// Each begins at the entity that is asked for, so that only its claims are looked at.
const OF_SUBJECT = `MATCH (e:Entity)<-[:SUBJECT]-(c:Claim) WHERE e.id IN $subjects AND ${WANTED}
  AND ($objects IS NULL OR EXISTS { (c)-[:OBJECT]->(o:Entity) WHERE o.id IN $objects })`
const OF_OBJECT = `MATCH (e:Entity)<-[:OBJECT]-(c:Claim) WHERE e.id IN $objects AND ${WANTED}`
const OF_ALL = `MATCH (c:Claim) WHERE ${WANTED}`
const COUNTED = 'RETURN count(c) AS n'
// Of each doc on the page also what tells whether all of it is there: its revision, and its claims as it counts them and as they are.
const PAGE = `AND c.id > $after WITH c ORDER BY c.id LIMIT $limit
  OPTIONAL MATCH (c)-[:IN]->(s:Sentence) OPTIONAL MATCH (d:Doc { id: split(c.id, '#')[0] })
  WITH d, collect([c.id, c.at, c.claim, s.start, s.end, s.text]) AS claims
  RETURN d.revision AS revision, coalesce(d.claims, 0) AS kept,
    COUNT { (d)-[:HAS]->(:Sentence)<-[:IN]-(:Claim) } AS there, claims`
const COLUMNS = ['id', 'at', 'claim', 'start', 'end', 'text']

const COUNT_OF_SUBJECT = `${OF_SUBJECT} ${COUNTED}`
const COUNT_OF_OBJECT = `${OF_OBJECT} ${COUNTED}`
const COUNT_OF_ALL = `${OF_ALL} ${COUNTED}`
const PAGE_OF_SUBJECT = `${OF_SUBJECT} ${PAGE}`
const PAGE_OF_OBJECT = `${OF_OBJECT} ${PAGE}`
const PAGE_OF_ALL = `${OF_ALL} ${PAGE}`

/** How often a page is read again that shows half of a commit, and how many ms longer is waited each time. */
const TRIES = 8
const PAUSE_MS = 25

/** A page of the claims that stand, by doc id and place, and how many there are at the same revision. @throws StoreError BUSY */
export async function getClaims(opened: Opened, asked: ClaimsAsked): Promise<ClaimsFound> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const found = await atOneRevision(opened, (run, revision) => readPage(run, asked, revision))
    if (found) return found
    await wait(tries * PAUSE_MS)
  }
  throw tooFast(opened)
}

/** Undefined when a doc on the page is half there: a reader may see some of a commit before or after the others. */
async function readPage(run: Run, asked: ClaimsAsked, revision: number): Promise<ClaimsFound | undefined> {
  const { subjects = null, objects = null, without = [], docs = null, after, limit } = asked
  const values = {
    subjects,
    objects,
    without,
    docs,
    after: after ? claimId(after.doc, after.at) : '',
    limit: int(limit),
  }
  const [counted, rows] = await Promise.all(askedOf(run, values))
  if (!rows.every((row) => isWhole(row, revision))) return undefined
  const claims = rows.flatMap((row) => rowsIn(row, 'claims', COLUMNS).map(toStored))
  claims.sort((a, b) => byCodePoint(a.doc, b.doc) || a.at - b.at)
  // The count was made a moment before: where the page is all there is, it says how many.
  const all = after === undefined && claims.length < limit
  return { total: all ? claims.length : Math.max(integer(counted[0], 'n'), claims.length), claims }
}

/** Their number, and the page. */
function askedOf(run: Run, values: Record<string, unknown>) {
  if (values.subjects !== null) return [run(COUNT_OF_SUBJECT, values), run(PAGE_OF_SUBJECT, values)] as const
  if (values.objects !== null) return [run(COUNT_OF_OBJECT, values), run(PAGE_OF_OBJECT, values)] as const
  return [run(COUNT_OF_ALL, values), run(PAGE_OF_ALL, values)] as const
}

/** A doc of the commit that is being applied has a revision that the store has not. */
const isWhole = (row: Row, revision: number): boolean =>
  row.revision !== null &&
  integer(row, 'revision') <= revision &&
  integer(row, 'kept') === integer(row, 'there') &&
  rowsIn(row, 'claims', COLUMNS).every((claim) => claim.text !== null)

function toStored(row: Row): StoredClaim {
  const claim: Claim = JSON.parse(text(row, 'claim'))
  const [start, sentence] = [integer(row, 'start'), text(row, 'text')]
  return {
    doc: docId(text(row, 'id').split('#')[0] ?? ''),
    at: integer(row, 'at'),
    start,
    end: integer(row, 'end'),
    text: sentence,
    subjectText: wordsOf(claim.subject, sentence, start),
    objectText: wordsOf(claim.object, sentence, start),
    claim,
  }
}
