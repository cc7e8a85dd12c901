// GET /facets: how the docs of a group and the entities they name divide by kind, theme, country, language, source and time.
import { KINDS } from '#lib/entity'
import type { Counting, Group } from '../counting.ts'
import { type SharedField, usualSpelling } from '../group/spelling.ts'
import { recent } from '../recent.ts'
import type { DocLine } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { ranked } from './strength.ts'

type Facet = AnswerOf<'facets'>['kind']
type FacetLine = Facet[number]

type Facets = AnswerOf<'facets'>
/** Every page asks for them, and they take a walk over all rows for each field. */
const told = new WeakMap<Counting, ReturnType<typeof recent<Facets>>>()

export function facets(counting: Counting, asked: InputOf<'facets'>): Facets {
  const group = counting.groupOf(asked.in)
  const known = told.get(counting) ?? recent<Facets>(32)
  told.set(counting, known)
  return known(JSON.stringify([group.key, asked.month]), () => count(counting, group, asked.month))
}

function count(counting: Counting, group: Group, byMonth: boolean): Facets {
  const { table, fingerprint } = counting.collection
  const named = ranked(counting.countsOf(group), () => true)
  const lines = linesOf(counting, group)
  const countryOf = usualSpelling(lines, 'country')
  const byDocField = (field: SharedField) => sorted(byDoc(counting, group, usualSpelling(lines, field)))
  const kinds = new Map(
    byEntity(counting, group, (entity) => table.entities[entity]?.kind ?? null).map((line) => [line.value, line]),
  )
  return {
    fingerprint,
    docs: group.size,
    entities: named.length,
    kind: KINDS.map((value) => kinds.get(value) ?? { value, docs: 0, entities: 0 }),
    country: sorted(byDoc(counting, group, countryOf)),
    lang: byDocField('lang'),
    source: byDocField('source'),
    theme: sorted(byEntity(counting, group, (entity) => table.entities[entity]?.theme ?? null)),
    year: byTime(counting, group, { length: byMonth ? 7 : 4, countryOf }),
  }
}

const byValue = (a: FacetLine, b: FacetLine): number => (a.value < b.value ? -1 : 1)
const sorted = (facet: Facet): Facet =>
  facet.sort((a, b) => b.docs - a.docs || b.entities - a.entities || byValue(a, b))

/** Tells of every row of a doc but those of rejected entities; a callback, for a generator costs thrice the time here. */
function eachEntity(
  { collection: { incidence, table } }: Counting,
  doc: number,
  visit: (entity: number) => void,
): void {
  const { docSentence, sentenceRow, entity: entities } = incidence
  const end = sentenceRow[docSentence[doc + 1] ?? 0] ?? 0
  for (let r = sentenceRow[docSentence[doc] ?? 0] ?? 0; r < end; r++) {
    const entity = entities[r] ?? 0
    if (!table.rejected[entity]) visit(entity)
  }
}

const chosenDocs = ({ chosen }: Group): number[] => [...chosen.keys()].filter((doc) => chosen[doc])

const linesOf = ({ collection }: Counting, group: Group): DocLine[] =>
  chosenDocs(group).flatMap((doc) => collection.incidence.docs[doc] ?? [])

/** Docs by a value of their own, and the entities that the docs of each value name; docs without the value are left out. */
function byDoc(counting: Counting, group: Group, read: (line: DocLine) => string | null): Facet {
  const { incidence, table } = counting.collection
  const docsOf = new Map<string, number[]>()
  for (const doc of chosenDocs(group)) {
    const line = incidence.docs[doc]
    const value = line ? read(line) : null
    if (value === null) continue
    const docs = docsOf.get(value)
    if (docs) docs.push(doc)
    else docsOf.set(value, [doc])
  }
  const seen = new Uint32Array(table.entities.length)
  return [...docsOf].map(([value, docs], at) => {
    let entities = 0
    for (const doc of docs)
      eachEntity(counting, doc, (entity) => {
        if (seen[entity] === at + 1) return
        seen[entity] = at + 1
        entities++
      })
    return { value, docs: docs.length, entities }
  })
}

/** Entities by a value of their own, and the docs that name one of each value; entities without the value are left out. */
function byEntity(counting: Counting, group: Group, read: (entity: number) => string | null): Facet {
  const lineOf = new Map<string, FacetLine & { lastDoc: number }>()
  const linesByEntity = counting.collection.table.entities.map((_, entity) => {
    const value = read(entity)
    if (value === null) return undefined
    const line = lineOf.get(value) ?? { value, docs: 0, entities: 0, lastDoc: -1 }
    lineOf.set(value, line)
    return line
  })
  counting.countsOf(group).docs.forEach((docs, entity) => {
    const line = linesByEntity[entity]
    if (line && docs > 0) line.entities++
  })
  for (const doc of chosenDocs(group))
    eachEntity(counting, doc, (entity) => {
      const line = linesByEntity[entity]
      if (!line || line.lastDoc === doc) return
      line.lastDoc = doc
      line.docs++
    })
  return [...lineOf.values()]
    .filter(({ docs }) => docs > 0)
    .map(({ value, docs, entities }) => ({ value, docs, entities }))
}

interface Division {
  readonly length: number
  readonly countryOf: (line: DocLine) => string | null
}

/** Years (4 characters of the date) or months (7), oldest first, docs without a date last under "". */
function byTime(counting: Counting, group: Group, { length, countryOf }: Division): AnswerOf<'facets'>['year'] {
  const countries = new Map<string, Map<string | null, number>>()
  const read = (line: DocLine) => line.date?.slice(0, length) ?? ''
  for (const line of linesOf(counting, group)) {
    const country = countryOf(line)
    const of = countries.get(read(line)) ?? new Map<string | null, number>()
    countries.set(read(line), of.set(country, (of.get(country) ?? 0) + 1))
  }
  const inOrder = (of: ReadonlyMap<string | null, number> = new Map()) =>
    [...of]
      .map(([country, docs]) => ({ country, docs }))
      .sort((a, b) => b.docs - a.docs || ((a.country ?? '~') < (b.country ?? '~') ? -1 : 1))
  return byDoc(counting, group, read)
    .sort((a, b) => ((a.value || '~') < (b.value || '~') ? -1 : 1))
    .map((line) => ({ ...line, countries: inOrder(countries.get(line.value)) }))
}
