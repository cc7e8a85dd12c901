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

/** What names mean at an offset of the doc; one list of names has one meaning object for each thing that it may mean. */
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

/** Countries of which the doc names bodies, persons, places or notions of their own. */
const countriesNamed = (codebook: Codebook, named: ReadonlyMap<EntityId, readonly number[]>): ReadonlySet<string> =>
  new Set([...named.keys()].flatMap((entity) => codebook.entries.get(entity)?.entity.country ?? []))

const distinct = (names: readonly Name[]): EntityId[] => [...new Set(names.map((name) => name.entity))].sort()

/** One of the entities that names may mean, and where the doc names it in full. */
interface Candidate {
  readonly places: readonly number[]
  /** What the names mean where this is the nearest. */
  readonly meaning: Meaning
  /** Is it one that the doc's country understands by the names? */
  readonly isOwn: boolean
}

/** What is to be said of some names wherever they stand. */
interface Reading {
  /** What they mean where no full name decides. */
  readonly otherwise: Meaning
  /** Does the doc's country tell what they mean? */
  readonly isOwn: boolean
  /** Those that the doc names in full, in the order of their ids; none where the names mean the same everywhere. */
  readonly candidates: readonly Candidate[]
}

/** The nearest full name before an offset decides; where the doc's country knows the names, only if it is another's and close. */
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

/** How names are understood in a doc: by its country, in a text on several countries by the nearest full name, else open. */
export function meaningsIn(
  doc: Doc,
  codebook: Codebook,
  passages: readonly Passage[],
  found: readonly (readonly Found[])[],
): Meanings {
  const named = fullNames(passages, found)
  const countries = countriesNamed(codebook, named)

  /** What no full name decides. */
  const spokenOf = (names: readonly Name[]): Meaning => {
    const spoken = distinct(names.filter((name) => name.where?.some((country) => countries.has(country))))
    if (spoken.length === 1) return { candidates: spoken, by: 'country-named' }
    return { candidates: doc.country === null ? distinct(names) : spoken, by: 'nothing' }
  }

  const read = (names: readonly Name[]): Reading => {
    const here = distinct(names.filter((name) => doc.country !== null && name.where?.includes(doc.country)))
    const always = names.filter((name) => name.where === null)
    const isOwn = here.length > 0
    const own: Meaning = { candidates: here, by: 'country-of-doc' }
    // With a name that needs no country among them they mean the same wherever they stand.
    if (always.length > 0)
      return { otherwise: isOwn ? own : { candidates: distinct(always), by: 'name' }, isOwn, candidates: [] }
    const candidates = distinct(names).flatMap((entity): Candidate[] => {
      const places = named.get(entity)
      const meaning: Meaning = { candidates: [entity], by: 'nearest-full-name' }
      return places === undefined ? [] : [{ places, meaning, isOwn: here.includes(entity) }]
    })
    return { otherwise: isOwn ? own : spokenOf(names), isOwn, candidates }
  }

  const readings = new Map<readonly Name[], Reading>()
  return (names, at) => {
    let reading = readings.get(names)
    if (reading === undefined) {
      reading = read(names)
      readings.set(names, reading)
    }
    return meaningAt(reading, at)
  }
}
