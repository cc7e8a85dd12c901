// Standing judgements as the ledger holds them: those on mentions, by doc.
import { isOnMention, type Standing } from '../judge.ts'
import type { JudgementDraft } from '../judgement.ts'
import { text } from '../rows.ts'
import type { Run } from './db.ts'

const OF_DOCS = `MATCH (j:Judgement) WHERE j.doc IN $ids AND j.undoneAt IS NULL RETURN j.id AS id, j.draft AS draft ORDER BY j.seq`

export const draftOf = (json: string): JudgementDraft => JSON.parse(json)

/** Of each doc of `ids` that has some, oldest first. */
export async function standingOn(run: Run, ids: readonly string[]): Promise<Map<string, Standing[]>> {
  const byDoc = new Map<string, Standing[]>()
  if (ids.length === 0) return byDoc
  for (const row of await run(OF_DOCS, { ids })) {
    const { target } = draftOf(text(row, 'draft'))
    if (isOnMention(target)) byDoc.set(target.doc, [...(byDoc.get(target.doc) ?? []), { id: text(row, 'id'), target }])
  }
  return byDoc
}
