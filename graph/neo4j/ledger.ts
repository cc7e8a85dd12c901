// The ledger of judgements: entries are added and marked as undone, never taken out.
import type { DocId } from '#lib/doc'
import { docHash, hex64 } from '../fingerprint.ts'
import { packedToBytes, packIncidence } from '../incidence/pack.ts'
import { isOnMention, judge, judgementId, targetKey } from '../judge.ts'
import type { Judgement, JudgementDraft, JudgementTarget } from '../judgement.ts'
import { integer, type Row, text, textOrNull } from '../rows.ts'
import { StoreError } from '../store.ts'
import { paged } from './changes.ts'
import { judgeClaims } from './claims.ts'
import type { Run } from './db.ts'
import { type Changed, change, type Meta, type Opened, revisionIn } from './meta.ts'
import { readDoc } from './read-doc.ts'
import { int, toBytes } from './rows.ts'
import { draftOf, standingOn } from './standing.ts'

const COLUMNS = 'RETURN j.seq AS seq, j.id AS id, j.draft AS draft, j.undoneAt AS undoneAt'
const ALL = `MATCH (j:Judgement) WHERE j.seq > $after ${COLUMNS} ORDER BY j.seq LIMIT $page`
const FIND = `MATCH (j:Judgement { id: $id }) ${COLUMNS}`
const STANDING_ON = `MATCH (j:Judgement { entity: $entity }) WHERE j.undoneAt IS NULL ${COLUMNS}`
const LAST = 'MATCH (j:Judgement) RETURN coalesce(max(j.seq), 0) AS seq'
const ADD = 'CREATE (j:Judgement) SET j = $properties'
const UNDO = 'MATCH (j:Judgement { id: $id }) SET j.undoneAt = $at'
const ENTITY = 'MATCH (e:Entity { id: $entity }) RETURN e.num AS num'
const REJECT_ENTITY = `MATCH (e:Entity { id: $entity })
  WITH e, EXISTS { MATCH (j:Judgement { entity: e.id }) WHERE j.doc IS NULL AND j.undoneAt IS NULL } AS rejected
  SET e.rejected = CASE WHEN rejected THEN true ELSE null END`
const REPACK = `MATCH (d:Doc { id: $id }) CREATE (:Unlinked { revision: $revision, packed: d.packed })
  SET d.hash = $hash, d.packed = $packed, d.revision = $revision`
const REJECT_MENTIONS = `MATCH (:Doc { id: $id })-[:HAS]->(:Sentence)-[m:MENTIONS]->(e:Entity)
  WITH m, any(one IN $rejected WHERE one[0] = m.start AND one[1] = m.end AND one[2] = e.id) AS rejected
  SET m.rejected = CASE WHEN rejected THEN true ELSE null END`
const SPEAK_ANEW = `MATCH (d:Doc { id: $id }) OPTIONAL MATCH (d)-[old:SPEAKS_OF]->() DELETE old WITH DISTINCT d
  UNWIND $speaksOf AS row MATCH (e:Entity { num: row[0] }) CREATE (d)-[:SPEAKS_OF { mentions: row[1] }]->(e)`

const toJudgement = (row: Row): Judgement => ({
  ...draftOf(text(row, 'draft')),
  id: text(row, 'id'),
  undoneAt: textOrNull(row, 'undoneAt'),
})

/** Counts a doc anew after a judgement on one of its mentions. */
async function repack(run: Run, id: DocId, revision: number): Promise<void> {
  const read = await readDoc(run, id)
  if (!read) return
  const standing = (await standingOn(run, [id])).get(id) ?? []
  const all = [...read.mentions, ...read.rejected]
  const { mentions, rejected, bearing } = judge(read.doc.text, all, standing)
  const packed = packIncidence(read.sentences, mentions, (entity) => read.numOf.get(entity) ?? 0)
  const hash = hex64(docHash(read.content, read.line.file, bearing))
  await run(REPACK, { id, hash, packed: toBytes(packedToBytes(packed)), revision: int(revision) })
  await run(REJECT_MENTIONS, { id, rejected: rejected.map(({ start, end, entity }) => [int(start), int(end), entity]) })
  await judgeClaims(run, { ...read, mentions, rejected })
  const speaksOf = new Map<number, number>()
  for (const { entity } of mentions) {
    const num = read.numOf.get(entity) ?? 0
    speaksOf.set(num, (speaksOf.get(num) ?? 0) + 1)
  }
  await run(SPEAK_ANEW, { id, speaksOf: [...speaksOf].map((row) => row.map(int)) })
}

/** What a judgement given or taken back brings with it. */
async function follow(run: Run, { revision }: Meta, target: JudgementTarget): Promise<Partial<Meta>> {
  if (isOnMention(target)) {
    await repack(run, target.doc, revision + 1)
    return { revision: revision + 1 }
  }
  await run(REJECT_ENTITY, { entity: target.entity })
  return { revision: revision + 1, entitiesRevision: revision + 1 }
}

async function mustBeThere(run: Run, target: JudgementTarget): Promise<void> {
  if (!isOnMention(target)) {
    if ((await run(ENTITY, { entity: target.entity })).length === 0)
      throw new StoreError('NOT_FOUND', `no document names ${target.entity}; reload the page`)
    return
  }
  const { doc: id, start, end, entity, quote } = target
  const read = await readDoc(run, id)
  if (!read) throw new StoreError('NOT_FOUND', `there is no document ${id}; it may have been withdrawn`)
  const isIt = (mention: { start: number; end: number; entity: string }) =>
    mention.start === start && mention.end === end && mention.entity === entity
  if (![...read.mentions, ...read.rejected].some(isIt) || read.doc.text.slice(start, end) !== quote)
    throw new StoreError(
      'NOT_FOUND',
      `document ${id} does not name ${entity} at ${start} to ${end} with those words; reload it`,
    )
}

async function newId(run: Run, draft: JudgementDraft): Promise<string> {
  for (let again = 0; ; again++) {
    const id = judgementId(draft, again)
    if ((await run(FIND, { id })).length === 0) return id
  }
}

async function append(run: Run, id: string, draft: JudgementDraft, undoneAt: string | null): Promise<void> {
  const seq = integer((await run(LAST))[0], 'seq') + 1
  await run(ADD, { properties: judgementProperties(seq, { ...draft, id, undoneAt }) })
}

/** Of an entry's node. */
export function judgementProperties(seq: number, { id, undoneAt, ...draft }: Judgement) {
  const { action, target, author, reason, at } = draft
  const kept = JSON.stringify({ action, target, author, reason, at })
  const doc = isOnMention(target) ? target.doc : null
  return { ...shownOf(draft), seq: int(seq), id, doc, entity: target.entity, draft: kept, undoneAt }
}

export const addJudgement = (opened: Opened, draft: JudgementDraft): Promise<Judgement> =>
  change(opened, async (run, meta): Promise<Changed<Judgement>> => {
    const { action, target, author, reason, at } = draft
    await mustBeThere(run, target)
    const standing = (await run(STANDING_ON, { entity: target.entity })).map(toJudgement)
    const same = standing.find((one) => targetKey(one.target) === targetKey(target))
    if (same) return { result: same, next: undefined }
    const id = await newId(run, draft)
    await append(run, id, draft, null)
    const result = { action, target, author, reason, at, id, undoneAt: null }
    return { result, next: await follow(run, meta, target) }
  })

/** For those who look by hand; the draft is what counts. */
const shownOf = ({ action, author, reason, at, target }: JudgementDraft) => ({
  action,
  author: author.toWellFormed(),
  reason: reason.toWellFormed(),
  at,
  quote: isOnMention(target) ? target.quote.toWellFormed() : null,
})

export const undoJudgement = (opened: Opened, id: string, at: string): Promise<boolean> =>
  change(opened, async (run, meta): Promise<Changed<boolean>> => {
    const [row] = await run(FIND, { id })
    if (!row || textOrNull(row, 'undoneAt') !== null) return { result: false, next: undefined }
    await run(UNDO, { id, at })
    return { result: true, next: await follow(run, meta, draftOf(text(row, 'draft')).target) }
  })

/** Entries of a ledger kept elsewhere. */
export const restoreJudgements = (opened: Opened, ledger: readonly Judgement[]): Promise<void> =>
  change(opened, async (run, meta): Promise<Changed<void>> => {
    let next: Partial<Meta> | undefined
    for (const { id, undoneAt, ...draft } of ledger) {
      const [row] = await run(FIND, { id })
      if (row && textOrNull(row, 'undoneAt') === undoneAt) continue
      if (row) await run(UNDO, { id, at: undoneAt })
      else await append(run, id, draft, undoneAt)
      next = { ...next, ...(await follow(run, meta, draft.target)) }
    }
    return { result: undefined, next }
  })

export const judgements = (opened: Opened): Promise<Judgement[]> =>
  opened.db.read(async (run) => {
    await revisionIn(opened, run)
    return (await paged(run, ALL, 0, (row) => int(integer(row, 'seq')))).map(toJudgement)
  })
