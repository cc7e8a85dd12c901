// Links side by side: sentences that name both ends among those that name the rarer end, so that how often a thing is named does not pass for framing.
import { frameOf } from '#lib/compare/frame'
import { isLinked } from '../incidence/count-links.ts'
import type { Incidence } from '../incidence/incidence.ts'
import type { Row } from './measure.ts'
import type { Tabulated, UnitCounts } from './tabulate.ts'

/** A link of two units by their places, and in how many sentences of which docs; docs by place, ascending. */
export interface UnitLink {
  readonly low: number
  readonly high: number
  readonly docs: number[]
  readonly counts: number[]
}

/**
 * All links among the units in the docs of a list, by low, then high. A sentence links two units when an entity of the one and an entity of the
 * other are named in places that do not overlap; an entity that belongs to both links nothing with itself.
 */
export function linkUnits(
  incidence: Incidence,
  docs: readonly number[],
  units: number,
  placesOf: readonly (readonly number[] | undefined)[],
): UnitLink[] {
  const { docSentence, sentenceRow, sentenceNested, entity, severed } = incidence
  const links = new Map<number, UnitLink & { last: number }>()
  const link = (one: number, other: number, doc: number, sentence: number) => {
    const [low, high] = one < other ? [one, other] : [other, one]
    const key = low * units + high
    const known = links.get(key) ?? { low, high, docs: [], counts: [], last: -1 }
    if (known.last === -1) links.set(key, known)
    if (known.last === sentence) return
    known.last = sentence
    let at = known.docs.length - 1
    if (known.docs[at] !== doc) at = known.docs.push(doc) - 1
    known.counts[at] = (known.counts[at] ?? 0) + 1
  }
  for (const [doc, index] of docs.entries()) {
    for (let s = docSentence[index] ?? 0; s < (docSentence[index + 1] ?? 0); s++) {
      const here = namedHere(entity.subarray(sentenceRow[s], sentenceRow[s + 1]), placesOf)
      const doubt = severed.size > 0 || sentenceNested[s] !== sentenceNested[s + 1]
      for (const [i, a] of here.entries())
        for (const b of here.slice(0, i)) {
          if (doubt && !isLinked(incidence, s, a, b)) continue
          for (const u of placesOf[a] ?? []) for (const v of placesOf[b] ?? []) if (u !== v) link(u, v, doc, s)
        }
    }
  }
  return [...links.values()].sort((a, b) => a.low - b.low || a.high - b.high)
}

/** The entities of a sentence that belong to some unit. */
const namedHere = (named: Uint32Array, placesOf: readonly (readonly number[] | undefined)[]): number[] =>
  Array.from(named).filter((entity) => placesOf[entity] !== undefined)

/** The end named in fewer sentences of both sides together: where it is named, the other may be or not. Ties fall to the lower place. */
export function rarerEnd({ low, high }: UnitLink, { units }: Tabulated): number {
  const total = (unit: number) => (units[unit]?.sentences ?? []).reduce((sum, one) => sum + one, 0)
  return total(high) < total(low) ? high : low
}

/** A link's row with the places of its docs: its counts among the sentences that name its rarer end, in the independent docs that name it. */
export function rowOfLink(
  link: UnitLink,
  given: UnitCounts | undefined,
  side: readonly ('a' | 'b' | undefined)[],
): Row & { readonly docs: readonly number[] } {
  const naming = [...(given?.docs.keys() ?? [])].filter((at) => side[given?.docs[at] ?? -1])
  const docs = naming.map((at) => given?.docs[at] ?? 0)
  const placeOf = new Map(docs.map((doc, place) => [doc, place]))
  const linked = [...link.docs.keys()].filter((at) => placeOf.has(link.docs[at] ?? -1))
  return {
    docs,
    column: {
      docs: linked.map((at) => placeOf.get(link.docs[at] ?? -1) ?? 0),
      counts: linked.map((at) => link.counts[at] ?? 0),
    },
    frame: frameOf(
      naming.map((at) => given?.sentences[at] ?? 0),
      Uint8Array.from(docs, (doc) => Number(side[doc] === 'a')),
    ),
  }
}
