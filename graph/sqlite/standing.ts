// Standing judgements as the ledger holds them: those on mentions, by doc.
import type { DocId } from '#lib/doc'
import { isOnMention, type Standing } from '../judge.ts'
import type { JudgementDraft } from '../judgement.ts'
import { text } from '../rows.ts'
import type { Db, Row } from './driver.ts'

export const draftOf = (json: string): JudgementDraft => JSON.parse(json)

/** The standing judgements on mentions, by doc, oldest first. */
export function openStanding(db: Db): { of(doc: DocId): Standing[]; all(): Map<string, Standing[]> } {
  const ofDoc = db.prepare('SELECT id, draft FROM judgement WHERE doc = ? AND undone_at IS NULL ORDER BY seq')
  const all = db.prepare('SELECT id, draft FROM judgement WHERE doc IS NOT NULL AND undone_at IS NULL ORDER BY seq')
  const toStanding = (row: Row): Standing[] => {
    const { target } = draftOf(text(row, 'draft'))
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
