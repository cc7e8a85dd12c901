// A doc as its page reads it.
import type { AnswerOf } from '#graph/wire/calls'
import type { Modality } from '#lib/claim'
import type { Kind } from '#lib/entity'
import type { Span } from '#lib/span'
import type { Block } from '../blocks.ts'

type DocJson = AnswerOf<'doc'>

export interface ReadEntity {
  readonly id: string
  readonly kind: Kind
  readonly label: string
}

/** Words that have a part in a claim, and what they name. */
export interface ReadPart extends Span {
  readonly words: string
  readonly entity: ReadEntity | undefined
}

/** Its span reaches from the first to the last of its words. */
export interface ReadClaim extends Span {
  readonly subject: ReadPart | undefined
  readonly predicate: string
  readonly object: ReadPart | undefined
  readonly speaker: ReadPart | undefined
  readonly modality: Modality
  readonly negated: boolean
}

export interface ReadDoc
  extends Pick<DocJson, 'id' | 'title' | 'country' | 'lang' | 'source' | 'date' | 'counts' | 'text'> {
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  readonly mentions: readonly (Span & { entity: string; kind: Kind; label: string })[]
  /** With the labels of what they may name. */
  readonly open: readonly (Span & { kind: Kind; candidates: readonly string[] })[]
  readonly claims: readonly ReadClaim[]
}
