// The ledger of judgements: entries are added and marked as undone, never taken out.
import type { DocId } from '#lib/doc'
import { classesOf } from '../curation/classes.ts'
import { byTime } from '../curation/order.ts'
import { type DocAtHand, placed } from '../curation/place.ts'
import { decisionKey, docOf, docsIn, entitiesIn, isOnMention, judgementId } from '../judge.ts'
import { draftOf, type Judgement, type JudgementDraft } from '../judgement.ts'
import { readDraft } from '../read-draft.ts'
import { integer, type Row, textOrNull } from '../rows.ts'
import { StoreError } from '../store.ts'
import { paged } from './changes.ts'
import type { Run } from './db.ts'
import type { DocsWriter } from './docs.ts'
import { type Opened, revisionIn } from './meta.ts'
import { extractionIn } from './read-doc.ts'
import { int } from './rows.ts'
import { standingOn, toJudgement } from './standing.ts'

const COLUMNS = 'RETURN j.seq AS seq, j.id AS id, j.draft AS draft, j.undoneAt AS undoneAt'
const ALL = `MATCH (j:Judgement) WHERE j.seq > $after ${COLUMNS}, j.doc AS doc, j.entity AS entity ORDER BY j.seq LIMIT $page`
const FIND = `MATCH (j:Judgement { id: $id }) ${COLUMNS}`
const STANDING_ON = `MATCH (j:Judgement { entity: $entity }) WHERE j.undoneAt IS NULL ${COLUMNS}`
const ON_ENTITIES = `MATCH (j:Judgement) WHERE j.doc IS NULL AND j.docs IS NULL AND j.undoneAt IS NULL ${COLUMNS}`
const LAST = 'MATCH (j:Judgement) RETURN coalesce(max(j.seq), 0) AS seq'
const ADD = 'CREATE (j:Judgement) SET j = $properties'
const UNDO = 'MATCH (j:Judgement { id: $id }) SET j.undoneAt = $at'
const ENTITY = 'MATCH (e:Entity { id: $entity }) RETURN e.num AS num'
// Its node is described anew in the background, with its links and the docs that speak of it.
const DESCRIBE_ANEW = `MATCH (m:Leitmotif { one: 1 })
  CREATE (:Unlinked { revision: m.revision + 1, entities: $entities })`
/** What a judgement given or taken back is followed by at once: the docs that have to be written anew. */
async function follow(run: Run, draft: JudgementDraft): Promise<DocId[]> {
  const docs = docsIn(draft.target)
  if (docs.length === 0) await run(DESCRIBE_ANEW, { entities: entitiesIn(draft) })
  return docs
}

/** The draft as it is kept: on what docs name. */
async function onWhatIsThere(run: Run, draft: JudgementDraft): Promise<JudgementDraft> {
  const ids = docsIn(draft.target)
  if (ids.length === 0)
    for (const entity of entitiesIn(draft))
      if ((await run(ENTITY, { entity })).length === 0)
        throw new StoreError('NOT_FOUND', `no document names ${entity}; reload the page`)
  const standing = await standingOn(run, ids)
  const atHand = new Map<string, DocAtHand>()
  for (const id of ids) {
    const extraction = await extractionIn(run, id)
    if (extraction) atHand.set(id, { extraction, standing: standing.get(id) ?? [] })
  }
  return placed(draft, atHand, classesOf((await run(ON_ENTITIES)).map(toJudgement).sort(byTime)))
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
  const docs = 'mentions' in target ? docsIn(target) : null
  return {
    ...shownOf(judgement),
    seq: int(seq),
    id,
    doc: docOf(target),
    docs,
    entity: target.entity,
    draft: kept,
    undoneAt,
  }
}

type Judging = Pick<DocsWriter, 'judging'>

export const addJudgement = (docs: Judging, given: JudgementDraft): Promise<Judgement> =>
  docs.judging(async (run) => {
    const draft = await onWhatIsThere(run, draftOf(given))
    const standing = (await run(STANDING_ON, { entity: draft.target.entity })).map(toJudgement)
    const same = standing.find((one) => decisionKey(one) === decisionKey(draft))
    if (same) return { result: same, docs: [], changed: false }
    const id = await newId(run, draft)
    await append(run, id, draft, null)
    const result: Judgement = { ...draft, id, undoneAt: null }
    return { result, docs: await follow(run, draft), changed: true }
  })

/** For those who look by hand; the draft is what counts. */
const shownOf = ({ action, author, reason, at, target, ...rest }: JudgementDraft) => ({
  action,
  to: 'to' in rest ? (typeof rest.to === 'string' ? rest.to : rest.to.entity).toWellFormed() : null,
  with: 'with' in target ? target.with : null,
  author: author.toWellFormed(),
  reason: reason.toWellFormed(),
  at,
  quote: isOnMention(target) ? target.quote.toWellFormed() : null,
})

export const undoJudgement = (docs: Judging, id: string, at: string): Promise<boolean> =>
  docs.judging(async (run) => {
    const [row] = await run(FIND, { id })
    if (!row || textOrNull(row, 'undoneAt') !== null) return { result: false, docs: [], changed: false }
    await run(UNDO, { id, at })
    return { result: true, docs: await follow(run, readDraft(row)), changed: true }
  })

/** Entries of a ledger kept elsewhere. */
export const restoreJudgements = (docs: Judging, ledger: readonly Judgement[]): Promise<void> =>
  docs.judging(async (run) => {
    const concerned = new Set<DocId>()
    let changed = false
    for (const judgement of ledger) {
      const { id, undoneAt } = judgement
      const draft = draftOf(judgement)
      const [row] = await run(FIND, { id })
      if (row && textOrNull(row, 'undoneAt') === undoneAt) continue
      if (row) await run(UNDO, { id, at: undoneAt })
      else await append(run, id, draft, undoneAt)
      for (const doc of await follow(run, draft)) concerned.add(doc)
      changed = true
    }
    return { result: undefined, docs: [...concerned], changed }
  })

/** The whole ledger, with under what each entry is found. */
export const ledgerRows = (run: Run): Promise<Row[]> => paged(run, ALL, 0, (row) => int(integer(row, 'seq')))

export const judgements = (opened: Opened): Promise<Judgement[]> =>
  opened.db.read(async (run) => {
    await revisionIn(opened, run)
    return (await ledgerRows(run)).map(toJudgement)
  })
