// Counts entities: in how many docs and sentences of a group each is named, and how often.
import type { Incidence } from './incidence.ts'

/** By entity index. */
export interface EntityCounts {
  readonly docs: Uint32Array
  readonly sentences: Uint32Array
  readonly mentions: Uint32Array
}

/** `chosen` holds 1 for each doc of the group. Rejected entities are counted too: who asks leaves them out. */
export function countEntities(incidence: Incidence, entities: number, chosen: Uint8Array): EntityCounts {
  const { docSentence, sentenceRow, entity, often } = incidence
  const docs = new Uint32Array(entities)
  const sentences = new Uint32Array(entities)
  const mentions = new Uint32Array(entities)
  const lastDoc = new Int32Array(entities).fill(-1)
  for (let d = 0; d < chosen.length; d++) {
    if (!chosen[d]) continue
    const end = sentenceRow[docSentence[d + 1] ?? 0] ?? 0
    for (let r = sentenceRow[docSentence[d] ?? 0] ?? 0; r < end; r++) {
      const e = entity[r] ?? 0
      sentences[e] = (sentences[e] ?? 0) + 1
      mentions[e] = (mentions[e] ?? 0) + (often[r] ?? 0)
      if (lastDoc[e] === d) continue
      lastDoc[e] = d
      docs[e] = (docs[e] ?? 0) + 1
    }
  }
  return { docs, sentences, mentions }
}

/** How often a doc names each entity, both by index. */
export function mentionsIn({ docSentence, sentenceRow, entity, often }: Incidence, doc: number): Map<number, number> {
  const times = new Map<number, number>()
  const end = sentenceRow[docSentence[doc + 1] ?? 0] ?? 0
  for (let r = sentenceRow[docSentence[doc] ?? 0] ?? 0; r < end; r++) {
    const e = entity[r] ?? 0
    times.set(e, (times.get(e) ?? 0) + (often[r] ?? 0))
  }
  return times
}
