// GET /entities/ID: one entity in a group, with its links, its docs by country and year, and its sentences doc by doc.
import type { Counting, Group } from '../counting.ts'
import { linkCounter } from '../incidence/count-links.ts'
import { ProblemError } from '../problem.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { entityJson } from './json.ts'
import { strongestLinkFirst } from './strength.ts'

/** Links and docs beyond these are counted, not listed. */
const MOST_LINKS = 1000
const MOST_DOCS = 200

/** The index of the entity with this id. @throws ProblemError 404 */
export function entityIndex({ collection }: Counting, id: string): number {
  const index = collection.table.indexOf.get(id)
  if (index === undefined)
    throw new ProblemError(404, `there is no entity ${JSON.stringify(id)}; /api/entities lists those there are`)
  return index
}

/** 1 for each entity that no judgement rejects. */
export const standing = ({ collection: { table } }: Counting): Uint8Array =>
  table.rejected.map((rejected) => 1 - rejected)

export function entity(counting: Counting, asked: InputOf<'entity'>): AnswerOf<'entity'> {
  const { incidence, fingerprint, table } = counting.collection
  const index = entityIndex(counting, asked.id)
  const group = counting.groupOf(asked.in)
  const said = entityJson(counting, counting.countsOf(group), index)
  if (!said) throw new Error(`the entity ${asked.id} has an index and no record`)
  const sentencesOf = table.rejected[index] ? new Map<number, number>() : sentencesByDoc(counting, group, index)
  const docs = [...group.chosen.keys()].filter((doc) => group.chosen[doc])
  const links = table.rejected[index] ? { linkCount: 0, links: [] } : linksOf(counting, group, index)
  return {
    ...said,
    fingerprint,
    ...links,
    countries: byCountry(counting, docs, sentencesOf),
    years: byYear(counting, sentencesOf.keys()),
    perDoc:
      docs.length > MOST_DOCS
        ? []
        : docs.flatMap((doc) => {
            const line = incidence.docs[doc]
            if (!line) return []
            const { id, title, country, date } = line
            return { doc: id, title, country, date, sentences: sentencesOf.get(doc) ?? 0 }
          }),
  }
}

function sentencesByDoc(
  { collection: { incidence } }: Counting,
  { chosen }: Group,
  entity: number,
): Map<number, number> {
  const sentences = new Map<number, number>()
  for (const s of incidence.namedIn.subarray(incidence.entityNamed[entity], incidence.entityNamed[entity + 1])) {
    const doc = incidence.sentenceDoc[s] ?? 0
    if (chosen[doc]) sentences.set(doc, (sentences.get(doc) ?? 0) + 1)
  }
  return sentences
}

function linksOf(counting: Counting, group: Group, index: number): Pick<AnswerOf<'entity'>, 'links' | 'linkCount'> {
  const { incidence, table } = counting.collection
  const counted = linkCounter(incidence, group.chosen, standing(counting))(index)
  const strongest = [...counted.others].sort(strongestLinkFirst(counted)).slice(0, MOST_LINKS)
  const links = strongest.flatMap((other) => {
    const far = table.entities[other]
    if (!far) return []
    const { id, label, kind } = far
    return { id, label, kind, docs: counted.docs[other] ?? 0, sentences: counted.sentences[other] ?? 0 }
  })
  return { linkCount: counted.others.length, links }
}

/** Countries with most docs of the group first, then by code, docs of unknown country last. */
function byCountry(
  { collection: { incidence } }: Counting,
  docs: readonly number[],
  sentencesOf: ReadonlyMap<number, number>,
): AnswerOf<'entity'>['countries'] {
  const lines = new Map<string | null, { country: string | null; docs: number; of: number; sentences: number }>()
  for (const doc of docs) {
    const country = incidence.docs[doc]?.country ?? null
    const line = lines.get(country) ?? { country, docs: 0, of: 0, sentences: 0 }
    const sentences = sentencesOf.get(doc) ?? 0
    line.of++
    line.docs += sentences > 0 ? 1 : 0
    line.sentences += sentences
    lines.set(country, line)
  }
  const last = (country: string | null) => (country === null ? 1 : 0)
  return [...lines.values()].sort(
    (a, b) => last(a.country) - last(b.country) || b.of - a.of || ((a.country ?? '') < (b.country ?? '') ? -1 : 1),
  )
}

/** Years of the docs that name it, in order; undated docs first, under "". */
function byYear({ collection: { incidence } }: Counting, naming: Iterable<number>): AnswerOf<'entity'>['years'] {
  const years = new Map<string, number>()
  for (const doc of naming) {
    const year = incidence.docs[doc]?.date?.slice(0, 4) ?? ''
    years.set(year, (years.get(year) ?? 0) + 1)
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, docs]) => ({ value, docs }))
}
