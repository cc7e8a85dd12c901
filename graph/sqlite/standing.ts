// Standing judgements as the ledger holds them: those on mentions, by doc.
import type { DocId } from '#lib/doc'
import { type Standing, standingByDoc } from '../judge.ts'
import type { Judgement } from '../judgement.ts'
import { readDraft } from '../read-draft.ts'
import { text, textOrNull } from '../rows.ts'
import type { Db, Row } from './driver.ts'

export const toJudgement = (row: Row): Judgement => ({
  ...readDraft(row),
  id: text(row, 'id'),
  undoneAt: textOrNull(row, 'undone_at'),
})

/** What stands on mentions, by doc, oldest first. */
export function openStanding(db: Db): { of(doc: DocId): Standing[]; all(): Map<string, Standing[]> } {
  const columns = 'SELECT id, draft, undone_at FROM judgement WHERE undone_at IS NULL'
  const ofDoc = db.prepare(`${columns} AND doc = ? ORDER BY seq`)
  const onSeveral = db.prepare(`${columns} AND docs IS NOT NULL ORDER BY seq`)
  const all = db.prepare(`${columns} AND (doc IS NOT NULL OR docs IS NOT NULL) ORDER BY seq`)
  return {
    of: (doc) => standingByDoc([...ofDoc.all([doc]), ...onSeveral.all()].map(toJudgement)).get(doc) ?? [],
    all: () => standingByDoc(all.all().map(toJudgement)),
  }
}
