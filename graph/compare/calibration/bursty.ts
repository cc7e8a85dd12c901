// Two groups of docs from one bursty distribution: how often each concept stands in a doc has a wide spread, as in real texts.
import { frameOf } from '#lib/compare/frame'
import type { Random } from '#lib/compare/random'
import type { Row } from '../measure.ts'
import { gammaOfMeanOne, normal, poisson } from './draw.ts'

export interface BurstyPlan {
  readonly docsA: number
  readonly docsB: number
  readonly concepts: number
  /** So many concepts, the first ones, stand twice as often in every other doc of A; 0 for none. */
  readonly planted: number
}

/** Negative binomial counts with a shape of .3: a doc that names a thing names it again and again. */
const SHAPE = 0.3
/** Sentences of a doc: median and spread of their logarithm. */
const SENTENCES = 60
const SPREAD = 0.7
/** Rates a sentence, evenly spread on a logarithmic scale. */
const RAREST = 0.002
const COMMONEST = 0.1

/** One row a concept; the docs of A come first. A count is never above its doc's sentences. */
export function burstyRows(random: Random, { docsA, docsB, concepts, planted }: BurstyPlan): Row[] {
  const docs = docsA + docsB
  const exposure = Array.from({ length: docs }, () =>
    Math.max(5, Math.round(SENTENCES * Math.exp(SPREAD * normal(random)))),
  )
  const inA = Uint8Array.from({ length: docs }, (_, doc) => Number(doc < docsA))
  const frame = frameOf(exposure, inA)
  return Array.from({ length: concepts }, (_, concept) => {
    const rate = RAREST * (COMMONEST / RAREST) ** random()
    const column: { docs: number[]; counts: number[] } = { docs: [], counts: [] }
    for (const [doc, sentences] of exposure.entries()) {
      const effect = concept < planted && inA[doc] && doc % 2 === 0 ? 2 : 1
      const count = Math.min(sentences, poisson(random, rate * effect * sentences * gammaOfMeanOne(random, SHAPE)))
      if (count === 0) continue
      column.docs.push(doc)
      column.counts.push(count)
    }
    return { column, frame }
  })
}
