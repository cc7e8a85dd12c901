// What changed since a revision, for those who keep the incidence in memory; and the sums of the fingerprint.
import type { DocId } from '#lib/doc'
import type { ReadBy } from '#lib/read-by'
import { mergeRecords } from '../entity-records.ts'
import { hex64, judgementHash, sumHashes } from '../fingerprint.ts'
import { type EntityTable, entityTable } from '../incidence/entity-table.ts'
import { packedRowReader } from '../incidence/pack.ts'
import { docIdOf, entityIdOf, integer, lineOf, type Row, readByOf, text } from '../rows.ts'
import type { Changes, IncidenceRow, NumberedEntity } from '../store.ts'
import type { Run } from './db.ts'
import { atOneRevision, type Opened, revisionIn, tooFast } from './meta.ts'
import { countedIn } from './numbering.ts'
import { byCodePoint, bytes, int } from './rows.ts'
import { toJudgement } from './standing.ts'

/** Rows in one answer of the server: nothing is asked for without a limit. */
const PAGE = 2_000

const ALL_ROWS = `MATCH (d:Doc) WHERE d.id > $after RETURN d.id AS id, d.line AS line, d.hash AS hash, d.packed AS packed
  ORDER BY d.id LIMIT $page`
const ROWS_SINCE = `MATCH (d:Doc) USING INDEX d:Doc(revision) WHERE d.revision > $since AND d.id > $after
  RETURN d.id AS id, d.line AS line, d.hash AS hash, d.packed AS packed ORDER BY d.id LIMIT $page`
const WITHDRAWN = `MATCH (w:Withdrawn) USING INDEX w:Withdrawn(revision) WHERE w.revision > $since AND w.id > $after
  RETURN w.id AS id ORDER BY w.id LIMIT $page`
const CHARACTERS = `MATCH (d:Doc) WHERE d.id > $after WITH d ORDER BY d.id LIMIT $page
  OPTIONAL MATCH (d)-[:HAS]->(s:Sentence) RETURN d.id AS id, coalesce(sum(s.end - s.start), 0) AS characters ORDER BY id`
const HASHES = 'MATCH (d:Doc) WHERE d.id > $after RETURN d.id AS id, d.hash AS hash ORDER BY d.id LIMIT $page'
const READERS = 'MATCH (d:Doc) WHERE d.id > $after RETURN d.id AS id, d.readBy AS read_by ORDER BY d.id LIMIT $page'
const ENTITIES = `MATCH (e:Entity) WHERE e.num > $after WITH e ORDER BY e.num LIMIT $page
  RETURN e.num AS num, e.id AS id, [(e)<-[:OF]-(r:EntityRecord) | [r.record, r.docs]] AS said`
const STANDING_ON_ENTITIES = `MATCH (j:Judgement) WHERE j.doc IS NULL AND j.docs IS NULL AND j.undoneAt IS NULL
  MATCH (e:Entity { id: j.entity }) RETURN j.seq AS seq, j.id AS id, j.draft AS draft, j.undoneAt AS undoneAt ORDER BY j.seq`

/** Page after page, each beginning after the last row of the one before. */
export async function paged(
  run: Run,
  cypher: string,
  first: string | number,
  after: (row: Row) => unknown,
  values: Readonly<Record<string, unknown>> = {},
  page = PAGE,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let from: unknown = typeof first === 'number' ? int(first) : first; ; ) {
    const found = await run(cypher, { ...values, after: from, page: int(page) })
    for (const row of found) rows.push(row)
    const last = found.at(-1)
    if (!last || found.length < page) return rows
    from = after(last)
  }
}
const byId = (row: Row) => text(row, 'id')
const byNum = (row: Row) => int(integer(row, 'num'))

const hashOf = (row: Row): bigint => BigInt(`0x${text(row, 'hash')}`)
function rowReader(): (row: Row) => IncidenceRow {
  const packedOf = packedRowReader()
  return (row) => ({ line: lineOf(row), hash: hashOf(row), packed: packedOf(bytes(row, 'packed')) })
}
const sumOf = (standing: readonly Row[]): bigint => sumHashes(standing.map((row) => judgementHash(text(row, 'id'))))

async function entitiesIn(run: Run): Promise<NumberedEntity[]> {
  const rows = await paged(run, ENTITIES, 0, byNum)
  return rows.flatMap((row) => {
    const num = integer(row, 'num')
    const said = countedIn(row)
    // One that is just being taken out has no record any more.
    return said.length ? [{ num, entity: mergeRecords(entityIdOf(row, 'id'), said) }] : []
  })
}

/** Everything, within a transaction that sees to it that it is of one revision. */
export const allRows = async (run: Run): Promise<IncidenceRow[]> =>
  (await paged(run, ALL_ROWS, '', byId)).map(rowReader())
export const allEntities = async (run: Run): Promise<EntityTable> =>
  entityTable(await entitiesIn(run), (await run(STANDING_ON_ENTITIES)).map(toJudgement))

const changesIn = async (run: Run, since: number) => ({
  rows:
    since === 0 ? await paged(run, ALL_ROWS, '', byId) : await paged(run, ROWS_SINCE, '', byId, { since: int(since) }),
  withdrawn: since === 0 ? [] : await paged(run, WITHDRAWN, '', byId, { since: int(since) }),
})

/** How often the store may change while it is read: each time only what changed meanwhile is read again. */
const TRIES = 40

/** @throws StoreError BUSY when the store changes all the time */
export async function changesSince(opened: Opened, since: number): Promise<Changes> {
  const rows = new Map<string, IncidenceRow>()
  const toRow = rowReader()
  const withdrawn = new Set<string>()
  for (let from = since, tries = 0; tries < TRIES; tries++) {
    const read = await opened.db.read(async (run) => {
      const before = await revisionIn(opened, run)
      const { rows, withdrawn } = await changesIn(run, from)
      const standing = await run(STANDING_ON_ENTITIES)
      const wanted = since === 0 || before.entitiesRevision > since
      const entities = wanted ? await entitiesIn(run) : undefined
      const after = await revisionIn(opened, run)
      return { rows, withdrawn, entities, standing, before: before.revision, same: after.revision === before.revision }
    }, 'long')
    for (const row of read.withdrawn) {
      rows.delete(text(row, 'id'))
      withdrawn.add(text(row, 'id'))
    }
    for (const row of read.rows) {
      rows.set(text(row, 'id'), toRow(row))
      withdrawn.delete(text(row, 'id'))
    }
    if (read.same)
      return {
        revision: read.before,
        rows: [...rows.values()].sort((a, b) => byCodePoint(a.line.id, b.line.id)),
        withdrawn: since === 0 ? [] : [...withdrawn].sort(byCodePoint).map((id) => docIdOf({ id }, 'id')),
        entities: read.entities,
        judgements: read.standing.map(toJudgement),
        judgementHash: sumOf(read.standing),
      }
    from = read.before
  }
  throw tooFast(opened)
}

export const characters = (opened: Opened): Promise<ReadonlyMap<DocId, number>> =>
  atOneRevision(
    opened,
    async (run) => {
      const rows = await paged(run, CHARACTERS, '', byId)
      return new Map(rows.map((row) => [docIdOf(row, 'id'), integer(row, 'characters')]))
    },
    'long',
  )

export const readBy = (opened: Opened): Promise<ReadonlyMap<DocId, ReadBy | null>> =>
  atOneRevision(
    opened,
    async (run) => new Map((await paged(run, READERS, '', byId)).map((row) => [docIdOf(row, 'id'), readByOf(row)])),
    'long',
  )

export const fingerprint = (opened: Opened): Promise<string> =>
  atOneRevision(
    opened,
    async (run) => {
      const hashes = await paged(run, HASHES, '', byId, {}, 20_000)
      return hex64(sumHashes(hashes.map(hashOf)) + sumOf(await run(STANDING_ON_ENTITIES)))
    },
    'long',
  )
