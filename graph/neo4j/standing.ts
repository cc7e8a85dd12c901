// Standing judgements as the ledger holds them: those on mentions, by doc.
import { type Standing, standingByDoc } from '../judge.ts'
import type { Judgement } from '../judgement.ts'
import { readDraft } from '../read-draft.ts'
import { type Row, text, textOrNull } from '../rows.ts'
import type { Run } from './db.ts'

const OF_DOCS = `MATCH (j:Judgement) WHERE j.doc IN $ids AND j.undoneAt IS NULL
  RETURN j.seq AS seq, j.id AS id, j.draft AS draft, j.undoneAt AS undoneAt ORDER BY j.seq`
const ON_SEVERAL = `MATCH (j:Judgement) WHERE j.docs IS NOT NULL AND j.undoneAt IS NULL
  RETURN j.seq AS seq, j.id AS id, j.draft AS draft, j.undoneAt AS undoneAt ORDER BY j.seq`

export const toJudgement = (row: Row): Judgement => ({
  ...readDraft(row),
  id: text(row, 'id'),
  undoneAt: textOrNull(row, 'undoneAt'),
})

/** What stands on mentions of each doc of `ids` that has some. */
export async function standingOn(run: Run, ids: readonly string[]): Promise<Map<string, Standing[]>> {
  if (ids.length === 0) return new Map()
  const rows = await Promise.all([run(OF_DOCS, { ids }), run(ON_SEVERAL)])
  const byDoc = standingByDoc(rows.flat().map(toJudgement))
  const asked = new Set(ids)
  return new Map([...byDoc].filter(([doc]) => asked.has(doc)))
}
