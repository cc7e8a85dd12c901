// Counts entities: in how many docs and sentences of a group each is named, and how often.
import type { Incidence } from './incidence.ts'

/** By entity index. */
export interface EntityCounts {
  readonly docs: Uint32Array
  readonly sentences: Uint32Array
  readonly mentions: Uint32Array
}

/** What is counted of an entity lies together, so that a processor fetches it at once: docs, sentences, mentions, and the last doc, from 1. */
const WIDTH = 4

/** `chosen` holds 1 for each doc of the group. Rejected entities are counted too: who asks leaves them out. */
export function countEntities(incidence: Incidence, entities: number, chosen: Uint8Array): EntityCounts {
  const { docSentence, sentenceRow, entity, often } = incidence
  const counts = new Uint32Array(WIDTH * entities)
  for (let d = 0; d < chosen.length; d++) {
    if (!chosen[d]) continue
    const end = sentenceRow[docSentence[d + 1] ?? 0] ?? 0
    for (let r = sentenceRow[docSentence[d] ?? 0] ?? 0; r < end; r++) {
      const at = WIDTH * (entity[r] ?? 0)
      const differs = (counts[at + 3] ?? 0) ^ (d + 1)
      // 1 where it differs, without a branch, which no processor could foresee.
      counts[at] = (counts[at] ?? 0) + ((differs | -differs) >>> 31)
      counts[at + 1] = (counts[at + 1] ?? 0) + 1
      counts[at + 2] = (counts[at + 2] ?? 0) + (often[r] ?? 0)
      counts[at + 3] = d + 1
    }
  }
  return { docs: column(counts, 0), sentences: column(counts, 1), mentions: column(counts, 2) }
}

function column(counts: Uint32Array, of: number): Uint32Array {
  const values = new Uint32Array(counts.length / WIDTH)
  for (let e = 0; e < values.length; e++) values[e] = counts[WIDTH * e + of] ?? 0
  return values
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
