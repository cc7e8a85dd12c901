// Judging: which standing judgements bear on a doc's mentions as they are now, and how judgements are told apart.
import { hash } from 'node:crypto'
import type { EntityId } from '#lib/entity'
import type { Mention } from '#lib/mention'
import type { JudgementDraft, JudgementTarget, MentionTarget } from './judgement.ts'

export interface Standing {
  readonly id: string
  readonly target: MentionTarget
}

export const isOnMention = (target: JudgementTarget): target is MentionTarget => 'doc' in target

const names = (target: MentionTarget, { start, end, entity }: Mention): boolean =>
  target.start === start && target.end === end && target.entity === entity

/**
 * The target as the doc names it: what goes by the target's entity may be called otherwise there. Undefined when the words are not
 * there, or mean something else.
 */
export function targetIn(
  docText: string,
  mentions: readonly Mention[],
  target: MentionTarget,
  nameOf: (entity: string) => string,
): MentionTarget | undefined {
  const { start, end, entity, quote } = target
  if (docText.slice(start, end) !== quote) return undefined
  const here = mentions.filter((mention) => mention.start === start && mention.end === end)
  const meant = here.find((mention) => mention.entity === entity) ?? here.find((one) => nameOf(one.entity) === entity)
  return meant && { doc: target.doc, start, end, entity: meant.entity, quote }
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

/** One target always as the same text; other words in the same place, after a replacement, are another target. */
export function targetKey(target: JudgementTarget): string {
  if ('with' in target) return JSON.stringify([target.entity, target.with].sort())
  if (!isOnMention(target)) return JSON.stringify([target.entity])
  const { doc, start, end, entity, quote } = target
  return JSON.stringify([doc, start, end, entity, quote])
}

/** One decision always as the same text, whoever takes it. */
export const decisionKey = (draft: JudgementDraft): string =>
  JSON.stringify([draft.action, targetKey(draft.target), 'to' in draft ? draft.to : null])

/** From what was judged, by whom and when; the same again gets a number more. */
export function judgementId(draft: JudgementDraft, again: number): string {
  const { action, target, author, reason, at } = draft
  const decided = 'to' in draft ? [action, draft.to] : [action]
  return hash('sha256', JSON.stringify([...decided, targetKey(target), author, reason, at, again]), 'hex').slice(0, 16)
}

/** Ids of entities that must be there for the decision to mean something. */
export const entitiesIn = (draft: JudgementDraft): EntityId[] => [
  draft.target.entity,
  ...('with' in draft.target ? [draft.target.with] : []),
  ...(draft.action === 'merge' ? [draft.to] : []),
]
