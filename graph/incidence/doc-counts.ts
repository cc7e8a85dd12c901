// Doc counts: how often each doc names each entity, as sparse columns made once for a content, so that groups are summed without a look at sentences.
import { type Counts, countsUpTo, type Incidence } from './incidence.ts'

export interface DocCounts {
  /** Entity e is named in the docs doc[start[e]] to doc[start[e + 1]], ascending; a rejected one in none. */
  readonly start: Uint32Array
  readonly doc: Uint32Array
  /** Beside each of these docs: how many of its sentences name the entity, and how often in all. */
  readonly sentences: Counts
  readonly mentions: Counts
  /** By doc: its mentions of all entities that stand. */
  readonly mentionsOfDoc: Uint32Array
}

/** So many docs are counted before others have their turn. */
const TURN = 1000

/** `rejected` holds 1 for entities that count nowhere, by index. Stops now and then, so that it can be done in turns. */
export function* countDocs(incidence: Incidence, rejected: Uint8Array): Generator<void, DocCounts> {
  const { docs, docSentence, sentenceRow, entity, often } = incidence
  const entities = rejected.length
  const start = new Uint32Array(entities + 1)
  const lastDoc = new Int32Array(entities).fill(-1)
  const inDoc = new Uint32Array(entities)
  let most = 0
  const endOf = (doc: number): number => sentenceRow[docSentence[doc + 1] ?? 0] ?? 0
  for (let d = 0, r = 0; d < docs.length; d++) {
    if (d % TURN === 0) yield
    for (const end = endOf(d); r < end; r++) {
      const e = entity[r] ?? 0
      if (rejected[e]) continue
      const isNew = lastDoc[e] !== d
      const times = (isNew ? 0 : (inDoc[e] ?? 0)) + (often[r] ?? 0)
      inDoc[e] = times
      if (times > most) most = times
      if (!isNew) continue
      lastDoc[e] = d
      start[e + 1] = (start[e + 1] ?? 0) + 1
    }
  }
  for (let e = 0; e < entities; e++) start[e + 1] = (start[e + 1] ?? 0) + (start[e] ?? 0)

  const length = start[entities] ?? 0
  const [doc, sentences, mentions] = [new Uint32Array(length), countsUpTo(most, length), countsUpTo(most, length)]
  const mentionsOfDoc = new Uint32Array(docs.length)
  const next = start.slice(0, entities)
  lastDoc.fill(-1)
  for (let d = 0, r = 0; d < docs.length; d++) {
    if (d % TURN === 0) yield
    for (const end = endOf(d); r < end; r++) {
      const e = entity[r] ?? 0
      if (rejected[e]) continue
      const times = often[r] ?? 0
      const at = lastDoc[e] === d ? (next[e] ?? 0) - 1 : (next[e] ?? 0)
      if (lastDoc[e] !== d) {
        lastDoc[e] = d
        next[e] = at + 1
        doc[at] = d
      }
      sentences[at] = (sentences[at] ?? 0) + 1
      mentions[at] = (mentions[at] ?? 0) + times
      mentionsOfDoc[d] = (mentionsOfDoc[d] ?? 0) + times
    }
  }
  return { start, doc, sentences, mentions, mentionsOfDoc }
}
