// What a name means in a doc: "the Party" is one party in one country and another elsewhere.
import type { Codebook, Name } from '../codebook/codebook.ts'
import type { Found } from '../codebook/match.ts'
import type { Doc } from '../doc.ts'
import type { EntityId } from '../entity.ts'
import type { Passage } from '../recognize/passage.ts'

/** What decides what a name means: the name alone, the doc's country, the nearest full name before, the one country spoken of; or nothing does. */
export type DecidedBy = 'name' | 'country-of-doc' | 'nearest-full-name' | 'country-named' | 'nothing'

export interface Meaning {
  /** The entities that names may mean at a place, sorted; one where it is clear, none where the name means nothing here. */
  readonly candidates: readonly EntityId[]
  readonly by: DecidedBy
}

/** What names mean at an offset of the doc. */
export type Meanings = (names: readonly Name[], at: number) => Meaning

interface FullName {
  readonly entity: EntityId
  readonly at: number
}

const REACH = 400

/** Where the doc names entities in a way that needs no country, in order. */
function fullNames(passages: readonly Passage[], found: readonly (readonly Found[])[]): FullName[] {
  return passages.flatMap(({ tokens }, i) =>
    (found[i] ?? []).flatMap(({ first, names }) =>
      names.flatMap(({ entity, where }) => (where === null ? [{ entity, at: tokens[first]?.start ?? 0 }] : [])),
    ),
  )
}

/** The last full name of one of `entities` before an offset. */
function lastBefore(
  named: ReadonlyMap<EntityId, readonly number[]>,
  entities: readonly EntityId[],
  at: number,
): { entity: EntityId; at: number } | undefined {
  const last = entities.flatMap((entity) => {
    const places = named.get(entity) ?? []
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    const place = places[low - 1]
    return place === undefined ? [] : [{ entity, at: place }]
  })
  return last.toSorted((a, b) => b.at - a.at || (a.entity < b.entity ? -1 : 1))[0]
}

/** Countries of which the doc names bodies, persons, places or notions of their own. */
const countriesNamed = (codebook: Codebook, named: ReadonlyMap<EntityId, readonly number[]>): ReadonlySet<string> =>
  new Set([...named.keys()].flatMap((entity) => codebook.entries.get(entity)?.entity.country ?? []))

/** How names are understood in a doc: by its country, in a text on several countries by the nearest full name, else open. */
export function meaningsIn(
  doc: Doc,
  codebook: Codebook,
  passages: readonly Passage[],
  found: readonly (readonly Found[])[],
): Meanings {
  const named = new Map<EntityId, number[]>()
  for (const { entity, at } of fullNames(passages, found)) {
    const places = named.get(entity)
    if (places === undefined) named.set(entity, [at])
    else places.push(at)
  }
  const countries = countriesNamed(codebook, named)
  const distinct = (names: readonly Name[]) => [...new Set(names.map((name) => name.entity))].sort()

  return (names, at) => {
    const always = names.filter((name) => name.where === null)
    const here = names.filter((name) => doc.country !== null && name.where?.includes(doc.country))
    const candidates = distinct(names)
    const nearest = lastBefore(named, candidates, at)
    if (here.length > 0) {
      const own = distinct(here)
      const foreign = nearest !== undefined && !own.includes(nearest.entity) && at - nearest.at <= REACH
      return foreign && always.length === 0
        ? { candidates: [nearest.entity], by: 'nearest-full-name' }
        : { candidates: own, by: 'country-of-doc' }
    }
    if (always.length > 0) return { candidates: distinct(always), by: 'name' }
    if (nearest !== undefined) return { candidates: [nearest.entity], by: 'nearest-full-name' }
    const spoken = distinct(names.filter((name) => name.where?.some((country) => countries.has(country))))
    if (spoken.length === 1) return { candidates: spoken, by: 'country-named' }
    return { candidates: doc.country === null ? candidates : spoken, by: 'nothing' }
  }
}
