// SKOS as a codebook: the triples that `codebook export` writes, in Turtle or flat JSON-LD, back into entries and themes.
import { Parser, type Quad, type Term } from 'n3'
import type { CodebookProblem, CodebookSources, Placed } from '../parse.ts'
import { type EntrySource, entrySchema, type Theme, themeSchema } from '../schema.ts'
import { jsonLdToQuads } from './jsonld.ts'
import { canonicalTag, idOf, term } from './vocabulary.ts'

/** Where entries go of which the SKOS does not say in which file they stood. */
const ELSEWHERE = 'imported.yaml'

type Said = ReadonlyMap<string, readonly Term[]>
type Word = Parameters<typeof term>[0]

const isJson = (text: string): boolean => /^\s*\{/.test(text)

function bySubject(quads: readonly Quad[]): Map<string, Map<string, Term[]>> {
  const subjects = new Map<string, Map<string, Term[]>>()
  for (const { subject, predicate, object } of quads) {
    const said = subjects.get(subject.value) ?? new Map<string, Term[]>()
    subjects.set(subject.value, said)
    const objects = said.get(predicate.value)
    if (objects === undefined) said.set(predicate.value, [object])
    else objects.push(object)
  }
  return subjects
}

const all = (said: Said | undefined, word: Word): readonly Term[] => said?.get(term(word).value) ?? []
const values = (said: Said | undefined, word: Word): string[] => all(said, word).map(({ value }) => value)
const ids = (said: Said, word: Word): string[] => values(said, word).map((iri) => idOf(iri) ?? iri)

function names(said: Said | undefined, word: Word): Record<string, string[]> | undefined {
  const byLanguage = new Map<string, string[]>()
  for (const name of all(said, word)) {
    const lang = name.termType === 'Literal' ? canonicalTag(name.language) : ''
    byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), name.value])
  }
  return byLanguage.size > 0 ? Object.fromEntries(byLanguage) : undefined
}

const single = (said: Said): Record<string, string> =>
  Object.fromEntries(Object.entries(names(said, 'skos:prefLabel') ?? {}).map(([lang, [name = '']]) => [lang, name]))

const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

function entryOf(said: Said, subjects: ReadonlyMap<string, Said>): unknown {
  const [id] = values(said, 'skos:notation')
  const [meaning] = values(said, 'lm:means').map((node) => subjects.get(node))
  const countries = values(meaning, 'lm:in')
  const [as] = values(said, 'lm:branch')
  const close = ids(said, 'skos:closeMatch')
  return given({
    id,
    label: single(said),
    also: names(said, 'skos:altLabel'),
    theme: ids(said, 'lm:theme')[0],
    means: meaning && {
      ...names(meaning, 'skos:altLabel'),
      where: { country: countries.length === 1 ? countries[0] : countries },
    },
    country: values(said, 'lm:country')[0],
    role: values(said, 'lm:role')[0],
    parent: ids(said, 'skos:broader')[0],
    close: close.length > 0 ? close : undefined,
    forms: names(said, 'lm:form'),
    local: as === undefined ? undefined : { as, ...names(said, 'lm:branchLabel') },
    note: values(said, 'skos:editorialNote')[0],
  })
}

/** What the parser says, unless it stumbled over itself: then nothing in its words helps. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && !(error instanceof TypeError || error instanceof RangeError)
    ? error.message
    : 'it is neither Turtle nor flat JSON-LD: export it anew'

const lineOf = (error: unknown): number => {
  const context = error instanceof Error && 'context' in error ? error.context : undefined
  return typeof context === 'object' && context !== null && 'line' in context ? Number(context.line) : 1
}

/** The codebook in `text`; what cannot be read is added to `problems`, with the line of the entry's notation. */
export function readSkos(text: string, file: string, problems: CodebookProblem[]): CodebookSources {
  let quads: Quad[]
  try {
    quads = isJson(text) ? jsonLdToQuads(text) : new Parser().parse(text)
  } catch (error) {
    problems.push({ file, line: lineOf(error), reason: reasonOf(error) })
    return { entries: [], themes: [] }
  }
  const subjects = bySubject(quads)
  const themes: Placed<Theme>[] = []
  const entries: Placed<EntrySource>[] = []
  const refuse = (subject: string, issues: readonly { path: PropertyKey[]; message: string }[]) => {
    const at = text.indexOf(idOf(subject) ?? subject)
    const line = at < 0 ? 1 : text.slice(0, at).split('\n').length
    for (const { path, message } of issues)
      problems.push({ file, line, reason: `${idOf(subject) ?? subject}: ${path.join('.')}: ${message}` })
  }
  for (const [subject, said] of subjects) {
    const types = values(said, 'rdf:type')
    if (types.includes(term('skos:Collection').value)) {
      const read = themeSchema.safeParse({ id: values(said, 'skos:notation')[0], label: single(said) })
      if (read.success) themes.push({ value: read.data, file: 'themes.yaml', line: 1 })
      else refuse(subject, read.error.issues)
    } else if (types.includes(term('skos:Concept').value)) {
      const read = entrySchema.safeParse(entryOf(said, subjects))
      const [home = ELSEWHERE] = values(said, 'lm:file')
      if (read.success) entries.push({ value: read.data, file: home, line: 1 })
      else refuse(subject, read.error.issues)
    }
  }
  if (entries.length === 0 && problems.length === 0)
    problems.push({ file, line: 1, reason: 'it holds no skos:Concept, so that there is nothing to import' })
  return { entries, themes }
}
