// One doc's nodes and relationships: all of them in, all of them out.
import type { Standing } from '../judge.ts'
import type { Prepared } from '../prepare.ts'
import { integer, RESTORE } from '../rows.ts'
import { StoreError } from '../store.ts'
import { CREATE_CLAIMS, REMOVE_CLAIMS } from './claims.ts'
import type { Run } from './db.ts'
import { docRow } from './doc-row.ts'
import type { Numbered } from './numbering.ts'
import { int } from './rows.ts'

/** Entities are looked up once a batch; mentions name them by their place in that list. */
const WRITE = `UNWIND $nums AS num MATCH (e:Entity { num: num }) WITH collect(e) AS entities WHERE size(entities) = size($nums)
  UNWIND $docs AS doc CREATE (d:Doc) SET d = doc.properties
  FOREACH (s IN doc.sentences |
    CREATE (d)-[:HAS]->(n:Sentence { id: s[0], index: s[1], start: s[2], end: s[3], role: s[4], text: s[5], words: s[6] })
    FOREACH (m IN s[7] | FOREACH (e IN [entities[m[0]]] |
      CREATE (n)-[:MENTIONS { start: m[1], end: m[2], surface: m[3], kind: m[4], rule: m[5], why: m[6], rejected: m[7] }]->(e)))
    ${CREATE_CLAIMS})
  FOREACH (m IN doc.speaksOf | FOREACH (e IN [entities[m[0]]] | CREATE (d)-[:SPEAKS_OF { mentions: m[1] }]->(e)))
  RETURN count(d) AS written`
const BACK = 'MATCH (w:Withdrawn) WHERE w.id IN $ids DELETE w'
const NOTE_WITHDRAWN = 'UNWIND $ids AS id MERGE (w:Withdrawn { id: id }) SET w.revision = $revision'
// What a doc linked before it went must be linked anew without it.
const KEEP_LINKS = 'MATCH (d:Doc) WHERE d.id IN $ids CREATE (:Unlinked { revision: $revision, packed: d.packed })'
const REMOVE_SENTENCES = 'MATCH (d:Doc)-[:HAS]->(s:Sentence) WHERE d.id IN $ids DETACH DELETE s'
const REMOVE = 'MATCH (d:Doc) WHERE d.id IN $ids DETACH DELETE d'

export async function writeDocs(
  run: Run,
  prepared: readonly Prepared[],
  numbered: Numbered,
  standing: ReadonlyMap<string, readonly Standing[]>,
  revision: number,
): Promise<void> {
  const places = new Map<number, number>()
  const place = (num: number): number => {
    const known = places.get(num) ?? places.size
    places.set(num, known)
    return known
  }
  const docs = prepared.map((one) => docRow(one, numbered, place, standing.get(one.extraction.doc.id) ?? [], revision))
  const [[row]] = await Promise.all([
    run(WRITE, { docs, nums: [...places.keys()].map(int) }),
    run(BACK, { ids: prepared.map(({ extraction }) => extraction.doc.id) }),
  ])
  if (integer(row, 'written') !== docs.length)
    throw new StoreError('CORRUPT', `the store has lost entities that its documents name; ${RESTORE}`)
}

/** Takes the docs out, with their sentences, and notes that they went: `writeDocs` forgets it of those that come back. */
export async function removeDocs(run: Run, ids: readonly string[], revision: number): Promise<void> {
  if (ids.length === 0) return
  await Promise.all([
    run(NOTE_WITHDRAWN, { ids, revision: int(revision) }),
    run(KEEP_LINKS, { ids, revision: int(revision) }),
    run(REMOVE_CLAIMS, { ids }),
    run(REMOVE_SENTENCES, { ids }),
    run(REMOVE, { ids }),
  ])
}
