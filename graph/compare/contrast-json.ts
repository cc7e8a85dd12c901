// Contrasts as answers show them: docs by their ids, and how p was adjusted.
import type { ContrastJson } from '../wire/comparison.ts'
import type { Compared } from './compared.ts'
import type { Contrast, Contrasted } from './contrast.ts'

/** `docs` are the places of the row's docs, in the row's order. */
export function contrastJson(
  { counting, docs }: Pick<Compared, 'counting' | 'docs'>,
  said: Contrast,
  rowDocs: ArrayLike<number>,
): ContrastJson {
  const { stability, ...rest } = said
  if (!stability) return rest
  const idOf = (at: number): string[] => {
    const line = counting.collection.incidence.docs[docs[rowDocs[at] ?? -1] ?? -1]
    return line ? [line.id] : []
  }
  return { ...rest, stability: { ...stability, decisive: stability.decisive.flatMap(idOf) } }
}

export const adjustedJson = (adjusted: Contrasted['adjusted']) => ({
  adjustedBy: adjusted?.by ?? null,
  arrangements: adjusted?.arrangements ?? null,
  seed: adjusted?.seed ?? null,
})
