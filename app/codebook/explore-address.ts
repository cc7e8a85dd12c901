// The way from a count of the codebook to the words behind it: Explore with the entity chosen, in the docs that were counted.
import { printTerms } from '#graph/group/print'
import type { Term } from '#graph/group/term'

export function exploreAddress(entity: string, docs = ''): string {
  const params = new URLSearchParams({ ...(docs !== '' && { in: docs }), select: entity })
  return `/?${params}`
}

/** The docs of one country among `known` ones; null are those whose country is not known. */
export function ofCountry(docs: string, country: string | null, known: readonly (string | null)[]): string {
  const codes = known.filter((code) => code !== null)
  const term: Term | undefined =
    country !== null
      ? { field: 'country', values: [country], negated: false }
      : codes.length > 0
        ? { field: 'country', values: codes, negated: true }
        : undefined
  return [docs, term && printTerms([term])].filter(Boolean).join(' ')
}

export const ofDoc = (id: string): string => printTerms([{ field: 'id', values: [id], negated: false }])
