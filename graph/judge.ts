// Judging: which standing judgements bear on a doc's mentions as they are now, and how judgements are told apart.
import { hash } from 'node:crypto'
import type { DocId } from '#lib/doc'
import type { Mention } from '#lib/mention'
import type { JudgementDraft, JudgementTarget } from './judgement.ts'

export type MentionTarget = Extract<JudgementTarget, { doc: DocId }>
export interface Standing {
  readonly id: string
  readonly target: MentionTarget
}

export const isOnMention = (target: JudgementTarget): target is MentionTarget => 'doc' in target

const names = (target: MentionTarget, { start, end, entity }: Mention): boolean =>
  target.start === start && target.end === end && target.entity === entity

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

/** One target always as the same text; other words in the same place, after a replacement, are another target. */
export function targetKey(target: JudgementTarget): string {
  if (!isOnMention(target)) return JSON.stringify([target.entity])
  const { doc, start, end, entity, quote } = target
  return JSON.stringify([doc, start, end, entity, quote])
}

/** From what was judged, by whom and when; the same again gets a number more. */
export const judgementId = ({ action, target, author, reason, at }: JudgementDraft, again: number): string =>
  hash('sha256', JSON.stringify([action, targetKey(target), author, reason, at, again]), 'hex').slice(0, 16)
