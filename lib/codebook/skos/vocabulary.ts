// The words that a codebook is written with in RDF: those of SKOS where it has them, our own for the rest.
import { DataFactory, type NamedNode } from 'n3'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
/** Our own: theme, country, role, in, means, form, branch, branchLabel, file. */
const OWN = 'urn:leitmotif:vocabulary#'
const ENTRY = 'urn:leitmotif:entry:'
const THEME = 'urn:leitmotif:theme:'

export const PREFIXES = { rdf: RDF, skos: SKOS, lm: OWN, entry: ENTRY, theme: THEME } as const

/** The term of a prefixed word: `skos:prefLabel`. */
export function term(word: `${'rdf' | 'skos' | 'lm'}:${string}`): NamedNode {
  const [prefix = '', name = ''] = word.split(':')
  return DataFactory.namedNode(`${prefix === 'rdf' ? RDF : prefix === 'skos' ? SKOS : OWN}${name}`)
}

export const SCHEME = DataFactory.namedNode('urn:leitmotif:codebook')
export const entryTerm = (id: string): NamedNode => DataFactory.namedNode(`${ENTRY}${id}`)
export const themeTerm = (id: string): NamedNode => DataFactory.namedNode(`${THEME}${id}`)

/** What an IRI of ours ends with; undefined for any other. */
export const idOf = (iri: string): string | undefined =>
  [ENTRY, THEME].flatMap((start) => (iri.startsWith(start) ? [iri.slice(start.length)] : []))[0]

/** A language tag as we write it, whatever case a reader of RDF gave it: zh-hant is zh-Hant, RFC 5646 section 2.1.1. */
export const canonicalTag = (tag: string): string =>
  tag
    .split('-')
    .map((part, i) => {
      const lower = part.toLowerCase()
      if (i === 0 || (part.length !== 2 && part.length !== 4)) return lower
      return part.length === 2 ? part.toUpperCase() : `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`
    })
    .join('-')
