// A mention: a span that names an entity, with the rule that found it.
import type { EntityId, Kind } from './entity.ts'
import type { Ground } from './recognize/evidence.ts'
import { bySpan, type Span } from './span.ts'

export interface Mention extends Span {
  readonly entity: EntityId
  readonly kind: Kind
  /** What found it: "codebook", or the name of the rule ("person-title", "later-short-form" …). */
  readonly rule: string
  /** What was weighed before it was found; empty where the rule alone says it. */
  readonly why: readonly Ground[]
}

/** A span that surely names something, but of which the doc does not tell what ("the Party" where the country is unknown). */
export interface OpenMention extends Span {
  readonly kind: Kind
  readonly rule: string
  readonly why: readonly Ground[]
  /** The entities it may name, sorted. */
  readonly candidates: readonly EntityId[]
}

/** By start, longest first, then entity: a total order on the mentions of a doc. */
export const byMention = (a: Mention, b: Mention): number =>
  bySpan(a, b) || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0)
