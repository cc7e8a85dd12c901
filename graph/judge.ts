// Judging: which standing judgements bear on a doc's mentions as they are now, and how judgements are told apart.
import { hash } from 'node:crypto'
import type { DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import type { Mention } from '#lib/mention'
import type { Meant } from './curation/moves.ts'
import { byTime } from './curation/order.ts'
import type { Judgement, JudgementDraft, JudgementTarget, MentionTarget } from './judgement.ts'

/** What stands on one mention: that it is rejected, or whom it means. */
export interface Standing {
  readonly id: string
  readonly at: string
  readonly target: MentionTarget
  readonly to: Meant | undefined
}

export const isOnMention = (target: JudgementTarget): target is MentionTarget => 'doc' in target
/** The doc that a judgement is kept under; null where it is on an entity, a link or several mentions. */
export const docOf = (target: JudgementTarget): DocId | null => (isOnMention(target) ? target.doc : null)
/** The mentions it is on; none where it is on an entity or a link. */
export const mentionsIn = (target: JudgementTarget): readonly MentionTarget[] =>
  'mentions' in target ? target.mentions : isOnMention(target) ? [target] : []
export const docsIn = (target: JudgementTarget): DocId[] => [...new Set(mentionsIn(target).map(({ doc }) => doc))]

export const standingOf = ({ id, at, target, ...rest }: Judgement): Standing[] =>
  mentionsIn(target).map((one) => ({ id, at, target: one, to: rest.action === 'split' ? rest.to : undefined }))

/** Those that stand, by doc, in the order of `ledger`. */
export function standingByDoc(ledger: readonly Judgement[]): Map<string, Standing[]> {
  const byDoc = new Map<string, Standing[]>()
  for (const one of ledger.filter(({ undoneAt }) => undoneAt === null).flatMap(standingOf))
    byDoc.set(one.target.doc, [...(byDoc.get(one.target.doc) ?? []), one])
  return byDoc
}

const names = (target: MentionTarget, { start, end, entity }: Mention): boolean =>
  target.start === start && target.end === end && target.entity === entity

export interface Judged {
  readonly mentions: readonly Mention[]
  readonly rejected: readonly Mention[]
  /** Ids of the judgements that bear: their mention is there, with the words they quote. */
  readonly bearing: readonly string[]
}

/**
 * Parts a doc's mentions by what rejects them; a judgement whose words are gone does not bear. One that was moved to what it means is
 * not what was rejected there.
 */
export function judge(
  docText: string,
  mentions: readonly Mention[],
  standing: readonly Standing[],
  isMoved: (mention: Mention) => boolean = () => false,
): Judged {
  if (standing.length === 0) return { mentions, rejected: [], bearing: [] }
  const quoted = standing.filter(({ to, target }) => to === undefined && stillQuotes(docText, target))
  const bearing = quoted.filter(({ target }) => mentions.some((mention) => names(target, mention)))
  const isRejected = (mention: Mention) => !isMoved(mention) && bearing.some(({ target }) => names(target, mention))
  return {
    mentions: mentions.filter((mention) => !isRejected(mention)),
    rejected: mentions.filter(isRejected),
    bearing: bearing.map(({ id }) => id),
  }
}

const stillQuotes = (docText: string, { start, end, quote }: MentionTarget) => docText.slice(start, end) === quote

/** Whom mentions mean that are not rejected, by what was said last, and the ids of all judgements that say so. */
export function meantBy(docText: string, mentions: readonly Mention[], standing: readonly Standing[]) {
  const meant = new Map<Mention, Meant>()
  const bearing = new Set<string>()
  for (const { id, target, to } of standing.toSorted(byTime)) {
    if (to === undefined || !stillQuotes(docText, target)) continue
    const mention = mentions.find((one) => names(target, one))
    if (!mention) continue
    bearing.add(id)
    if (to.entity === mention.entity) meant.delete(mention)
    else meant.set(mention, to)
  }
  return { meantBy: meant, bearing: [...bearing] }
}

/** One target always as the same text; other words in the same place, after a replacement, are another target. */
export function targetKey(target: JudgementTarget): string {
  if ('mentions' in target) return JSON.stringify(target.mentions.map(targetKey).sort())
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
