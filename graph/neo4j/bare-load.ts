// The yardstick for measuring ingest: the same nodes and relationships written by plain UNWIND queries and nothing else.
import type { Part } from '#lib/claim'
import type { Extraction } from '#lib/extract'
import { StoreError } from '../store.ts'
import { toSpacedWords } from '../words.ts'
import { neo4jAddress } from './address.ts'
import { claimId } from './claims.ts'
import { prepare } from './connect.ts'
import { openDb } from './db.ts'
import { sentenceId } from './doc-row.ts'
import { int } from './rows.ts'

const ENTITIES = 'UNWIND $entities AS row MERGE (e:Entity { id: row.id }) ON CREATE SET e.label = row.label'
const DOCS = 'UNWIND $docs AS row CREATE (d:Doc) SET d = row'
const SENTENCES = `UNWIND $sentences AS row MATCH (d:Doc { id: row.doc })
  CREATE (d)-[:HAS]->(:Sentence { id: row.id, start: row.start, end: row.end, text: row.text, words: row.words })`
const MENTIONS = `UNWIND $mentions AS row MATCH (s:Sentence { id: row.sentence }) MATCH (e:Entity { id: row.entity })
  CREATE (s)-[:MENTIONS { start: row.start, end: row.end, surface: row.surface, kind: row.kind, rule: row.rule }]->(e)`
const SPEAKS_OF = `UNWIND $speaksOf AS row MATCH (d:Doc { id: row.doc }) MATCH (e:Entity { id: row.entity })
  CREATE (d)-[:SPEAKS_OF { mentions: row.mentions }]->(e)`
const CLAIMS = `UNWIND $claims AS row MATCH (s:Sentence { id: row.sentence })
  CREATE (:Claim { id: row.id, at: row.at, predicate: row.predicate, negated: row.negated, modality: row.modality,
    voice: row.voice, stands: row.stands, claim: row.claim })-[:IN]->(s)`
const PART = 'UNWIND $parts AS row MATCH (c:Claim { id: row.claim }) MATCH (e:Entity { id: row.entity })'
const SUBJECTS = `${PART} CREATE (c)-[:SUBJECT]->(e)`
const OBJECTS = `${PART} CREATE (c)-[:OBJECT]->(e)`
const SPEAKERS = `${PART} CREATE (c)-[:SPEAKER]->(e)`
const ANYTHING = 'MATCH (n) RETURN 1 AS one LIMIT 1'
// An entity may have a hundred thousand relationships: they go first, so that no transaction grows with them.
const UNTIE = 'MATCH ()-[r]->() WITH r LIMIT 20000 DELETE r RETURN count(*) AS gone'
const EMPTY = 'MATCH (n) WITH n LIMIT 5000 DELETE n RETURN count(*) AS gone'

export interface BareLoad {
  /** Writes them in one transaction; answers the ms it took, from the first query to the commit. */
  load(extractions: readonly Extraction[]): Promise<number>
  close(): Promise<void>
}

/** The database at `uri` gets the constraints and indexes of a store. */
export async function openBareLoad(uri: string): Promise<BareLoad> {
  const db = openDb(neo4jAddress(uri), 'write')
  await prepare(db, 'write')
  const known = new Set<string>()
  return {
    async load(extractions) {
      const rows = rowsOf(extractions)
      const entities = rows.entities.filter(({ id }) => !known.has(id) && known.add(id))
      const began = performance.now()
      await db.write(async (run) => {
        await run(ENTITIES, { entities })
        await run(DOCS, { docs: rows.docs })
        await run(SENTENCES, { sentences: rows.sentences })
        await run(MENTIONS, { mentions: rows.mentions })
        await run(SPEAKS_OF, { speaksOf: rows.speaksOf })
        await run(CLAIMS, { claims: rows.claims })
        await run(SUBJECTS, { parts: rows.parts.subject })
        await run(OBJECTS, { parts: rows.parts.object })
        await run(SPEAKERS, { parts: rows.parts.speaker })
      })
      return performance.now() - began
    },
    close: () => db.close(),
  }
}

/** @throws StoreError NOT_A_STORE where measuring would destroy something */
export async function mustBeEmpty(uri: string): Promise<void> {
  const db = openDb(neo4jAddress(uri), 'read')
  const found = await db.read((run) => run(ANYTHING))
  await db.close()
  if (found.length > 0)
    throw new StoreError('NOT_A_STORE', `${uri} is not empty, and measuring would take out what it holds; name another`)
}

/** Takes everything out of a database that measuring has filled. */
export async function emptyDatabase(uri: string): Promise<void> {
  const db = openDb(neo4jAddress(uri), 'write')
  try {
    while ((await db.write((run) => run(UNTIE)))[0]?.gone !== 0);
    while ((await db.write((run) => run(EMPTY)))[0]?.gone !== 0);
  } finally {
    await db.close()
  }
}

function rowsOf(extractions: readonly Extraction[]) {
  const entities = new Map<string, { id: string; label: string }>()
  const sentences: object[] = []
  const mentions: object[] = []
  const speaksOf: object[] = []
  const claims: object[] = []
  const parts: Record<'subject' | 'object' | 'speaker', object[]> = { subject: [], object: [], speaker: [] }
  const docs = extractions.map((extraction) => {
    const { id, title, text, lang, country, source, date } = extraction.doc
    for (const { id, label } of extraction.entities.values()) entities.set(id, { id, label })
    const times = new Map<string, number>()
    let at = 0
    extraction.sentences.forEach(({ start, end }, index) => {
      const words = text.slice(start, end)
      const sentence = sentenceId(id, index)
      sentences.push({
        doc: id,
        id: sentence,
        start: int(start),
        end: int(end),
        text: words,
        words: toSpacedWords(words),
      })
      for (let one = extraction.mentions[at]; one && one.start < end; one = extraction.mentions[++at]) {
        const { entity, kind, rule } = one
        times.set(entity, (times.get(entity) ?? 0) + 1)
        const surface = text.slice(one.start, one.end)
        mentions.push({ sentence, entity, start: int(one.start), end: int(one.end), surface, kind, rule })
      }
    })
    extraction.claims.forEach((claim, at) => {
      const { negated, modality, voice, predicate, subject, object, speaker } = claim
      const said = { predicate: predicate.lemma, negated, modality, voice, stands: true, claim: JSON.stringify(claim) }
      const name = claimId(id, at)
      claims.push({ id: name, at: int(at), sentence: sentenceId(id, claim.sentence), ...said })
      for (const [part, words] of Object.entries({ subject, object, speaker }) as [keyof typeof parts, Part | null][])
        if (words?.entity) parts[part].push({ claim: name, entity: words.entity })
    })
    for (const [entity, mentions] of times) speaksOf.push({ doc: id, entity, mentions: int(mentions) })
    return { id, title, text, lang, country, source, date }
  })
  return { docs, sentences, mentions, speaksOf, claims, parts, entities: [...entities.values()] }
}
