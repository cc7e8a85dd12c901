// GET /codebook/ID: one entry with its names, what it is part of, what is near to it, and where the chosen docs name it.
import type { BrowsedCodebook } from '../codebook/browse.ts'
import type { BrowsedEntry } from '../codebook/entries.ts'
import type { Counting } from '../counting.ts'
import type { EntityCounts } from '../incidence/count-entities.ts'
import { ProblemError } from '../problem.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import type { RelatedJson } from '../wire/codebook.ts'
import { briefOf, countriesOf, lineOf, namesIn, queryOfCountry } from './codebook.ts'

type Entity = BrowsedEntry['entity']

/** @throws ProblemError 404 where the codebook has no such entry */
export function codebookEntry(
  counting: Counting,
  book: BrowsedCodebook,
  asked: InputOf<'codebookEntry'>,
): AnswerOf<'codebookEntry'> {
  const { table, fingerprint } = counting.collection
  const entry = book.entries[book.placeOf.get(asked.id) ?? -1]
  if (!entry)
    throw new ProblemError(
      404,
      `the codebook has no entry ${JSON.stringify(asked.id)}; /api/codebook lists those there are`,
    )
  const group = counting.groupOf(asked.in)
  const counts = counting.countsOf(group)
  const { entity, parent, close, note, local } = entry
  const number = (id: string) => table.indexOf.get(id) ?? -1
  const related = (one: Entity): RelatedJson => relatedJson(one, counts, number(one.id))
  const entitiesWhere = (holds: (other: BrowsedEntry) => boolean) =>
    book.entries.filter((other) => other !== entry && holds(other)).map((other) => related(other.entity))
  const parentEntry = parent === null ? undefined : book.entries[book.placeOf.get(parent) ?? -1]
  const theme = book.themes.find(({ id }) => id === entity.theme)
  const countries = countriesOf(counting, group)
  return {
    fingerprint,
    ...lineOf(entity),
    ...briefOf(counts, number(entity.id)),
    mentions: counts.mentions[number(entity.id)] ?? 0,
    themeNames: namesIn(theme?.label ?? {}),
    role: entity.role,
    note,
    parent: parentEntry ? related(parentEntry.entity) : null,
    parts: entitiesWhere((other) => other.parent === entity.id),
    close: entitiesWhere((other) => close.includes(other.entity.id) || other.close.includes(entity.id)),
    sameRole:
      entity.role === null || entity.kind === 'place'
        ? []
        : entitiesWhere((other) => other.entity.role === entity.role && other.entity.kind === entity.kind),
    localNames: namesIn(local?.names ?? {}),
    branches: local === null ? [] : branchesOf(counting, book, counts, entity, local.as),
    countries: countries.map(({ country, docs: of }) => {
      const own = counting.countsOf(counting.groupOf(queryOfCountry(group.key, country, countries)))
      return { country, of, ...briefOf(own, number(entity.id)) }
    }),
  }
}

const relatedJson = ({ id, kind, label, names }: Entity, counts: EntityCounts, at: number): RelatedJson => ({
  id,
  kind,
  label,
  names: namesIn(names),
  ...briefOf(counts, at),
})

/** The branches that the chosen docs name, most docs first, then by index: their ids are made of a place and what ends them. */
function branchesOf(
  { collection: { table } }: Counting,
  book: BrowsedCodebook,
  counts: EntityCounts,
  owner: Entity,
  as: string,
): RelatedJson[] {
  const ending = `-${as}`
  const isBranch = ({ id, country }: Entity) =>
    country === owner.country &&
    id.endsWith(ending) &&
    book.placeOf.has(id.slice(0, -ending.length).replace('organization:', 'place:'))
  return table.entities
    .flatMap((entity, at) => ((counts.docs[at] ?? 0) > 0 && isBranch(entity) ? { entity, at } : []))
    .sort((a, b) => (counts.docs[b.at] ?? 0) - (counts.docs[a.at] ?? 0) || a.at - b.at)
    .map(({ entity, at }) => relatedJson(entity, counts, at))
}
