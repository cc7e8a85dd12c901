// The pipeline: from a doc and a codebook to everything found in the doc.
import type { Doc } from './doc.ts'
import type { Entity, EntityId } from './entity.ts'
import type { Mention, OpenMention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import type { Span } from './span.ts'

export interface Extraction {
  readonly doc: Doc
  /** Site navigation and the like, kept in the text and never mined; in order, none overlapping. */
  readonly furniture: readonly Span[]
  readonly sentences: readonly Sentence[]
  /** By start, longest first, then entity. */
  readonly mentions: readonly Mention[]
  readonly open: readonly OpenMention[]
  /** A record of every entity mentioned, by id. */
  readonly entities: ReadonlyMap<EntityId, Entity>
}
