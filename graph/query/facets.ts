// GET /facets: how the docs of a group and the entities they name divide by kind, theme, country, language, source and time.
import { type Entity, KINDS } from '#lib/entity'
import type { Counting, Group } from '../counting.ts'
import { usualSpelling } from '../group/spelling.ts'
import { countDivided, type Division, divide, sizesOf } from '../incidence/count-divided.ts'
import { recent } from '../recent.ts'
import type { DocLine } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'

type Facet = AnswerOf<'facets'>['kind']
type FacetLine = Facet[number]

type Facets = AnswerOf<'facets'>

/** So many characters of a date tell them. */
const [YEAR, MONTH] = [4, 7]
/** Every page asks for them, and they take a walk over all rows. */
const told = new WeakMap<Counting, ReturnType<typeof recent<Facets>>>()

export function facets(counting: Counting, asked: InputOf<'facets'>): Facets {
  const group = counting.groupOf(asked.in)
  const known = told.get(counting) ?? recent<Facets>(32)
  told.set(counting, known)
  return known(JSON.stringify([group.key, asked.month]), () => count(counting, group, asked.month))
}

function count(counting: Counting, group: Group, byMonth: boolean): Facets {
  const { incidence, table, fingerprint } = counting.collection
  const { docs: namedIn } = counting.countsOf(group)
  const kept = Uint8Array.from(namedIn, (docs) => (docs > 0 ? 1 : 0))
  const lines = incidence.docs.filter((_, doc) => group.chosen[doc])
  const countryOf = usualSpelling(lines, 'country')
  const timeOf = ({ date }: DocLine): string => date?.slice(0, byMonth ? MONTH : YEAR) ?? ''

  const ofDocs = [countryOf, usualSpelling(lines, 'lang'), usualSpelling(lines, 'source'), timeOf].map((read) =>
    divide(incidence.docs, (line, doc) => (group.chosen[doc] ? read(line) : null)),
  )
  const ofEntities = [({ kind }: Entity) => kind, ({ theme }: Entity) => theme].map((read) =>
    divide(table.entities, (entity, index) => (kept[index] ? read(entity) : null)),
  )
  const counted = countDivided(incidence, group.chosen, kept, { ofDocs, ofEntities })
  const [country = [], lang = [], source = [], time = []] = ofDocs.map((division, at) =>
    facetOf(division, sizesOf(division), counted.entities[at]),
  )
  const [kind = [], theme = []] = ofEntities.map((division, at) =>
    facetOf(division, counted.docs[at], sizesOf(division)),
  )
  const kinds = new Map(kind.map((line) => [line.value, line]))
  return {
    fingerprint,
    docs: group.size,
    entities: kept.reduce((sum, one) => sum + one, 0),
    kind: KINDS.map((value) => kinds.get(value) ?? { value, docs: 0, entities: 0 }),
    country: sorted(country),
    lang: sorted(lang),
    source: sorted(source),
    theme: sorted(theme),
    year: withCountries(time, docsByTime(lines, timeOf, countryOf)),
  }
}

const facetOf = ({ values }: Division, docs: Uint32Array | undefined, entities: Uint32Array | undefined): Facet =>
  values.map((value, place) => ({ value, docs: docs?.[place] ?? 0, entities: entities?.[place] ?? 0 }))

const byValue = (a: FacetLine, b: FacetLine): number => (a.value < b.value ? -1 : 1)
const sorted = (facet: Facet): Facet =>
  facet.sort((a, b) => b.docs - a.docs || b.entities - a.entities || byValue(a, b))

type ByCountry = ReadonlyMap<string | null, number>

function docsByTime(
  lines: readonly DocLine[],
  timeOf: (line: DocLine) => string,
  countryOf: (line: DocLine) => string | null,
): ReadonlyMap<string, ByCountry> {
  const found = new Map<string, Map<string | null, number>>()
  for (const line of lines) {
    const [time, country] = [timeOf(line), countryOf(line)]
    const of = found.get(time) ?? new Map<string | null, number>()
    found.set(time, of.set(country, (of.get(country) ?? 0) + 1))
  }
  return found
}

/** Oldest first, docs without a date last under "". */
function withCountries(facet: Facet, docs: ReadonlyMap<string, ByCountry>): Facets['year'] {
  const inOrder = (of: ByCountry = new Map()) =>
    [...of]
      .map(([country, docs]) => ({ country, docs }))
      .sort((a, b) => b.docs - a.docs || ((a.country ?? '~') < (b.country ?? '~') ? -1 : 1))
  return facet
    .sort((a, b) => ((a.value || '~') < (b.value || '~') ? -1 : 1))
    .map((line) => ({ ...line, countries: inOrder(docs.get(line.value)) }))
}
