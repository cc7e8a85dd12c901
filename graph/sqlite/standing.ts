// Judgements that stand: which of them bear on a doc's mentions as they are now.
import type { DocId } from '#lib/doc'
import type { Mention } from '#lib/mention'
import type { JudgementDraft, JudgementTarget } from '../judgement.ts'
import type { Db, Row } from './driver.ts'
import { text } from './rows.ts'

export type MentionTarget = Extract<JudgementTarget, { doc: DocId }>
export interface Standing {
  readonly id: string
  readonly target: MentionTarget
}

export const draftOf = (json: string): JudgementDraft => JSON.parse(json)
export const isOnMention = (target: JudgementTarget): target is MentionTarget => 'doc' in target

const names = (target: MentionTarget, { start, end, entity }: Mention): boolean =>
  target.start === start && target.end === end && target.entity === entity

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

export interface Judged {
  readonly mentions: readonly Mention[]
  readonly rejected: readonly Mention[]
  /** Ids of the judgements that bear: their mention is there, with the words they quote. */
  readonly bearing: readonly string[]
}

/** Parts a doc's mentions by the standing judgements; a judgement whose words are gone does not bear. */
export function judge(docText: string, mentions: readonly Mention[], standing: readonly Standing[]): Judged {
  if (standing.length === 0) return { mentions, rejected: [], bearing: [] }
  const quoted = standing.filter(({ target }) => docText.slice(target.start, target.end) === target.quote)
  const bearing = quoted.filter(({ target }) => mentions.some((mention) => names(target, mention)))
  const isRejected = (mention: Mention) => bearing.some(({ target }) => names(target, mention))
  return {
    mentions: mentions.filter((mention) => !isRejected(mention)),
    rejected: mentions.filter(isRejected),
    bearing: bearing.map(({ id }) => id),
  }
}
