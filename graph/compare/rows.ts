// The rows of a comparison: each unit's counts on either side, and its row of independent docs.
import { exposureOf } from '#lib/compare/exposure'
import { type Presence, presenceOf } from '#lib/compare/presence'
import { wilson } from '#lib/compare/prevalence'
import { mayShow } from '#lib/compare/tier'
import type { ComparedSideJson } from '../wire/comparison.ts'
import type { Compared } from './compared.ts'
import type { Row } from './measure.ts'

/** With more docs than these dots run together. */
const MOST_DOTS = 60

export interface SideCounts {
  readonly a: ComparedSideJson
  readonly b: ComparedSideJson
  readonly presence: Presence
}

export function sideCounts(compared: Compared, unit: number): SideCounts {
  const a = oneSide(compared, unit, compared.countedA, compared.sides.a.independent.length, 1)
  const b = oneSide(compared, unit, compared.countedB, compared.sides.b.independent.length, 0)
  return { a, b, presence: presenceOf(a.docs, b.docs) }
}

function oneSide(
  { asked, counts, docs, independent, inA, standing }: Compared,
  unit: number,
  counted: Uint8Array,
  independentDocs: number,
  label: 0 | 1,
): ComparedSideJson {
  const of = counts.units[unit] ?? { docs: [], sentences: [], mentions: [] }
  const totals = { docs: 0, sentences: 0, mentions: 0 }
  for (const [at, doc] of of.docs.entries()) {
    if (!counted[doc]) continue
    totals.docs++
    totals.sentences += of.sentences[at] ?? 0
    totals.mentions += of.mentions[at] ?? 0
  }
  const { counted: what, per } = exposureOf[asked.exposure]
  const exposure = counts.sizes.reduce((sum, size, doc) => sum + (counted[doc] ? size[asked.exposure] : 0), 0)
  const naming = new Set(of.docs)
  const x = independent.filter((doc, at) => inA[at] === label && naming.has(doc)).length
  const prevalence = mayShow(standing.tier, 'prevalenceIntervals') ? wilson({ x, n: independentDocs }) : undefined
  const places = [...docs.keys()].filter((doc) => counted[doc])
  const sentencesOf = new Map(of.docs.map((doc, at) => [doc, of.sentences[at] ?? 0]))
  return {
    ...totals,
    of: places.length,
    rate: exposure > 0 ? (totals[what] / exposure) * per : 0,
    ...(prevalence && { prevalence }),
    ...(docs.length <= MOST_DOTS && { perDoc: places.map((doc) => sentencesOf.get(doc) ?? 0) }),
  }
}

/** The counts of a unit over the independent docs, named by their place among these. */
export function rowOf({ asked, counts, independent, inA }: Compared, unit: number, placeOf: readonly number[]): Row {
  const of = counts.units[unit] ?? { docs: [], sentences: [], mentions: [] }
  const numbers = of[exposureOf[asked.exposure].counted]
  const there = [...of.docs.keys()].filter((at) => (placeOf[of.docs[at] ?? -1] ?? -1) >= 0)
  return {
    column: {
      docs: there.map((at) => placeOf[of.docs[at] ?? -1] ?? -1),
      counts: there.map((at) => numbers[at] ?? 0),
    },
    exposure: independent.map((doc) => counts.sizes[doc]?.[asked.exposure] ?? 0),
    inA,
  }
}

/** For each doc's place the place among the independent ones, -1 where it is not one. */
export function independentPlaces({ docs, independent }: Compared): number[] {
  const places = docs.map(() => -1)
  for (const [at, doc] of independent.entries()) places[doc] = at
  return places
}
