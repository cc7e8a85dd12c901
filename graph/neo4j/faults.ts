// Faults: what does not add up among the nodes and relationships of a store; a sound store has none.
import type { Entity } from '#lib/entity'
import { judgeDoc } from '../curation/judge-doc.ts'
import { printMoves } from '../curation/moves.ts'
import { entityOf } from '../entity-records.ts'
import { contentHash, hex64 } from '../fingerprint.ts'
import type { EntityTable } from '../incidence/entity-table.ts'
import type { Standing } from '../judge.ts'
import { type KeptJudgement, ledgerFaults } from '../ledger-faults.ts'
import { prepare } from '../prepare.ts'
import { docIdOf, integer, type Row, text, textOrNull } from '../rows.ts'
import { toSpacedWords } from '../words.ts'
import { allEntities, paged } from './changes.ts'
import type { Run } from './db.ts'
import { ledgerRows } from './ledger.ts'
import { isCounted, linkFaults } from './link-faults.ts'
import { atOneRevision, type Opened } from './meta.ts'
import { extractionOf, PARTS, type ReadDoc, toDoc } from './read-doc.ts'
import { int, integers, list, rowsIn } from './rows.ts'
import { standingOn, toJudgement } from './standing.ts'

/** Docs read together. */
const PAGE = 50

/** What each finds, and the query that counts it. */
const COUNTED: readonly (readonly [what: string, query: string])[] = [
  ['sentences of no document', 'MATCH (s:Sentence) WHERE NOT (s)<-[:HAS]-(:Doc) RETURN count(s) AS n'],
  ['entities that no document speaks of', 'MATCH (e:Entity) WHERE NOT (e)<-[:OF]-(:EntityRecord) RETURN count(e) AS n'],
  ['records of no entity', 'MATCH (r:EntityRecord) WHERE NOT (r)-[:OF]->(:Entity) RETURN count(r) AS n'],
  [
    'entities of no kind or of several',
    `MATCH (e:Entity) WITH e, size([l IN labels(e) WHERE l IN ['Person', 'Organization', 'Place', 'Concept']]) AS kinds
     WHERE kinds <> 1 RETURN count(e) AS n`,
  ],
  ['claims of no sentence', 'MATCH (c:Claim) WHERE NOT (c)-[:IN]->(:Sentence) RETURN count(c) AS n'],
  [
    'claims whose entities are not those that they name',
    `MATCH (c:Claim) WITH c, [(c)-[:SUBJECT|OBJECT|SPEAKER]->(e:Entity) | e.id] AS ids
     WHERE any(id IN ids WHERE NOT c.claim CONTAINS '"' + replace(replace(id, '\\\\', '\\\\\\\\'), '"', '\\\\"') + '"') OR (size(ids) = 0 AND c.claim CONTAINS '"entity":"') RETURN count(c) AS n`,
  ],
  ['withdrawn documents that are there', 'MATCH (w:Withdrawn) MATCH (d:Doc { id: w.id }) RETURN count(d) AS n'],
]

const DOCS = `MATCH (d:Doc) WHERE d.id > $after WITH d ORDER BY d.id LIMIT $page
  RETURN d.id AS id, d.records AS records, ${PARTS}, [(d)-[:HAS]->(s:Sentence) | [s.start, s.end, s.text, s.words]] AS said,
    [(d)-[r:SPEAKS_OF]->(e:Entity) | [e.id, r.mentions]] AS speaksOf`
const RECORDS = `MATCH (r:EntityRecord) WHERE r.num > $after RETURN r.num AS num, r.record AS record, r.docs AS docs ORDER BY r.num LIMIT $page`

/** One sentence a fault. Reads everything: minutes for a large store. */
export const faultsOf = (opened: Opened, depth?: 'deep'): Promise<string[]> =>
  atOneRevision(
    opened,
    async (run) => {
      const counted: string[] = []
      for (const [what, query] of COUNTED) {
        const n = integer((await run(query))[0], 'n')
        if (n > 0) counted.push(`${n} ${what}`)
      }
      const table = (await isCounted(run)) ? await allEntities(run) : undefined
      const indexed = depth === 'deep' ? await indexFaults(run) : []
      const altered = [...(await docFaults(run, table)), ...ledgerFaults(await judgementsIn(run))]
      return [...counted, ...indexed, ...altered, ...(table ? await linkFaults(run, table) : [])]
    },
    'long',
  )

const INDEX = `SHOW INDEXES YIELD name, state WHERE name = 'sentence_words' RETURN state`
const INDEXED = `CALL db.index.fulltext.queryNodes('sentence_words', '*:*') YIELD node WHERE node.words <> '' RETURN count(node) AS n`
const SAID = `MATCH (s:Sentence) WHERE s.words <> '' RETURN count(s) AS n`

/** Whether the index of words is there and holds every sentence; what it holds of each is that node's words, which are looked at with its doc. */
async function indexFaults(run: Run): Promise<string[]> {
  const state = (await run(INDEX))[0]?.state
  if (state !== 'ONLINE') return [`the index of words is ${typeof state === 'string' ? state : 'not there'}`]
  const [indexed, said] = [integer((await run(INDEXED))[0], 'n'), integer((await run(SAID))[0], 'n')]
  return indexed === said ? [] : [`the index of words holds ${indexed} sentences, of which there are ${said}`]
}

const judgementsIn = async (run: Run): Promise<KeptJudgement[]> =>
  (await ledgerRows(run)).map((row) => ({
    judgement: toJudgement(row),
    doc: textOrNull(row, 'doc'),
    entity: text(row, 'entity'),
  }))

interface Record {
  readonly entity: Entity
  readonly docs: number
  found: number
}

/** `table` where nothing is left to be counted. */
async function docFaults(run: Run, table: EntityTable | undefined): Promise<string[]> {
  const rows = await paged(run, RECORDS, 0, (row) => int(integer(row, 'num')))
  const records = new Map(
    rows.map((row): [number, Record] => [
      integer(row, 'num'),
      { entity: entityOf(text(row, 'record')), docs: integer(row, 'docs'), found: 0 },
    ]),
  )
  const faults: string[] = []
  for (let after = ''; ; ) {
    const page = await run(DOCS, { after, page: int(PAGE) })
    const standing = await standingOn(
      run,
      page.map((row) => text(row, 'id')),
    )
    for (const row of page) {
      const id = docIdOf(row, 'id')
      const said = integers(row, 'records').map((num) => records.get(num))
      for (const one of said) if (one) one.found++
      const entities = said.flatMap((one) => (one ? [one.entity] : []))
      const doc = toDoc(row)
      const sound = doc && isAsTaken(doc, entities, standing.get(id) ?? []) && isShownRight(doc, row, table)
      if (!sound || said.includes(undefined))
        faults.push(`document ${id} is not what was taken in; withdraw it and ingest it again`)
    }
    const last = page.at(-1)
    if (!last) break
    after = text(last, 'id')
  }
  const wrong = [...records.values()].filter(({ docs, found }) => docs !== found).length
  return wrong > 0 ? [...faults, `${wrong} records whose number of documents is wrong`] : faults
}

function isAsTaken(read: ReadDoc, entities: readonly Entity[], standing: readonly Standing[]): boolean {
  const extraction = extractionOf(read, entities)
  if (contentHash(extraction) !== read.content) return false
  const judged = judgeDoc(prepare(extraction), standing)
  const { mentions, claims } = judged.extraction
  if (mentions.filter(judged.isRejected).length !== read.rejected.length) return false
  if (claims.filter(judged.stands).length !== read.claims.length) return false
  return printMoves(judged.moves) === printMoves(read.moves) && hex64(judged.hash) === read.hash
}

/** What the graph shows of a doc besides is derived from it. */
function isShownRight({ doc, mentions }: ReadDoc, row: Row, table: EntityTable | undefined): boolean {
  const words = rowsIn(row, 'said', ['start', 'end', 'text', 'words']).every((said) => {
    const here = doc.text.slice(integer(said, 'start'), integer(said, 'end'))
    return said.text === here.toWellFormed() && said.words === toSpacedWords(here).toWellFormed()
  })
  if (!table) return words
  const times = new Map<unknown, number>()
  for (const { entity } of mentions) {
    const name = table.entities[table.indexOf.get(entity) ?? -1]?.id
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  const speaksOf = list(row, 'speaksOf')
  const spoken = speaksOf.every((one) => Array.isArray(one) && times.get(one[0]) === one[1])
  return words && spoken && speaksOf.length === times.size
}
