// Exposure: what counts are held against. One choice a view, printed with it, for another choice can turn a small difference round.

export const exposures = ['sentences', 'mentions', 'characters'] as const
export type Exposure = (typeof exposures)[number]

/** How long a doc is in each unit. */
export type Size = Readonly<Record<Exposure, number>>

/** How often an entity stands in a doc. */
export interface Naming {
  /** Sentences with at least one mention. */
  readonly sentences: number
  readonly mentions: number
}

/**
 * What is counted against each exposure, and the unit in which its rates are read. Against sentences, sentences are counted, so that the rate is
 * a part of the text, never above 1, and a sentence that names a thing three times says it once; sentences compare best across
 * languages. Characters do not: a Chinese text says in one what an English one says in four.
 */
export const exposureOf: Readonly<
  Record<Exposure, { readonly counted: keyof Naming; readonly per: number; readonly acrossLanguages: boolean }>
> = {
  sentences: { counted: 'sentences', per: 100, acrossLanguages: true },
  mentions: { counted: 'mentions', per: 1000, acrossLanguages: true },
  characters: { counted: 'mentions', per: 10_000, acrossLanguages: false },
}

/** The default: sentences. */
export const usualExposure: Exposure = 'sentences'

/** A rate in the unit of its exposure (per 100 sentences …). */
export const inUnits = (rate: number, exposure: Exposure): number => rate * exposureOf[exposure].per
