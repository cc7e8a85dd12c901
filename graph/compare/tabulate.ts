// Counts units doc by doc: how many sentences name each, and how often, in the docs of a comparison.
import type { DocCounts } from '../incidence/doc-counts.ts'
import { type Counts, countsUpTo, type Incidence } from '../incidence/incidence.ts'

/** A unit's counts in the docs that name it, ascending by their places in the list of docs that is compared. */
export interface UnitCounts {
  readonly docs: Uint32Array
  readonly sentences: Counts
  readonly mentions: Counts
}

/** The counts of every entity, by index, in the docs that have a place; `placeOf` is -1 for the others. */
export function countsByEntity(all: DocCounts, placeOf: Int32Array): UnitCounts[] {
  const { start, doc } = all
  let length = 0
  for (let at = 0; at < doc.length; at++) if ((placeOf[doc[at] ?? 0] ?? -1) >= 0) length++
  const as = (counts: Counts): Counts => countsUpTo(2 ** (8 * counts.BYTES_PER_ELEMENT) - 1, length)
  const [docs, sentences, mentions] = [new Uint32Array(length), as(all.sentences), as(all.mentions)]
  let to = 0
  return Array.from({ length: start.length - 1 }, (_, e): UnitCounts => {
    const from = to
    for (let at = start[e] ?? 0; at < (start[e + 1] ?? 0); at++) {
      const place = placeOf[doc[at] ?? 0] ?? -1
      if (place < 0) continue
      docs[to] = place
      sentences[to] = all.sentences[at] ?? 0
      mentions[to++] = all.mentions[at] ?? 0
    }
    return {
      docs: docs.subarray(from, to),
      sentences: sentences.subarray(from, to),
      mentions: mentions.subarray(from, to),
    }
  })
}

/**
 * A counter of several entities as one, by their indices: a sentence that names two of them counts once, each of their mentions for itself.
 * `docs` is how many are compared.
 */
export function jointCounter(
  { sentenceDoc, namedIn, entityNamed }: Incidence,
  byEntity: readonly UnitCounts[],
  placeOf: Int32Array,
  docs: number,
): (entities: readonly number[]) => UnitCounts {
  const lastCall = new Uint32Array(sentenceDoc.length)
  let call = 0
  return (entities) => {
    const members = entities.flatMap((entity) => byEntity[entity] ?? [])
    const [only] = members
    if (only && members.length === 1) return only
    call++
    const [sentences, mentions] = [new Uint32Array(docs), new Uint32Array(docs)]
    for (const one of members)
      for (let at = 0; at < one.docs.length; at++) {
        const place = one.docs[at] ?? 0
        mentions[place] = (mentions[place] ?? 0) + (one.mentions[at] ?? 0)
      }
    for (const entity of entities)
      for (let at = entityNamed[entity] ?? 0; at < (entityNamed[entity + 1] ?? 0); at++) {
        const s = namedIn[at] ?? 0
        const place = placeOf[sentenceDoc[s] ?? 0] ?? -1
        if (place < 0 || lastCall[s] === call) continue
        lastCall[s] = call
        sentences[place] = (sentences[place] ?? 0) + 1
      }
    const naming = Uint32Array.from([...sentences.keys()].filter((place) => sentences[place]))
    return {
      docs: naming,
      sentences: naming.map((place) => sentences[place] ?? 0),
      mentions: naming.map((place) => mentions[place] ?? 0),
    }
  }
}

/** The sum of counts. */
export function sumOf(counts: Counts): number {
  let sum = 0
  for (let at = 0; at < counts.length; at++) sum += counts[at] ?? 0
  return sum
}
