// One side's sentences by the functions of their frames: where each stands, counted doc by doc.
import type { Counting } from '../counting.ts'
import type { DocHits } from './hits.ts'
import type { ReadyScheme } from './schemes.ts'
import type { ToRead } from './to-read.ts'

export interface Framed {
  /** By function, then by doc index in the order read: its sentences, by their place in the collection; docs without one are left out. */
  readonly byFunction: readonly ReadonlyMap<number, readonly number[]>[]
  /** By function the first sentence with three of its cues or more, else the first of those with most. */
  readonly strongest: readonly (number | undefined)[]
}

/** So many cues show a function well. */
const ENOUGH = 3

/** `hits` are those of all docs that are read, or of more. */
export function framed(
  { collection }: Counting,
  hits: ReadonlyMap<number, DocHits>,
  ready: ReadyScheme,
  { read, sentencesOf }: ToRead,
): Framed {
  const wide = ready.scheme.functions.length
  const byFunction = ready.scheme.functions.map(() => new Map<number, number[]>())
  const most = new Array<number>(wide).fill(0)
  const strongest = new Array<number | undefined>(wide).fill(undefined)
  for (const doc of read) {
    const [first, rows] = [collection.incidence.docSentence[doc] ?? 0, hits.get(doc)]
    for (const sentence of sentencesOf.get(doc) ?? [])
      for (let of = 0; of < wide; of++) {
        const count = rows?.[(sentence - first) * wide + of] ?? 0
        if (count === 0) continue
        const known = byFunction[of]?.get(doc)
        if (known) known.push(sentence)
        else byFunction[of]?.set(doc, [sentence])
        // More would only favour what is long.
        if (Math.min(count, ENOUGH) <= (most[of] ?? 0)) continue
        most[of] = Math.min(count, ENOUGH)
        strongest[of] = sentence
      }
  }
  return { byFunction, strongest }
}
