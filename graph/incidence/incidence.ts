// The resident incidence: which entities are named in which sentences of which docs, as sparse rows in typed arrays.
import { byDate } from '#lib/partial-date'
import type { DocLine } from '../store.ts'

export type Counts = Uint8Array | Uint16Array | Uint32Array

/** As narrow as counts up to `most` allow. */
export const countsUpTo = (most: number, length: number): Counts =>
  most < 2 ** 8 ? new Uint8Array(length) : most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)

/**
 * Docs, sentences and rows are numbered through: doc d has the sentences docSentence[d] to docSentence[d + 1], sentence s the
 * rows sentenceRow[s] to sentenceRow[s + 1], row r says that the entity of index entity[r] is named often[r] times.
 */
export interface Incidence {
  /** Oldest first, undated last, then by id: the order of evidence. */
  readonly docs: readonly DocLine[]
  readonly docIndex: ReadonlyMap<string, number>
  readonly docSentence: Uint32Array
  readonly sentenceDoc: Uint32Array
  readonly sentenceRow: Uint32Array
  readonly entity: Uint32Array
  readonly often: Counts
  /** The sentence s has the pairs sentenceNested[s] to sentenceNested[s + 1] that only nest; a pair is two entity indices. */
  readonly sentenceNested: Uint32Array
  readonly nested: Uint32Array
  /** Entities, by index, with which people say that one is not linked; both ways. */
  readonly severed: ReadonlyMap<number, ReadonlySet<number>>
  /** Transposed: entity e is named in the sentences namedIn[entityNamed[e]] to namedIn[entityNamed[e + 1]], ascending. */
  readonly entityNamed: Uint32Array
  readonly namedIn: Uint32Array
}

export const byEvidence = (a: DocLine, b: DocLine): number => byDate(a.date, b.date) || (a.id < b.id ? -1 : 1)

/** Lists the sentences of each entity, from the rows of each sentence. */
export function transpose(entities: number, sentenceRow: Uint32Array, entity: Uint32Array) {
  const entityNamed = new Uint32Array(entities + 1)
  for (const e of entity) entityNamed[e + 1] = (entityNamed[e + 1] ?? 0) + 1
  for (let e = 0; e < entities; e++) entityNamed[e + 1] = (entityNamed[e + 1] ?? 0) + (entityNamed[e] ?? 0)
  const next = entityNamed.slice()
  const namedIn = new Uint32Array(entity.length)
  for (let s = 0; s + 1 < sentenceRow.length; s++) {
    const end = sentenceRow[s + 1] ?? 0
    for (let r = sentenceRow[s] ?? 0; r < end; r++) {
      const e = entity[r] ?? 0
      const at = next[e] ?? 0
      namedIn[at] = s
      next[e] = at + 1
    }
  }
  return { entityNamed, namedIn }
}
