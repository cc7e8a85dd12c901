// How large the docs of a comparison are: what the counts of each are held against.
import type { DocId } from '#lib/doc'
import type { DocCounts } from '../incidence/doc-counts.ts'
import type { Incidence } from '../incidence/incidence.ts'

/** By place in the list of docs: sentences, mentions of all entities that stand, and characters. */
export interface DocSizes {
  readonly sentences: Uint32Array
  readonly mentions: Uint32Array
  /** All 0 where they are not asked for. */
  readonly characters: Uint32Array
}

/** Of every doc, as a store tells them. */
export type Characters = ReadonlyMap<DocId, number>

/** `docs` are doc indices. */
export const docSizes = (
  { docs: lines, docSentence }: Incidence,
  { mentionsOfDoc }: DocCounts,
  docs: readonly number[],
  characters: Characters | undefined,
): DocSizes => ({
  sentences: Uint32Array.from(docs, (doc) => (docSentence[doc + 1] ?? 0) - (docSentence[doc] ?? 0)),
  mentions: Uint32Array.from(docs, (doc) => mentionsOfDoc[doc] ?? 0),
  characters: Uint32Array.from(docs, (doc) => {
    const line = lines[doc]
    return (line && characters?.get(line.id)) ?? 0
  }),
})
