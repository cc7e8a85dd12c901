// The ledger of judgements: entries are added and marked as undone, never taken out.
import type { DocId } from '#lib/doc'
import { classesOf } from '../curation/classes.ts'
import { byTime } from '../curation/order.ts'
import { docHash, hex64 } from '../fingerprint.ts'
import { packedToBytes, packIncidence } from '../incidence/pack.ts'
import { decisionKey, entitiesIn, isOnMention, judge, judgementId, targetIn } from '../judge.ts'
import { draftOf, type Judgement, type JudgementDraft } from '../judgement.ts'
import { integer, text, textOrNull } from '../rows.ts'
import { StoreError } from '../store.ts'
import { paged } from './changes.ts'
import { judgeClaims } from './claims.ts'
import type { Run } from './db.ts'
import { type Changed, change, type Meta, type Opened, revisionIn } from './meta.ts'
import { readDoc } from './read-doc.ts'
import { int, toBytes } from './rows.ts'
import { readDraft, standingOn, toJudgement } from './standing.ts'

const COLUMNS = 'RETURN j.seq AS seq, j.id AS id, j.draft AS draft, j.undoneAt AS undoneAt'
const ALL = `MATCH (j:Judgement) WHERE j.seq > $after ${COLUMNS} ORDER BY j.seq LIMIT $page`
const FIND = `MATCH (j:Judgement { id: $id }) ${COLUMNS}`
const STANDING_ON = `MATCH (j:Judgement { entity: $entity }) WHERE j.undoneAt IS NULL ${COLUMNS}`
const ON_ENTITIES = `MATCH (j:Judgement) WHERE j.doc IS NULL AND j.undoneAt IS NULL ${COLUMNS}`
const LAST = 'MATCH (j:Judgement) RETURN coalesce(max(j.seq), 0) AS seq'
const ADD = 'CREATE (j:Judgement) SET j = $properties'
const UNDO = 'MATCH (j:Judgement { id: $id }) SET j.undoneAt = $at'
const ENTITY = 'MATCH (e:Entity { id: $entity }) RETURN e.num AS num'
// Its node is described anew in the background, with its links and the docs that speak of it.
const DESCRIBE_ANEW = 'CREATE (:Unlinked { revision: $revision, entities: $entities })'
const REPACK = `MATCH (d:Doc { id: $id }) CREATE (:Unlinked { revision: $revision, packed: d.packed })
  SET d.hash = $hash, d.packed = $packed, d.revision = $revision`
const REJECT_MENTIONS = `MATCH (:Doc { id: $id })-[:HAS]->(:Sentence)-[m:MENTIONS]->(e:Entity)
  WITH m, any(one IN $rejected WHERE one[0] = m.start AND one[1] = m.end AND one[2] = e.id) AS rejected
  SET m.rejected = CASE WHEN rejected THEN true ELSE null END`
const SPEAK_ANEW = `MATCH (d:Doc { id: $id }) OPTIONAL MATCH (d)-[old:SPEAKS_OF]->() DELETE old WITH DISTINCT d
  UNWIND $speaksOf AS row MATCH (e:Entity { num: row[0] }) CREATE (d)-[:SPEAKS_OF { mentions: row[1] }]->(e)`

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
async function follow(run: Run, { revision }: Meta, draft: JudgementDraft): Promise<Partial<Meta>> {
  const { target } = draft
  if (isOnMention(target)) {
    await repack(run, target.doc, revision + 1)
    return { revision: revision + 1 }
  }
  await run(DESCRIBE_ANEW, { revision: int(revision + 1), entities: entitiesIn(draft) })
  return { revision: revision + 1, entitiesRevision: revision + 1 }
}

/** The draft as it is kept: on what docs name. */
async function placed(run: Run, draft: JudgementDraft): Promise<JudgementDraft> {
  const { target } = draft
  if (!isOnMention(target)) {
    for (const entity of entitiesIn(draft))
      if ((await run(ENTITY, { entity })).length === 0)
        throw new StoreError('NOT_FOUND', `no document names ${entity}; reload the page`)
    return draft
  }
  const { doc: id, start, end, entity } = target
  const read = await readDoc(run, id)
  if (!read) throw new StoreError('NOT_FOUND', `there is no document ${id}; it may have been withdrawn`)
  const nameOf = classesOf((await run(ON_ENTITIES)).map(toJudgement).sort(byTime))
  const found = targetIn(read.doc.text, [...read.mentions, ...read.rejected], target, nameOf)
  if (!found)
    throw new StoreError(
      'NOT_FOUND',
      `document ${id} does not name ${entity} at ${start} to ${end} with those words; reload it`,
    )
  return { ...draft, target: found } as JudgementDraft
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
export function judgementProperties(seq: number, judgement: Judgement) {
  const { id, target, undoneAt } = judgement
  const kept = JSON.stringify(draftOf(judgement))
  const doc = isOnMention(target) ? target.doc : null
  return { ...shownOf(judgement), seq: int(seq), id, doc, entity: target.entity, draft: kept, undoneAt }
}

export const addJudgement = (opened: Opened, given: JudgementDraft): Promise<Judgement> =>
  change(opened, async (run, meta): Promise<Changed<Judgement>> => {
    const draft = await placed(run, draftOf(given))
    const standing = (await run(STANDING_ON, { entity: draft.target.entity })).map(toJudgement)
    const same = standing.find((one) => decisionKey(one) === decisionKey(draft))
    if (same) return { result: same, next: undefined }
    const id = await newId(run, draft)
    await append(run, id, draft, null)
    return { result: { ...draft, id, undoneAt: null }, next: await follow(run, meta, draft) }
  })

/** For those who look by hand; the draft is what counts. */
const shownOf = ({ action, author, reason, at, target, ...rest }: JudgementDraft) => ({
  action,
  to: 'to' in rest ? rest.to.toWellFormed() : null,
  with: 'with' in target ? target.with : null,
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
    return { result: true, next: await follow(run, meta, readDraft(text(row, 'draft'))) }
  })

/** Entries of a ledger kept elsewhere. */
export const restoreJudgements = (opened: Opened, ledger: readonly Judgement[]): Promise<void> =>
  change(opened, async (run, meta): Promise<Changed<void>> => {
    let next: Partial<Meta> | undefined
    for (const judgement of ledger) {
      const { id, undoneAt } = judgement
      const draft = draftOf(judgement)
      const [row] = await run(FIND, { id })
      if (row && textOrNull(row, 'undoneAt') === undoneAt) continue
      if (row) await run(UNDO, { id, at: undoneAt })
      else await append(run, id, draft, undoneAt)
      next = { ...next, ...(await follow(run, meta, draft)) }
    }
    return { result: undefined, next }
  })

export const judgements = (opened: Opened): Promise<Judgement[]> =>
  opened.db.read(async (run) => {
    await revisionIn(opened, run)
    return (await paged(run, ALL, 0, (row) => int(integer(row, 'seq')))).map(toJudgement)
  })
