// The ledger of judgements: entries are added and marked as undone, never taken out.
import type { DocId } from '#lib/doc'
import { classesOf } from '../curation/classes.ts'
import { byTime } from '../curation/order.ts'
import { docHash, hex64 } from '../fingerprint.ts'
import { packedToBytes, packIncidence } from '../incidence/pack.ts'
import { decisionKey, entitiesIn, isOnMention, judge, judgementId, targetIn } from '../judge.ts'
import { draftOf, type Judgement, type JudgementDraft } from '../judgement.ts'
import { integer, lineOf, text, textOrNull } from '../rows.ts'
import { standingIn } from '../standing-claims.ts'
import { StoreError } from '../store.ts'
import { openClaimRows } from './claims.ts'
import type { Db } from './driver.ts'
import type { DocReader } from './read-doc.ts'
import { openStanding, readDraft, toJudgement } from './standing.ts'
import { writing } from './transaction.ts'

export interface Ledger {
  add(draft: JudgementDraft): Judgement
  undo(id: string, at: string): boolean
  all(): Judgement[]
  /** Entries of a ledger kept elsewhere. */
  restore(ledger: readonly Judgement[]): void
}

export function openLedger(db: Db, reader: DocReader): Ledger {
  const all = db.prepare('SELECT id, draft, undone_at FROM judgement ORDER BY seq')
  const standingOn = db.prepare(
    'SELECT id, draft, undone_at FROM judgement WHERE doc IS ? AND entity = ? AND undone_at IS NULL',
  )
  const onEntities = db.prepare(
    'SELECT id, draft, undone_at FROM judgement WHERE doc IS NULL AND undone_at IS NULL ORDER BY seq',
  )
  const find = db.prepare('SELECT id, draft, undone_at FROM judgement WHERE id = ?')
  const insert = db.prepare('INSERT INTO judgement (id, doc, entity, draft) VALUES (?, ?, ?, ?)')
  const mark = db.prepare('UPDATE judgement SET undone_at = ? WHERE id = ?')
  const entityNum = db.prepare('SELECT num FROM entity WHERE id = ?')
  const contentOf = db.prepare('SELECT content FROM doc WHERE num = ?')
  const repacked = db.prepare(
    'UPDATE doc SET hash = ?, packed = ?, revision = (SELECT revision FROM meta) WHERE num = ?',
  )
  const grow = db.prepare('UPDATE meta SET revision = revision + 1')
  const noteEntities = db.prepare('UPDATE meta SET entities_revision = revision')
  const standing = openStanding(db)
  const claims = openClaimRows(db)

  /** Counts a doc anew after a judgement on one of its mentions. */
  function repack(id: DocId): void {
    const found = reader.find(id)
    if (!found) return
    const { num, row } = found
    const { mentions, rejected, bearing } = judge(reader.text(num), reader.mentions(num), standing.of(id))
    const packed = packIncidence(reader.sentences(num), mentions, (entity) => integer(entityNum.get([entity]), 'num'))
    const hash = docHash(text(contentOf.get([num]), 'content'), lineOf(row).file, bearing)
    repacked.run([hex64(hash), packedToBytes(packed), num])
    claims.judge(num, standingIn(mentions, rejected))
  }

  function follow({ target }: JudgementDraft): void {
    grow.run()
    if (isOnMention(target)) repack(target.doc)
    else noteEntities.run()
  }

  /** The draft as it is kept: on what docs name. */
  function placed(draft: JudgementDraft): JudgementDraft {
    const { target } = draft
    if (!isOnMention(target)) {
      for (const id of entitiesIn(draft))
        if (!entityNum.get([id])) throw new StoreError('NOT_FOUND', `no document names ${id}; reload the page`)
      return draft
    }
    const { doc, start, end, entity } = target
    const num = reader.find(doc)?.num
    if (num === undefined) throw new StoreError('NOT_FOUND', `there is no document ${doc}; it may have been withdrawn`)
    const nameOf = classesOf(onEntities.all().map(toJudgement).sort(byTime))
    const found = targetIn(reader.text(num), reader.mentions(num), target, nameOf)
    if (!found)
      throw new StoreError(
        'NOT_FOUND',
        `document ${doc} does not name ${entity} at ${start} to ${end} with those words; reload it`,
      )
    return { ...draft, target: found } as JudgementDraft
  }

  function append(id: string, draft: JudgementDraft): void {
    const doc = isOnMention(draft.target) ? draft.target.doc : null
    insert.run([id, doc, draft.target.entity, JSON.stringify(draft)])
  }
  function newId(draft: JudgementDraft): string {
    for (let again = 0; ; again++) {
      const id = judgementId(draft, again)
      if (!find.get([id])) return id
    }
  }

  return {
    add: (given) =>
      writing(db, () => {
        const draft = placed(draftOf(given))
        const same = standingOn
          .all([isOnMention(draft.target) ? draft.target.doc : null, draft.target.entity])
          .find((row) => decisionKey(readDraft(text(row, 'draft'))) === decisionKey(draft))
        if (same) return toJudgement(same)
        const id = newId(draft)
        append(id, draft)
        follow(draft)
        return { ...draft, id, undoneAt: null }
      }),
    undo: (id, at) =>
      writing(db, () => {
        const row = find.get([id])
        if (!row || textOrNull(row, 'undone_at') !== null) return false
        mark.run([at, id])
        follow(readDraft(text(row, 'draft')))
        return true
      }),
    all: () => all.all().map(toJudgement),
    restore: (ledger) =>
      writing(db, () => {
        for (const judgement of ledger) {
          const { id, undoneAt } = judgement
          const draft = draftOf(judgement)
          const row = find.get([id])
          if (row && textOrNull(row, 'undone_at') === undoneAt) continue
          if (!row) append(id, draft)
          mark.run([undoneAt, id])
          follow(draft)
        }
      }),
  }
}
