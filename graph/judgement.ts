// A judgement: a person's decision on what the rules found, kept in an append-only ledger and undone by a further entry.
import type { DocId } from '#lib/doc'
import type { EntityId, Kind } from '#lib/entity'
import type { Meant } from './curation/moves.ts'

export interface EntityTarget {
  readonly entity: EntityId
}
export interface MentionTarget extends EntityTarget {
  readonly doc: DocId
  readonly start: number
  readonly end: number
  readonly quote: string
}
/** A link: what is said of two entities at once; which of them comes first is the same. */
export interface LinkTarget extends EntityTarget {
  readonly with: EntityId
}
/** Several mentions of one entity. */
export interface MentionsTarget extends EntityTarget {
  readonly mentions: readonly MentionTarget[]
}
export type JudgementTarget = EntityTarget | MentionTarget | LinkTarget | MentionsTarget

/** What is decided, and on what. */
export type Decision =
  | { readonly action: 'reject'; readonly target: EntityTarget | MentionTarget | LinkTarget }
  /** These mentions mean another entity, which docs name or which is called by the label. */
  | { readonly action: 'split'; readonly target: MentionsTarget; readonly to: Meant }
  /** Both are one, and `to` is its id. */
  | { readonly action: 'merge'; readonly target: EntityTarget; readonly to: EntityId }
  /** They are two, however alike they look. */
  | { readonly action: 'distinguish'; readonly target: LinkTarget }
  /** It is called `to`. */
  | { readonly action: 'rename'; readonly target: EntityTarget; readonly to: string }
  | { readonly action: 'retype'; readonly target: EntityTarget; readonly to: Kind }

interface Signed {
  readonly author: string
  readonly reason: string
  /** ISO 8601 instant, given by the caller: stores have no clock. */
  readonly at: string
}
export type JudgementDraft = Decision & Signed

export type Judgement = JudgementDraft & {
  readonly id: string
  /** When it was taken back, null while it stands. */
  readonly undoneAt: string | null
}

/** The draft alone, its properties always in one order: equal text for equal drafts. */
export function draftOf({ action, target, author, reason, at, ...rest }: JudgementDraft): JudgementDraft {
  const to = 'to' in rest ? { to: rest.to } : {}
  return { action, target, ...to, author, reason, at } as JudgementDraft
}
