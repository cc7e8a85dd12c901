// Counts units doc by doc, in one walk over the incidence: how many sentences name each, and how often.
import type { Size } from '#lib/compare/exposure'
import type { Incidence } from '../incidence/incidence.ts'

/** A unit's counts in the docs that name it, ascending; places are those of the list of docs that was tabulated. */
export interface UnitCounts {
  readonly docs: number[]
  readonly sentences: number[]
  readonly mentions: number[]
}

export interface Tabulated {
  /** By place of the unit. */
  readonly units: readonly UnitCounts[]
  /** By place of the doc: its sentences, and the mentions of all entities that stand. */
  readonly sizes: readonly Pick<Size, 'sentences' | 'mentions'>[]
}

/**
 * `docs` are doc indices, `placesOf` gives each entity its units' places (`units` of them); `rejected` entities count nowhere. A sentence that names
 * two entities of one unit counts once.
 */
export function tabulate(
  { docSentence, sentenceRow, entity, often }: Incidence,
  docs: readonly number[],
  units: number,
  placesOf: readonly (readonly number[] | undefined)[],
  rejected: Uint8Array,
): Tabulated {
  const counts = Array.from({ length: units }, (): UnitCounts => ({ docs: [], sentences: [], mentions: [] }))
  const lastSentence = new Int32Array(units).fill(-1)
  const count = (unit: number, doc: number, sentence: number, times: number) => {
    const of = counts[unit]
    if (!of) return
    let at = of.docs.length - 1
    if (of.docs[at] !== doc) at = of.docs.push(doc) - 1
    of.mentions[at] = (of.mentions[at] ?? 0) + times
    if (lastSentence[unit] === sentence) return
    lastSentence[unit] = sentence
    of.sentences[at] = (of.sentences[at] ?? 0) + 1
  }
  const sizes = docs.map((index, doc) => {
    const [first, last] = [docSentence[index] ?? 0, docSentence[index + 1] ?? 0]
    let mentions = 0
    for (let s = first; s < last; s++) {
      for (let r = sentenceRow[s] ?? 0; r < (sentenceRow[s + 1] ?? 0); r++) {
        const named = entity[r] ?? 0
        const times = often[r] ?? 0
        if (rejected[named]) continue
        mentions += times
        for (const unit of placesOf[named] ?? []) count(unit, doc, s, times)
      }
    }
    return { sentences: last - first, mentions }
  })
  return { units: counts, sizes }
}
