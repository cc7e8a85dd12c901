// The backbone of entities that share docs (SDSM, Neal 2014): do two meet more often than their own frequency and the docs' richness bring about?
import { bicm } from './bicm.ts'
import { exactTails, refinedTails, type Tails } from './poisson-binomial.ts'

/** Which docs name each entity, as their numbers, each once. */
export type Incidence = readonly ArrayLike<number>[]

/**
 * The tails of the number of docs that two entities share, given the chances of the bipartite configuration model: `upper` small for pairs that
 * meet more than expected, `lower` for such that avoid each other. The exact distribution unless `refined` is asked for, as backbone reckons.
 */
export function sdsm(incidence: Incidence, docs: number, tails: 'exact' | 'refined' = 'exact') {
  const docSums = new Array<number>(docs).fill(0)
  for (const row of incidence)
    for (let i = 0; i < row.length; i++) docSums[row[i] ?? 0] = (docSums[row[i] ?? 0] ?? 0) + 1
  const model = bicm(
    incidence.map((row) => row.length),
    docSums,
  )
  const tailsOf = tails === 'exact' ? exactTails : refinedTails
  return (one: number, other: number): Tails => {
    const chances = docSums.map((_, doc) => model.at(one, doc) * model.at(other, doc))
    return tailsOf(together(incidence[one] ?? [], incidence[other] ?? []), chances)
  }
}

function together(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const docs = new Set(Array.from(one))
  let both = 0
  for (let i = 0; i < other.length; i++) if (docs.has(other[i] ?? -1)) both++
  return both
}
