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

const REACH = 400

type Places = ReadonlyMap<EntityId, readonly number[]>

/** Where the doc names entities in a way that needs no country, in order. */
function fullNames(passages: readonly Passage[], found: readonly (readonly Found[])[]): Places {
  const named = new Map<EntityId, number[]>()
  for (let i = 0; i < passages.length; i++) {
    for (const { first, names } of found[i] ?? []) {
      const at = passages[i]?.tokens[first]?.start ?? 0
      for (const { entity, where } of names) {
        if (where !== null) continue
        const places = named.get(entity)
        if (places === undefined) named.set(entity, [at])
        else places.push(at)
      }
    }
  }
  return named
}

/** The last place before an offset; undefined where there is none. */
function placeBefore(places: readonly number[], at: number): number | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}

/** The last full name of one of `entities`, which are sorted, before an offset. */
function lastBefore(
  named: Places,
  entities: readonly EntityId[],
  at: number,
): { entity: EntityId; at: number } | undefined {
  let last: { entity: EntityId; at: number } | undefined
  for (const entity of entities) {
    const place = placeBefore(named.get(entity) ?? [], at)
    if (place !== undefined && (last === undefined || place > last.at)) last = { entity, at: place }
  }
  return last
}

/** Countries of which the doc names bodies, persons, places or notions of their own. */
const countriesNamed = (codebook: Codebook, named: ReadonlyMap<EntityId, readonly number[]>): ReadonlySet<string> =>
  new Set([...named.keys()].flatMap((entity) => codebook.entries.get(entity)?.entity.country ?? []))

const distinct = (names: readonly Name[]): EntityId[] => [...new Set(names.map((name) => name.entity))].sort()

/** How names are understood in a doc: by its country, in a text on several countries by the nearest full name, else open. */
export function meaningsIn(
  doc: Doc,
  codebook: Codebook,
  passages: readonly Passage[],
  found: readonly (readonly Found[])[],
): Meanings {
  const named = fullNames(passages, found)
  const countries = countriesNamed(codebook, named)

  const meaningAt = (names: readonly Name[], at: number): Meaning => {
    const here = names.filter((name) => doc.country !== null && name.where?.includes(doc.country))
    const candidates = distinct(names)
    const nearest = lastBefore(named, candidates, at)
    if (here.length > 0) {
      const own = distinct(here)
      const foreign = nearest !== undefined && !own.includes(nearest.entity) && at - nearest.at <= REACH
      return foreign
        ? { candidates: [nearest.entity], by: 'nearest-full-name' }
        : { candidates: own, by: 'country-of-doc' }
    }
    if (nearest !== undefined) return { candidates: [nearest.entity], by: 'nearest-full-name' }
    const spoken = distinct(names.filter((name) => name.where?.some((country) => countries.has(country))))
    if (spoken.length === 1) return { candidates: spoken, by: 'country-named' }
    return { candidates: doc.country === null ? candidates : spoken, by: 'nothing' }
  }

  // With a name that needs no country among them they mean the same wherever they stand.
  const everywhere = new Map<readonly Name[], Meaning | null>()
  const meaningOf = (names: readonly Name[]): Meaning | null => {
    const always = names.filter((name) => name.where === null)
    if (always.length === 0) return null
    const here = names.filter((name) => doc.country !== null && name.where?.includes(doc.country))
    return here.length > 0
      ? { candidates: distinct(here), by: 'country-of-doc' }
      : { candidates: distinct(always), by: 'name' }
  }

  return (names, at) => {
    let meaning = everywhere.get(names)
    if (meaning === undefined) {
      meaning = meaningOf(names)
      everywhere.set(names, meaning)
    }
    return meaning ?? meaningAt(names, at)
  }
}
