// How large the docs of a comparison are: what the counts of each are held against.
import type { DocCounts } from '../incidence/doc-counts.ts'
import type { Incidence } from '../incidence/incidence.ts'

/** By place in the list of docs: sentences, and mentions of all entities that stand. */
export interface DocSizes {
  readonly sentences: Uint32Array
  readonly mentions: Uint32Array
}

/** `docs` are doc indices. */
export const docSizes = (
  { docSentence }: Incidence,
  { mentionsOfDoc }: DocCounts,
  docs: readonly number[],
): DocSizes => ({
  sentences: Uint32Array.from(docs, (doc) => (docSentence[doc + 1] ?? 0) - (docSentence[doc] ?? 0)),
  mentions: Uint32Array.from(docs, (doc) => mentionsOfDoc[doc] ?? 0),
})
