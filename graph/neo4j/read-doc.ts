// Reading docs back: text, furniture, sentences and mentions, judgements applied.
import type { Claim } from '#lib/claim'
import type { DocId } from '#lib/doc'
import { type Entity, KINDS, type Kind } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import { byMention, type Mention, type OpenMention } from '#lib/mention'
import type { ReadBy } from '#lib/read-by'
import { ROLES, type Sentence } from '#lib/sentence'
import type { Span } from '#lib/span'
import { type Moves, readMoves, unmove } from '../curation/moves.ts'
import { entityOf } from '../entity-records.ts'
import { readReasons } from '../reasons.ts'
import { docIdOf, entityIdOf, integer, type Row, readByOf, text, textOrNull, wholeLineOf } from '../rows.ts'
import { type DocLine, type StoredDoc, StoreError } from '../store.ts'
import { CLAIMS_OF } from './claims.ts'
import type { Run } from './db.ts'
import { atOneRevision, type Opened, revisionIn } from './meta.ts'
import { integers, rowsIn } from './rows.ts'

/** A doc as its nodes and relationships say it. */
export interface ReadDoc extends StoredDoc {
  readonly line: DocLine
  readonly content: string
  readonly hash: string
  /** Entity numbers by id. */
  readonly numOf: ReadonlyMap<string, number>
  /** Those that do not stand among them. */
  readonly allClaims: readonly Claim[]
  readonly moves: Moves | undefined
  readonly readBy: ReadBy | null
}

/** What is read of a doc `d`. */
export const PARTS = `d.line AS line, d.text AS text, d.furniture AS furniture, d.open AS open, d.content AS content, d.hash AS hash, d.moves AS moves, d.readBy AS read_by,
  d.sentences AS sentenceCount, d.mentions AS mentionCount, coalesce(d.claims, 0) AS claimCount, ${CLAIMS_OF} AS claims,
  [(d)-[:HAS]->(s:Sentence) | [s.start, s.end, s.role]] AS sentences,
  [(d)-[:HAS]->(:Sentence)-[m:MENTIONS]->(e:Entity) | [m.start, m.end, m.kind, m.rule, m.why, m.rejected, e.id, e.num]] AS mentions`
const DOC = `MATCH (d:Doc { id: $id }) RETURN ${PARTS}`
const AMONG = 'MATCH (d:Doc) WHERE d.id IN $ids RETURN d.id AS id'

export const MENTION_COLUMNS = ['start', 'end', 'kind', 'rule', 'why', 'rejected', 'entity', 'num'] as const
const SENTENCE_COLUMNS = ['start', 'end', 'role'] as const

const kindOf = (row: Row): Kind => KINDS.find((kind) => kind === row.kind) ?? 'concept'
const roleOf = (row: Row) => ROLES.find((role) => role === row.role) ?? 'body'
const byStart = (a: Span, b: Span): number => a.start - b.start
const toSentence = (row: Row): Sentence => ({
  start: integer(row, 'start'),
  end: integer(row, 'end'),
  role: roleOf(row),
})

export const toMention = (row: Row): Mention => ({
  start: integer(row, 'start'),
  end: integer(row, 'end'),
  entity: entityIdOf(row, 'entity'),
  kind: kindOf(row),
  rule: text(row, 'rule'),
  why: readReasons(textOrNull(row, 'why') ?? '[]'),
})

/** Pairs of offsets in one flat list. */
const spansIn = (row: Row, column: string): Span[] => {
  const offsets = integers(row, column)
  return Array.from({ length: offsets.length / 2 }, (_, at) => ({
    start: offsets[2 * at] ?? 0,
    end: offsets[2 * at + 1] ?? 0,
  }))
}
const toClaim = (row: Row): Claim => JSON.parse(text(row, 'claim'))
const opensIn = (row: Row): OpenMention[] => JSON.parse(text(row, 'open'))

/** Undefined when not all of it was there: it was being written or taken out while it was read. */
export function toDoc(row: Row): ReadDoc | undefined {
  const line = wholeLineOf(row)
  const sentences = rowsIn(row, 'sentences', SENTENCE_COLUMNS).map(toSentence).sort(byStart)
  const named = rowsIn(row, 'mentions', MENTION_COLUMNS)
  const claims = rowsIn(row, 'claims', ['at', 'claim', 'stands']).sort((a, b) => integer(a, 'at') - integer(b, 'at'))
  const isWhole =
    sentences.length === integer(row, 'sentenceCount') &&
    named.length === integer(row, 'mentionCount') &&
    claims.length === integer(row, 'claimCount')
  if (!isWhole) return undefined
  const mentions = named.map((one) => ({ mention: toMention(one), rejected: one.rejected === true }))
  mentions.sort((a, b) => byMention(a.mention, b.mention))
  return {
    line,
    content: text(row, 'content'),
    hash: text(row, 'hash'),
    moves: readMoves(textOrNull(row, 'moves')),
    readBy: readByOf(row),
    numOf: new Map(named.map((one) => [text(one, 'entity'), integer(one, 'num')])),
    doc: { ...wholeLineOf(row), text: text(row, 'text') },
    furniture: spansIn(row, 'furniture'),
    sentences,
    mentions: mentions.flatMap(({ mention, rejected }) => (rejected ? [] : [mention])),
    rejected: mentions.flatMap(({ mention, rejected }) => (rejected ? [mention] : [])),
    open: opensIn(row),
    allClaims: claims.map(toClaim),
    claims: claims.filter(({ stands }) => stands === true).map(toClaim),
  }
}

/** What was taken in, from what is kept of it and what its records say of its entities. */
export const extractionOf = (read: ReadDoc, entities: readonly Entity[]): Extraction =>
  unmove(
    {
      doc: read.doc,
      furniture: read.furniture,
      sentences: read.sentences,
      mentions: [...read.mentions, ...read.rejected].sort(byMention),
      open: read.open,
      claims: read.allClaims,
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      ...(read.readBy && { readBy: read.readBy }),
    },
    read.moves,
  )

const RECORDS = `MATCH (d:Doc { id: $id }) UNWIND d.records AS num MATCH (r:EntityRecord { num: num }) RETURN r.record AS record`

export const getExtraction = (opened: Opened, id: DocId): Promise<Extraction | undefined> =>
  atOneRevision(opened, (run) => extractionIn(run, id))

export async function extractionIn(run: Run, id: DocId): Promise<Extraction | undefined> {
  const read = await readDoc(run, id)
  if (!read) return undefined
  const records = await run(RECORDS, { id })
  return extractionOf(
    read,
    records.map((row) => entityOf(text(row, 'record'))),
  )
}

export async function readDoc(run: Run, id: DocId): Promise<ReadDoc | undefined> {
  const [row] = await run(DOC, { id })
  return row && (toDoc(row) ?? notWhole(id))
}

/** How often a doc is read again that was being changed while it was read. */
const TRIES = 5

export async function getDoc(opened: Opened, id: DocId): Promise<StoredDoc | undefined> {
  for (let tries = 1; ; tries++) {
    const [row] = await opened.db.read(async (run) => {
      const [found] = await Promise.all([run(DOC, { id }), revisionIn(opened, run)])
      return found
    })
    if (!row) return undefined
    const whole = toDoc(row)
    if (!whole && tries === TRIES) notWhole(id)
    if (!whole) continue
    const { doc, furniture, sentences, mentions, rejected, open, claims } = whole
    return { doc, furniture, sentences, mentions, rejected, open, claims }
  }
}

function notWhole(id: DocId): never {
  throw new StoreError('CORRUPT', `document ${id} has lost sentences or mentions; withdraw it and ingest it again`)
}

export const docsAmong = async (opened: Opened, ids: readonly DocId[]): Promise<Set<DocId>> =>
  opened.db.read(async (run) => {
    await revisionIn(opened, run)
    return new Set((await run(AMONG, { ids })).map((row) => docIdOf(row, 'id')))
  })
