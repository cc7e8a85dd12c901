// JSON-LD in its flat form: one node a subject, prefixed words, each value an object; what `codebook export` writes, and nothing wider, is read.
import { DataFactory, type Quad, type Quad_Object, type Quad_Subject } from 'n3'
import { z } from 'zod'
import { PREFIXES } from './vocabulary.ts'

const { blankNode, literal, namedNode, quad } = DataFactory

/** As Turtle 1.1 has it: LANGTAG, section 6.5. */
const languageTag = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/i, 'expected a language tag')

const value = z.union([
  z.strictObject({ '@id': z.string() }),
  z.strictObject({ '@value': z.string(), '@language': languageTag.optional() }),
])
const node = z.object({ '@id': z.string() }).catchall(z.union([z.string(), z.array(value)]))
const document = z.object({ '@context': z.record(z.string(), z.string()), '@graph': z.array(node) })

type Value = z.infer<typeof value>
type FlatDocument = z.infer<typeof document>

const IRIS = Object.entries(PREFIXES)
const short = (iri: string): string => {
  const found = IRIS.find(([, start]) => iri.startsWith(start))
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`
}

const idOf = (term: Quad_Subject | Quad_Object): string =>
  term.termType === 'BlankNode' ? `_:${term.value}` : short(term.value)

function flatValue(object: Quad_Object): Value {
  if (object.termType !== 'Literal') return { '@id': idOf(object) }
  return object.language === '' ? { '@value': object.value } : { '@value': object.value, '@language': object.language }
}

/** Triples as a flat document. */
export function quadsToJsonLd(quads: readonly Quad[]): FlatDocument {
  const nodes = new Map<string, Map<string, Value[]>>()
  for (const { subject, predicate, object } of quads) {
    const id = idOf(subject)
    const words = nodes.get(id) ?? new Map<string, Value[]>()
    nodes.set(id, words)
    const word = short(predicate.value)
    words.set(word, [...(words.get(word) ?? []), flatValue(object)])
  }
  return {
    '@context': { ...PREFIXES },
    '@graph': [...nodes].map(([id, words]) => ({ '@id': id, ...Object.fromEntries(words) })),
  }
}

/**
 * The triples of a flat document.
 * @throws Error when it is not JSON, or not of that form
 */
export function jsonLdToQuads(text: string): Quad[] {
  const read = document.safeParse(JSON.parse(text))
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(
      `${issue?.path.join('.') || 'the document'}: ${issue?.message}; only flat JSON-LD as "codebook export" writes it is read`,
    )
  }
  const { '@context': context, '@graph': graph } = read.data
  const whole = (word: string): string => {
    const colon = word.indexOf(':')
    const prefix = word.slice(0, colon)
    return Object.hasOwn(context, prefix) ? `${context[prefix]}${word.slice(colon + 1)}` : word
  }
  const termOf = (id: string) => (id.startsWith('_:') ? blankNode(id.slice(2)) : namedNode(whole(id)))
  const objectOf = (one: Value): Quad_Object =>
    '@id' in one ? termOf(one['@id']) : literal(one['@value'], one['@language'] ?? '')
  return graph.flatMap(({ '@id': id, ...words }) =>
    Object.entries(words).flatMap(([word, values]) =>
      typeof values === 'string' ? [] : values.map((one) => quad(termOf(id), namedNode(whole(word)), objectOf(one))),
    ),
  )
}
