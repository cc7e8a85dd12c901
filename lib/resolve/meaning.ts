// What a name means in a doc: "the Party" is one party in one country and another elsewhere.
import type { Codebook, Name } from '../codebook/codebook.ts'
import type { Found } from '../codebook/match.ts'
import type { Doc } from '../doc.ts'
import type { EntityId } from '../entity.ts'
import type { Passage } from '../recognize/passage.ts'
import { countrySpokenOf } from './country-spoken-of.ts'

/** What decides what a name means: the name alone, the doc's country, the nearest full name before, the one country spoken of; or nothing does. */
export type DecidedBy = 'name' | 'country-of-doc' | 'nearest-full-name' | 'country-named' | 'nothing'

export interface Meaning {
  /** The entities that names may mean at a place, sorted; one where it is clear, none where the name means nothing here. */
  readonly candidates: readonly EntityId[]
  readonly by: DecidedBy
}

/** What some names mean at an offset of the doc; one object for each thing that they may mean. */
export type MeaningAt = (at: number) => Meaning

/** What names mean in a doc; asked once for each list of names. */
export type Meanings = (names: readonly Name[]) => MeaningAt

const REACH = 400

/** Where the doc names entities in a way that needs no country, in order. */
class FullNames {
  private readonly lists = new Map<EntityId, (readonly number[])[]>()

  constructor(passages: readonly Passage[], found: readonly (readonly Found[])[]) {
    for (const [names, places] of placesByNames(passages, found))
      for (const { entity, where } of names) {
        if (where !== null) continue
        const lists = this.lists.get(entity)
        if (lists === undefined) this.lists.set(entity, [places])
        else if (lists.at(-1) !== places) lists.push(places)
      }
  }

  /** The places of one entity; undefined where there are none. */
  placesOf(entity: EntityId): readonly number[] | undefined {
    const lists = this.lists.get(entity)
    return lists === undefined || lists.length === 1 ? lists?.[0] : lists.flat().sort((a, b) => a - b)
  }

  /** How often each is named. */
  times(): ReadonlyMap<EntityId, number> {
    return new Map(
      [...this.lists].map(([entity, lists]) => [entity, lists.reduce((sum, { length }) => sum + length, 0)]),
    )
  }

  /** Countries of which the doc names bodies, persons, places or notions of their own. */
  countries({ entries }: Codebook): ReadonlySet<string> {
    return new Set([...this.lists.keys()].flatMap((entity) => entries.get(entity)?.entity.country ?? []))
  }
}

/** Where the same words were met, by the names that they are. */
function placesByNames(
  passages: readonly Passage[],
  found: readonly (readonly Found[])[],
): Map<readonly Name[], number[]> {
  const places = new Map<readonly Name[], number[]>()
  for (let i = 0; i < passages.length; i++) {
    const tokens = passages[i]?.tokens ?? []
    for (const { first, names } of found[i] ?? []) {
      const at = tokens[first]?.start ?? 0
      const known = places.get(names)
      if (known === undefined) places.set(names, [at])
      else known.push(at)
    }
  }
  return places
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

const distinct = (names: readonly Name[]): EntityId[] => [...new Set(names.map((name) => name.entity))].sort()

/** One of the entities that names may mean, and where the doc names it in full. */
interface Candidate {
  readonly places: readonly number[]
  /** What the names mean where this is the nearest. */
  readonly meaning: Meaning
  /** Is it one that the country spoken of understands by the names? */
  readonly isOwn: boolean
}

/** What is to be said of some names wherever they stand. */
interface Reading {
  /** What they mean where no full name decides. */
  readonly otherwise: Meaning
  /** Does the country spoken of tell what they mean, and is the doc's own known? */
  readonly isOwn: boolean
  /** Those that the doc names in full, in the order of their ids; none where the names mean the same everywhere. */
  readonly candidates: readonly Candidate[]
}

/** The nearest full name before an offset decides; where the doc's country is known and has such a name, only if it is another's and close. */
function meaningAt({ otherwise, isOwn, candidates }: Reading, at: number): Meaning {
  let nearest: Candidate | undefined
  let nearestAt = -1
  for (const candidate of candidates) {
    const place = placeBefore(candidate.places, at)
    if (place === undefined || place <= nearestAt) continue
    nearest = candidate
    nearestAt = place
  }
  if (nearest === undefined || (isOwn && (nearest.isOwn || at - nearestAt > REACH))) return otherwise
  return nearest.meaning
}

/** How names are understood in a doc, and the country that it speaks of: by that country, in a text on several by the nearest full name, else open. */
export function meaningsIn(
  doc: Doc,
  codebook: Codebook,
  passages: readonly Passage[],
  found: readonly (readonly Found[])[],
): { readonly meanings: Meanings; readonly country: string | null } {
  const fullNames = new FullNames(passages, found)
  const countries = fullNames.countries(codebook)
  const country = countrySpokenOf(doc.country, codebook, fullNames.times())
  const by = country !== null && country === doc.country ? 'country-of-doc' : 'country-named'

  /** What no full name decides. */
  const spokenOf = (names: readonly Name[]): Meaning => {
    const spoken = distinct(names.filter((name) => name.where?.some((country) => countries.has(country))))
    if (spoken.length === 1) return { candidates: spoken, by: 'country-named' }
    return { candidates: country === null ? distinct(names) : spoken, by: 'nothing' }
  }

  const read = (names: readonly Name[]): Reading => {
    const here = distinct(names.filter((name) => country !== null && name.where?.includes(country)))
    const always = names.filter((name) => name.where === null)
    const own: Meaning | undefined = here.length > 0 ? { candidates: here, by } : undefined
    const isOwn = own !== undefined && doc.country !== null
    // With a name that needs no country among them they mean the same wherever they stand.
    if (always.length > 0)
      return { otherwise: own ?? { candidates: distinct(always), by: 'name' }, isOwn, candidates: [] }
    const candidates = distinct(names).flatMap((entity): Candidate[] => {
      const places = fullNames.placesOf(entity)
      const meaning: Meaning = { candidates: [entity], by: 'nearest-full-name' }
      return places === undefined ? [] : [{ places, meaning, isOwn: here.includes(entity) }]
    })
    return { otherwise: own ?? spokenOf(names), isOwn, candidates }
  }

  const meanings: Meanings = (names) => {
    const reading = read(names)
    return (at) => meaningAt(reading, at)
  }
  return { meanings, country }
}
