// A contrast as answers show it: docs by their ids.
import type { ContrastJson } from '../wire/comparison.ts'
import type { Compared } from './compared.ts'
import type { Contrast } from './contrast.ts'

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
