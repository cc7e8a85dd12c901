// Standing judgements as the ledger holds them: those on mentions, by doc.
import { isOnMention, type Standing } from '../judge.ts'
import type { Judgement, JudgementDraft } from '../judgement.ts'
import { type Row, text, textOrNull } from '../rows.ts'
import type { Run } from './db.ts'

const OF_DOCS = `MATCH (j:Judgement) WHERE j.doc IN $ids AND j.undoneAt IS NULL RETURN j.id AS id, j.draft AS draft ORDER BY j.seq`

export const readDraft = (json: string): JudgementDraft => JSON.parse(json)

export const toJudgement = (row: Row): Judgement => ({
  ...readDraft(text(row, 'draft')),
  id: text(row, 'id'),
  undoneAt: textOrNull(row, 'undoneAt'),
})

/** Of each doc of `ids` that has some, oldest first. */
export async function standingOn(run: Run, ids: readonly string[]): Promise<Map<string, Standing[]>> {
  const byDoc = new Map<string, Standing[]>()
  if (ids.length === 0) return byDoc
  for (const row of await run(OF_DOCS, { ids })) {
    const { target } = readDraft(text(row, 'draft'))
    if (isOnMention(target)) byDoc.set(target.doc, [...(byDoc.get(target.doc) ?? []), { id: text(row, 'id'), target }])
  }
  return byDoc
}
