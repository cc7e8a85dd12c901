// A division: docs or entities by a value of theirs, each value once.

/** Thing i has values[placeOf[i]], or none where that is -1. */
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

/** By values told from those before; what had none has `none`. */
export function divideAnew(
  { values, placeOf }: Division,
  read: (value: string) => string,
  none: string | null = null,
): Division {
  const { values: anew, placeOf: anewOf } = divide([...values, null], (value) => (value === null ? none : read(value)))
  const withNone = anewOf[values.length] ?? -1
  return { values: anew, placeOf: placeOf.map((place) => (place < 0 ? withNone : (anewOf[place] ?? -1))) }
}

/** The same of the `chosen` things only (1 for each, by index): the others have no value. */
export const divisionOf = ({ values, placeOf }: Division, chosen: Uint8Array): Division => ({
  values,
  placeOf: placeOf.map((place, index) => (chosen[index] ? place : -1)),
})
