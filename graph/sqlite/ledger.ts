// The ledger of judgements: entries are added and marked as undone, never taken out.
import type { DocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import { classesOf } from '../curation/classes.ts'
import { byTime } from '../curation/order.ts'
import { placed } from '../curation/place.ts'
import { decisionKey, docOf, docsIn, entitiesIn, judgementId } from '../judge.ts'
import { draftOf, type Judgement, type JudgementDraft } from '../judgement.ts'
import { readDraft } from '../read-draft.ts'
import { textOrNull } from '../rows.ts'
import { StoreError } from '../store.ts'
import type { DocsWriter } from './docs.ts'
import type { Db } from './driver.ts'
import { openStanding, toJudgement } from './standing.ts'

export interface Ledger {
  add(draft: JudgementDraft): Judgement
  undo(id: string, at: string): boolean
  all(): Judgement[]
  /** Entries of a ledger kept elsewhere. */
  restore(ledger: readonly Judgement[]): void
}

export function openLedger(
  db: Db,
  extractionOf: (id: DocId) => Extraction | undefined,
  docs: Pick<DocsWriter, 'judging'>,
): Ledger {
  const columns = 'SELECT id, draft, undone_at FROM judgement'
  const all = db.prepare(`${columns} ORDER BY seq`)
  const standingOn = db.prepare(`${columns} WHERE doc IS ? AND entity = ? AND undone_at IS NULL`)
  const onEntities = db.prepare(`${columns} WHERE doc IS NULL AND docs IS NULL AND undone_at IS NULL ORDER BY seq`)
  const find = db.prepare(`${columns} WHERE id = ?`)
  const insert = db.prepare('INSERT INTO judgement (id, doc, docs, entity, draft) VALUES (?, ?, ?, ?, ?)')
  const mark = db.prepare('UPDATE judgement SET undone_at = ? WHERE id = ?')
  const entityNum = db.prepare('SELECT num FROM entity WHERE id = ?')
  const grow = db.prepare('UPDATE meta SET revision = revision + 1')
  const noteEntities = db.prepare('UPDATE meta SET entities_revision = revision')
  const standing = openStanding(db)

  function follow({ action, target }: JudgementDraft, rewrite: (doc: DocId) => void): void {
    const docs = docsIn(target)
    grow.run()
    if (docs.length === 0 || action === 'split') noteEntities.run()
    for (const doc of docs) rewrite(doc)
  }

  /** The draft as it is kept: on what docs name. */
  function onWhatIsThere(draft: JudgementDraft): JudgementDraft {
    const ids = docsIn(draft.target)
    if (ids.length === 0)
      for (const id of entitiesIn(draft))
        if (!entityNum.get([id])) throw new StoreError('NOT_FOUND', `no document names ${id}; reload the page`)
    const atHand = ids.flatMap((id) => {
      const extraction = extractionOf(id)
      return extraction ? [[id as string, { extraction, standing: standing.of(id) }] as const] : []
    })
    return placed(draft, new Map(atHand), classesOf(onEntities.all().map(toJudgement).sort(byTime)))
  }

  function append(id: string, draft: JudgementDraft): void {
    const docs = 'mentions' in draft.target ? JSON.stringify(docsIn(draft.target)) : null
    insert.run([id, docOf(draft.target), docs, draft.target.entity, JSON.stringify(draft)])
  }
  function newId(draft: JudgementDraft): string {
    for (let again = 0; ; again++) {
      const id = judgementId(draft, again)
      if (!find.get([id])) return id
    }
  }

  return {
    add: (given) =>
      docs.judging((rewrite) => {
        const draft = onWhatIsThere(draftOf(given))
        const same = standingOn
          .all([docOf(draft.target), draft.target.entity])
          .find((row) => decisionKey(readDraft(row)) === decisionKey(draft))
        if (same) return toJudgement(same)
        const id = newId(draft)
        append(id, draft)
        follow(draft, rewrite)
        return { ...draft, id, undoneAt: null }
      }),
    undo: (id, at) =>
      docs.judging((rewrite) => {
        const row = find.get([id])
        if (!row || textOrNull(row, 'undone_at') !== null) return false
        mark.run([at, id])
        follow(readDraft(row), rewrite)
        return true
      }),
    all: () => all.all().map(toJudgement),
    restore: (ledger) =>
      docs.judging((rewrite) => {
        const concerned = new Set<DocId>()
        for (const judgement of ledger) {
          const { id, undoneAt } = judgement
          const draft = draftOf(judgement)
          const row = find.get([id])
          if (row && textOrNull(row, 'undone_at') === undoneAt) continue
          if (!row) append(id, draft)
          mark.run([undoneAt, id])
          follow(draft, (doc) => concerned.add(doc))
        }
        for (const doc of concerned) rewrite(doc)
      }),
  }
}
