// Counts by division: how many entities the docs of each value name, and how many docs name an entity of each value, in one walk over all rows.
import type { Incidence } from './incidence.ts'

/** Docs or entities by a value of theirs: thing i has values[placeOf[i]], or none where that is -1. */
export interface Division {
  readonly values: readonly string[]
  readonly placeOf: Int32Array
}

/** @param things by index @param read their value; null for those that are left out */
export function divide<Thing>(
  things: readonly Thing[],
  read: (thing: Thing, index: number) => string | null,
): Division {
  const places = new Map<string, number>()
  const placeOf = new Int32Array(things.length).fill(-1)
  things.forEach((thing, index) => {
    const value = read(thing, index)
    if (value === null) return
    const place = places.get(value) ?? places.size
    places.set(value, place)
    placeOf[index] = place
  })
  return { values: [...places.keys()], placeOf }
}

/** How many things have each value, by its place. */
export function sizesOf({ values, placeOf }: Division): Uint32Array {
  const sizes = new Uint32Array(values.length)
  for (const place of placeOf) if (place >= 0) sizes[place] = (sizes[place] ?? 0) + 1
  return sizes
}

/**
 * Within the `chosen` docs (1 for each, by index): for each division of docs how many of the `kept` entities the docs of each value
 * name, for each division of entities how many docs name one of each value. What stands at -1 counts for none.
 */
export function countDivided(
  { docs, entityNamed, namedIn, sentenceDoc }: Incidence,
  chosen: Uint8Array,
  kept: Uint8Array,
  { ofDocs, ofEntities }: { readonly ofDocs: readonly Division[]; readonly ofEntities: readonly Division[] },
): { readonly entities: readonly Uint32Array[]; readonly docs: readonly Uint32Array[] } {
  const forDocs = ofDocs.map(({ values, placeOf }) => ({
    placeOf,
    entities: new Uint32Array(values.length),
    lastEntity: new Int32Array(values.length).fill(-1),
  }))
  const forEntities = ofEntities.map(({ values, placeOf }) => {
    // A bit for each value and doc.
    const width = Math.ceil(values.length / 8)
    return { placeOf, width, docs: new Uint32Array(values.length), met: new Uint8Array(docs.length * width) }
  })
  for (let e = 0; e < kept.length; e++) {
    if (!kept[e]) continue
    let last = -1
    const end = entityNamed[e + 1] ?? 0
    for (let at = entityNamed[e] ?? 0; at < end; at++) {
      const doc = sentenceDoc[namedIn[at] ?? 0] ?? 0
      if (doc === last || !chosen[doc]) continue
      last = doc
      for (const { placeOf, entities, lastEntity } of forDocs) {
        const place = placeOf[doc] ?? -1
        if (place < 0 || lastEntity[place] === e) continue
        lastEntity[place] = e
        entities[place] = (entities[place] ?? 0) + 1
      }
      for (const { placeOf, docs: count, met, width } of forEntities) {
        const place = placeOf[e] ?? -1
        if (place < 0) continue
        const cell = doc * width + (place >> 3)
        const bits = met[cell] ?? 0
        const bit = 1 << (place & 7)
        if (bits & bit) continue
        met[cell] = bits | bit
        count[place] = (count[place] ?? 0) + 1
      }
    }
  }
  return { entities: forDocs.map(({ entities }) => entities), docs: forEntities.map(({ docs: count }) => count) }
}
