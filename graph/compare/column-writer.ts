// Writes columns into one stretch of memory: a comparison has tens of thousands, and an array for each would keep the collector busy.
import type { Column } from '#lib/compare/column'
import type { Counts } from '../incidence/incidence.ts'

/**
 * Columns of at most `room` counts in all. Each is that of the docs which have a place in `placeOf` (-1 for the others), under these places; they
 * must rise where the docs do.
 */
export function columnWriter(room: number): (docs: Uint32Array, counts: Counts, placeOf: Int32Array) => Column {
  const [places, numbers] = [new Uint32Array(room), new Uint32Array(room)]
  let to = 0
  return (docs, counts, placeOf) => {
    const from = to
    for (let at = 0; at < docs.length; at++) {
      const place = placeOf[docs[at] ?? 0] ?? -1
      if (place < 0) continue
      places[to] = place
      numbers[to++] = counts[at] ?? 0
    }
    return { docs: places.subarray(from, to), counts: numbers.subarray(from, to) }
  }
}
