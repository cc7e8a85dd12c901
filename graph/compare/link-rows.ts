// The rows of links: a link's counts among the sentences that name its rarer end, in the independent docs that name it.
import { frameOf } from '#lib/compare/frame'
import { columnWriter } from './column-writer.ts'
import type { Compared } from './compared.ts'
import type { UnitLink } from './links.ts'
import type { Row } from './measure.ts'
import { sumOf } from './tabulate.ts'

export interface LinkRow extends Row {
  /** The unit at the rarer end. */
  readonly given: number
  /** The places of the row's docs in the comparison's list. */
  readonly docs: Uint32Array
}

/** In the order of the links; those with the same rarer end share its frame. */
export function linkRows(compared: Compared, links: readonly UnitLink[]): LinkRow[] {
  const totals = compared.counts.map(({ sentences }) => sumOf(sentences))
  // The end named in fewer sentences of both sides: where it is named, the other may be or not. Ties fall to the lower place.
  const rarerEnd = ({ low, high }: UnitLink): number => ((totals[high] ?? 0) < (totals[low] ?? 0) ? high : low)
  const atEnd = new Map<number, number[]>()
  for (const [at, link] of links.entries()) {
    const given = rarerEnd(link)
    const known = atEnd.get(given)
    if (known) known.push(at)
    else atEnd.set(given, [at])
  }
  const rows: LinkRow[] = new Array(links.length)
  const make = rowsGiven(compared, columnWriter(links.reduce((sum, { docs }) => sum + docs.length, 0)))
  for (const [given, places] of atEnd) {
    const rowOf = make(given)
    for (const at of places) {
      const link = links[at]
      if (link) rows[at] = rowOf(link)
    }
  }
  return rows
}

/** What it makes for one end is to be used up before it is asked for the next. */
function rowsGiven(
  { counts, docs: all, independent, inA }: Compared,
  write: ReturnType<typeof columnWriter>,
): (given: number) => (link: UnitLink) => LinkRow {
  const side = new Int8Array(all.length).fill(-1)
  for (const [at, doc] of independent.entries()) side[doc] = inA[at] ?? 0
  const placeOf = new Int32Array(all.length)
  return (given) => {
    placeOf.fill(-1)
    const { docs: naming, sentences } = counts[given] ?? { docs: new Uint32Array(), sentences: new Uint32Array() }
    const docs = new Uint32Array(naming.length)
    const [exposure, sides] = [new Float64Array(naming.length), new Uint8Array(naming.length)]
    let place = 0
    for (let at = 0; at < naming.length; at++) {
      const doc = naming[at] ?? 0
      if ((side[doc] ?? -1) < 0) continue
      docs[place] = doc
      placeOf[doc] = place
      exposure[place] = sentences[at] ?? 0
      sides[place++] = side[doc] ?? 0
    }
    const frame = frameOf(exposure.subarray(0, place), sides.subarray(0, place))
    const kept = docs.subarray(0, place)
    return (link) => ({ given, docs: kept, frame, column: write(link.docs, link.counts, placeOf) })
  }
}
