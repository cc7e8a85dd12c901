// A claim: who is said to do what to whom, in one clause of one sentence.
import type { EntityId } from './entity.ts'
import type { Span } from './span.ts'

/** How it is said: as a fact, as a duty (must, should), as possible, as coming, or under a condition. */
export const MODALITIES = ['asserted', 'must', 'should', 'may', 'will', 'conditional'] as const
export type Modality = (typeof MODALITIES)[number]
export const VOICES = ['active', 'passive'] as const
export type Voice = (typeof VOICES)[number]

/** Words that have a part in a claim, and the entity that they name: null where they are a mere phrase. */
export interface Part extends Span {
  readonly entity: EntityId | null
}

export interface Claim {
  /** Index of its sentence. */
  readonly sentence: number
  /** Who acts: of "Y is led by X" it is X; of "Y was founded" it is Y, for nobody is said to have founded it. */
  readonly subject: Part
  /** The verb's words in the text, and its base form with what belongs to it: "call for", "try to stop", "be founded". */
  readonly predicate: Span & { readonly lemma: string }
  /** Whom or what it is done to; null where the verb says all. */
  readonly object: Part | null
  /** Who says so, where the sentence tells: "Harker said that …". */
  readonly speaker: Part | null
  readonly negated: boolean
  readonly modality: Modality
  readonly voice: Voice
}

/** The words of a part in `text`, which begins at `from` of its doc; "" where there is no part. */
export const wordsOf = (part: Span | null, text: string, from = 0): string =>
  part === null ? '' : text.slice(part.start - from, part.end - from)

const bySpans = (a: Span | null, b: Span | null): number =>
  (a?.start ?? -1) - (b?.start ?? -1) || (a?.end ?? -1) - (b?.end ?? -1)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By sentence and place of predicate, subject, object: a total order on the distinct claims of a doc. */
export const byClaim = (a: Claim, b: Claim): number =>
  a.sentence - b.sentence ||
  bySpans(a.predicate, b.predicate) ||
  bySpans(a.subject, b.subject) ||
  bySpans(a.object, b.object) ||
  byText(a.predicate.lemma, b.predicate.lemma) ||
  byText(a.subject.entity ?? '', b.subject.entity ?? '') ||
  byText(a.object?.entity ?? '', b.object?.entity ?? '')
