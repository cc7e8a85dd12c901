// Standing judgements as the ledger holds them: those on mentions, by doc.
import type { DocId } from '#lib/doc'
import { isOnMention, type Standing } from '../judge.ts'
import type { Judgement, JudgementDraft } from '../judgement.ts'
import { text, textOrNull } from '../rows.ts'
import type { Db, Row } from './driver.ts'

export const readDraft = (json: string): JudgementDraft => JSON.parse(json)

export const toJudgement = (row: Row): Judgement => ({
  ...readDraft(text(row, 'draft')),
  id: text(row, 'id'),
  undoneAt: textOrNull(row, 'undone_at'),
})

/** The standing judgements on mentions, by doc, oldest first. */
export function openStanding(db: Db): { of(doc: DocId): Standing[]; all(): Map<string, Standing[]> } {
  const ofDoc = db.prepare('SELECT id, draft FROM judgement WHERE doc = ? AND undone_at IS NULL ORDER BY seq')
  const all = db.prepare('SELECT id, draft FROM judgement WHERE doc IS NOT NULL AND undone_at IS NULL ORDER BY seq')
  const toStanding = (row: Row): Standing[] => {
    const { target } = readDraft(text(row, 'draft'))
    return isOnMention(target) ? [{ id: text(row, 'id'), target }] : []
  }
  return {
    of: (doc) => ofDoc.all([doc]).flatMap(toStanding),
    all() {
      const byDoc = new Map<string, Standing[]>()
      for (const one of all.all().flatMap(toStanding))
        byDoc.set(one.target.doc, [...(byDoc.get(one.target.doc) ?? []), one])
      return byDoc
    },
  }
}
