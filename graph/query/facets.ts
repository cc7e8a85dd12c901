// GET /facets: how the docs of a group and the entities they name divide by kind, theme, country, language, source and time.
import { type Entity, KINDS } from '#lib/entity'
import type { Counting, Group } from '../counting.ts'
import { columnOf } from '../group/column.ts'
import { type Division, divide, divideAnew, divisionOf, sizesOf } from '../group/division.ts'
import { type SharedField, usualOf } from '../group/spelling.ts'
import { docsNaming, entitiesNamed } from '../incidence/count-divided.ts'
import { recent } from '../recent.ts'
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
  const ofGroup = (division: Division) => divisionOf(division, group.chosen)
  const spelled = (field: SharedField): Division => {
    const column = ofGroup(columnOf(incidence.docs, field))
    const sizes = sizesOf(column)
    return divideAnew(column, usualOf(column.values.map((value, place) => [value, sizes[place] ?? 0])))
  }
  const [country, lang, source] = [spelled('country'), spelled('lang'), spelled('source')]
  const time = ofGroup(
    divideAnew(columnOf(incidence.docs, 'date'), (date) => date.slice(0, byMonth ? MONTH : YEAR), ''),
  )
  const ofEntities = [({ kind }: Entity) => kind, ({ theme }: Entity) => theme].map((read) =>
    divide(table.entities, (entity, index) => (kept[index] ? read(entity) : null)),
  )
  const docFacet = (division: Division): Facet =>
    facetOf(division, sizesOf(division), entitiesNamed(incidence, kept, division)).filter(({ docs }) => docs > 0)
  const [kind = [], theme = []] = ofEntities.map((division) =>
    facetOf(division, docsNaming(incidence, group.chosen, division), sizesOf(division)),
  )
  const kinds = new Map(kind.map((line) => [line.value, line]))
  return {
    fingerprint,
    docs: group.size,
    entities: kept.reduce((sum, one) => sum + one, 0),
    kind: KINDS.map((value) => kinds.get(value) ?? { value, docs: 0, entities: 0 }),
    country: sorted(docFacet(country)),
    lang: sorted(docFacet(lang)),
    source: sorted(docFacet(source)),
    theme: sorted(theme),
    year: withCountries(docFacet(time), docsByTime(time, country)),
  }
}

const facetOf = ({ values }: Division, docs: Uint32Array | undefined, entities: Uint32Array | undefined): Facet =>
  values.map((value, place) => ({ value, docs: docs?.[place] ?? 0, entities: entities?.[place] ?? 0 }))

const byValue = (a: FacetLine, b: FacetLine): number => (a.value < b.value ? -1 : 1)
const sorted = (facet: Facet): Facet =>
  facet.sort((a, b) => b.docs - a.docs || b.entities - a.entities || byValue(a, b))

type ByCountry = ReadonlyMap<string | null, number>

function docsByTime(time: Division, country: Division): ReadonlyMap<string, ByCountry> {
  const found = new Map<string, Map<string | null, number>>()
  time.placeOf.forEach((place, doc) => {
    const when = time.values[place]
    if (when === undefined) return
    const where = country.values[country.placeOf[doc] ?? -1] ?? null
    const of = found.get(when) ?? new Map<string | null, number>()
    found.set(when, of.set(where, (of.get(where) ?? 0) + 1))
  })
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
