// A judgement: a person's decision on what the rules found, kept in an append-only ledger and undone by a further entry.
import type { DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'

export type JudgementTarget =
  | {
      readonly doc: DocId
      readonly start: number
      readonly end: number
      readonly entity: EntityId
      readonly quote: string
    }
  | { readonly entity: EntityId }

export interface JudgementDraft {
  readonly action: 'reject'
  readonly target: JudgementTarget
  readonly author: string
  readonly reason: string
  /** ISO 8601 instant, given by the caller: stores have no clock. */
  readonly at: string
}

export interface Judgement extends JudgementDraft {
  readonly id: string
  /** When it was taken back, null while it stands. */
  readonly undoneAt: string | null
}

/** A draft made at the instant `at` (ISO 8601) from what came over the wire. */
export function judgementDraftOf(
  sent: Omit<JudgementDraft, 'target' | 'at'> & {
    readonly target: { entity: string } | { doc: string; start: number; end: number; entity: string; quote: string }
  },
  at: string,
): JudgementDraft {
  // What names nothing in the store is refused there: an unknown id is an id all the same.
  return { ...sent, target: sent.target as JudgementTarget, at }
}
