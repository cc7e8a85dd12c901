// Counts by division: how many entities the docs of each value name, and how many docs name an entity of each value, in one walk over a group's rows for each division.
import { type Division, sizesOf } from '../group/division.ts'
import type { Incidence } from './incidence.ts'

/** By place in a division of docs: how many of the `kept` entities (1 for each, by index) the docs of the value name. Goes value by value, so that one mark for each entity is enough. */
export function entitiesNamed(
  { docSentence, sentenceRow, entity }: Incidence,
  kept: Uint8Array,
  division: Division,
): Uint32Array {
  const entities = new Uint32Array(division.values.length)
  const lastPlace = new Int32Array(kept.length).fill(-1)
  for (const doc of byPlace(division)) {
    const place = division.placeOf[doc] ?? -1
    const end = sentenceRow[docSentence[doc + 1] ?? 0] ?? 0
    for (let r = sentenceRow[docSentence[doc] ?? 0] ?? 0; r < end; r++) {
      const e = entity[r] ?? 0
      if (lastPlace[e] === place || !kept[e]) continue
      lastPlace[e] = place
      entities[place] = (entities[place] ?? 0) + 1
    }
  }
  return entities
}

/** Those that have a place, by it. */
function byPlace(division: Division): Uint32Array {
  const next = new Uint32Array(division.values.length + 1)
  sizesOf(division).forEach((size, place) => {
    next[place + 1] = (next[place] ?? 0) + size
  })
  const things = new Uint32Array(next.at(-1) ?? 0)
  division.placeOf.forEach((place, thing) => {
    if (place < 0) return
    const at = next[place] ?? 0
    things[at] = thing
    next[place] = at + 1
  })
  return things
}

/** By place in a division of entities: how many of the `chosen` docs (1 for each, by index) name one of the value. */
export function docsNaming(
  { docSentence, sentenceRow, entity }: Incidence,
  chosen: Uint8Array,
  { values, placeOf }: Division,
): Uint32Array {
  const docs = new Uint32Array(values.length)
  const lastDoc = new Int32Array(values.length).fill(-1)
  for (let doc = 0; doc < chosen.length; doc++) {
    if (!chosen[doc]) continue
    const end = sentenceRow[docSentence[doc + 1] ?? 0] ?? 0
    for (let r = sentenceRow[docSentence[doc] ?? 0] ?? 0; r < end; r++) {
      const place = placeOf[entity[r] ?? 0] ?? -1
      if (place < 0 || lastDoc[place] === doc) continue
      lastDoc[place] = doc
      docs[place] = (docs[place] ?? 0) + 1
    }
  }
  return docs
}
