// A codebook as SKOS: each entry a concept, each theme a collection; names by language, broader, closeMatch, and our own words for the rest.
import { DataFactory, type Quad, type Quad_Object, type Quad_Subject, Writer } from 'n3'
import type { CodebookSources, Placed } from '../parse.ts'
import type { EntrySource, Theme } from '../schema.ts'
import { quadsToJsonLd } from './jsonld.ts'
import { entryTerm, PREFIXES, SCHEME, term, themeTerm } from './vocabulary.ts'

export const SYNTAXES = ['turtle', 'jsonld'] as const
export type Syntax = (typeof SYNTAXES)[number]

const { literal, quad, blankNode } = DataFactory

type Word = Parameters<typeof term>[0]
type ByLanguage = Readonly<Record<string, string | readonly string[]>>

const saying =
  (subject: Quad_Subject) =>
  (word: Word, object: Quad_Object): Quad =>
    quad(subject, term(word), object)

const spoken = (names: ByLanguage): Quad_Object[] =>
  Object.entries(names).flatMap(([lang, texts]) => [texts].flat().map((text) => literal(text, lang)))

function entryQuads({ value: source, file }: Placed<EntrySource>, index: number): Quad[] {
  const { id, label, also = {}, theme, means, country, role, parent, close = [], forms = {}, local, note } = source
  const say = saying(entryTerm(id))
  const quads = [
    say('rdf:type', term('skos:Concept')),
    say('skos:inScheme', SCHEME),
    say('skos:notation', literal(id)),
    ...spoken(label).map((name) => say('skos:prefLabel', name)),
    ...spoken(also).map((name) => say('skos:altLabel', name)),
    ...(parent === undefined ? [] : [say('skos:broader', entryTerm(parent))]),
    ...close.map((other) => say('skos:closeMatch', entryTerm(other))),
    ...(theme === undefined ? [] : [say('lm:theme', themeTerm(theme))]),
    ...(country === undefined ? [] : [say('lm:country', literal(country))]),
    ...(role === undefined ? [] : [say('lm:role', literal(role))]),
    ...spoken(forms).map((form) => say('lm:form', form)),
    ...(note === undefined ? [] : [say('skos:editorialNote', literal(note))]),
    say('lm:file', literal(file)),
  ]
  if (means !== undefined) {
    const { where, ...names } = means
    const meaning = blankNode(`means${index}`)
    quads.push(say('lm:means', meaning))
    const tell = saying(meaning)
    quads.push(...[where.country].flat().map((one) => tell('lm:in', literal(one))))
    quads.push(...spoken(names).map((name) => tell('skos:altLabel', name)))
  }
  if (local !== undefined) {
    const { as, ...wordings } = local
    quads.push(say('lm:branch', literal(as)), ...spoken(wordings).map((text) => say('lm:branchLabel', text)))
  }
  return quads
}

function themeQuads({ value: { id, label } }: Placed<Theme>): Quad[] {
  const say = saying(themeTerm(id))
  return [
    say('rdf:type', term('skos:Collection')),
    say('skos:notation', literal(id)),
    ...spoken(label).map((name) => say('skos:prefLabel', name)),
  ]
}

/** The codebook's triples: themes and entries in their order, names in theirs. */
export const toQuads = ({ entries, themes }: CodebookSources): Quad[] => [
  quad(SCHEME, term('rdf:type'), term('skos:ConceptScheme')),
  ...themes.flatMap(themeQuads),
  ...entries.flatMap(entryQuads),
]

function turtleOf(quads: readonly Quad[]): string {
  let text = ''
  const writer = new Writer({ prefixes: { rdf: PREFIXES.rdf, skos: PREFIXES.skos, lm: PREFIXES.lm } })
  writer.addQuads([...quads])
  writer.end((error: Error | null, result: string) => {
    if (error) throw error
    text = result
  })
  return text
}

/** The codebook in SKOS, as Turtle or as flat JSON-LD. */
export const writeSkos = (sources: CodebookSources, syntax: Syntax): string =>
  syntax === 'turtle' ? turtleOf(toQuads(sources)) : `${JSON.stringify(quadsToJsonLd(toQuads(sources)), null, 1)}\n`
