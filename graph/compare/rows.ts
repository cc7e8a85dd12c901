// The rows of a comparison: each unit's counts on either side, and its row of independent docs.
import { exposureOf } from '#lib/compare/exposure'
import { frameOf } from '#lib/compare/frame'
import { type Presence, presenceOf } from '#lib/compare/presence'
import { wilson } from '#lib/compare/prevalence'
import { mayShow } from '#lib/compare/tier'
import { marksOf } from '../counting.ts'
import type { ComparedSideJson } from '../wire/comparison.ts'
import { columnWriter } from './column-writer.ts'
import type { Compared } from './compared.ts'
import type { Row } from './measure.ts'
import type { UnitCounts } from './tabulate.ts'

/** With more docs than these dots run together. */
const MOST_DOTS = 60

export interface SideCounts {
  readonly a: ComparedSideJson
  readonly b: ComparedSideJson
  readonly presence: Presence
}

/** Counts any unit on both sides; what is the same for all units is worked out once. */
export function sideCounter(compared: Compared): (unit: number) => SideCounts {
  const [ofA, ofB] = [oneSide(compared, 'a'), oneSide(compared, 'b')]
  return (unit) => {
    const [a, b] = [ofA(unit), ofB(unit)]
    return { a, b, presence: presenceOf(a.docs, b.docs) }
  }
}

const unnamed: UnitCounts = { docs: new Uint32Array(), sentences: new Uint32Array(), mentions: new Uint32Array() }

function oneSide(compared: Compared, side: 'a' | 'b'): (unit: number) => ComparedSideJson {
  const { asked, counts, docs, independent, inA, sides, sizes, standing } = compared
  const counted = side === 'a' ? compared.countedA : compared.countedB
  const places = [...docs.keys()].filter((doc) => counted[doc])
  const alone = marksOf(
    docs.length,
    independent.filter((_, at) => inA[at] === Number(side === 'a')),
  )
  const { counted: what, per } = exposureOf[asked.exposure]
  const exposure = places.reduce((sum, doc) => sum + (sizes[asked.exposure][doc] ?? 0), 0)
  return (unit) => {
    const of = counts[unit] ?? unnamed
    const totals = { docs: 0, sentences: 0, mentions: 0 }
    const share = { x: 0, n: sides[side].independent.length }
    for (let at = 0; at < of.docs.length; at++) {
      const doc = of.docs[at] ?? 0
      if (!counted[doc]) continue
      totals.docs++
      totals.sentences += of.sentences[at] ?? 0
      totals.mentions += of.mentions[at] ?? 0
      share.x += alone[doc] ?? 0
    }
    const prevalence = mayShow(standing.tier, 'prevalenceIntervals') ? wilson(share) : undefined
    return {
      ...totals,
      of: places.length,
      rate: exposure > 0 ? (totals[what] / exposure) * per : 0,
      ...(prevalence && { prevalence }),
      ...(docs.length <= MOST_DOTS && { perDoc: perDoc(of, places) }),
    }
  }
}

function perDoc({ docs, sentences }: UnitCounts, places: readonly number[]): number[] {
  const sentencesOf = new Map(Array.from(docs, (doc, at) => [doc, sentences[at] ?? 0]))
  return places.map((doc) => sentencesOf.get(doc) ?? 0)
}

/** Makes the row of any unit: its counts over the independent docs, named by their place among these; all rows share one frame. */
export function rowMaker({ asked, counts, docs, independent, inA, sizes }: Compared): (unit: number) => Row {
  const frame = frameOf(
    Float64Array.from(independent, (doc) => sizes[asked.exposure][doc] ?? 0),
    inA,
  )
  const what = exposureOf[asked.exposure].counted
  if (independent.length === docs.length)
    return (unit) => {
      const of = counts[unit] ?? unnamed
      return { column: { docs: of.docs, counts: of[what] }, frame }
    }
  const placeOf = new Int32Array(docs.length).fill(-1)
  for (const [at, doc] of independent.entries()) placeOf[doc] = at
  return (unit) => {
    const of = counts[unit] ?? unnamed
    return { column: columnWriter(of.docs.length)(of.docs, of[what], placeOf), frame }
  }
}
