// GET /claims: who is said to do what to whom, by doc id and place; and a claim as answers show it.
import { type Claim, wordsOf } from '#lib/claim'
import { docId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import type { Span } from '#lib/span'
import type { Counting } from '../counting.ts'
import type { EntityTable } from '../incidence/entity-table.ts'
import type { ClaimPlace, Store, StoredClaim, StoredDoc } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import type { ClaimJson } from '../wire/parts.ts'
import { cursorAt, placeOf, questionOf } from './cursor.ts'
import { entityIndex } from './entity.ts'
import { goesBy } from './goes-by.ts'

/** A place in a cursor: "doc 12". */
const placeIn = (text: string): ClaimPlace => {
  const [doc = '', at] = text.split(' ')
  return { doc: docId(doc), at: Number(at) }
}

/** @throws ProblemError 400 for a query or cursor that is not understood, 404 for an entity that is not there */
export async function claims(counting: Counting, store: Store, asked: InputOf<'claims'>): Promise<AnswerOf<'claims'>> {
  const { incidence, fingerprint, table } = counting.collection
  const { key, chosen, size } = counting.groupOf(asked.in)
  const index = (id: string | undefined) => (id === undefined ? undefined : entityIndex(counting, id))
  const [subject, object] = [index(asked.subject), index(asked.object)]
  const question = questionOf('claims', key, table.entities[subject ?? -1]?.id, table.entities[object ?? -1]?.id)
  const place = placeOf(question, asked.cursor)
  if (size === 0) return { fingerprint, total: 0, claims: [], next: null }
  const docs =
    size === incidence.docs.length ? undefined : incidence.docs.filter((_, doc) => chosen[doc]).map(({ id }) => id)
  const after = place === undefined ? undefined : placeIn(place)
  const [subjects, objects] = [namesFor(table, subject), namesFor(table, object)]
  const without = rejectedNames(table)
  const found = await store.getClaims({ subjects, objects, without, docs, after, limit: asked.limit + 1 })
  const page = found.claims.slice(0, asked.limit)
  const last = found.claims.length > page.length ? page.at(-1) : undefined
  return {
    fingerprint,
    total: found.total,
    claims: page.map((claim) => claimJson(counting, claim)),
    next: last ? cursorAt(question, `${last.doc} ${last.at}`) : null,
  }
}

/** All ids that docs give to entities that are rejected. */
export const rejectedNames = (table: EntityTable): EntityId[] =>
  table.named.entities.flatMap(({ id }) => (table.rejected[table.indexOf.get(id) ?? -1] ? [id] : []))

/** Is no rejected entity part of it? */
export const claimStands =
  ({ collection: { table } }: Counting) =>
  ({ subject, object, speaker }: Claim): boolean =>
    ![subject, object, speaker].some(
      (part) => part !== null && part.entity !== null && table.rejected[table.indexOf.get(part.entity) ?? -1],
    )

type PlacedClaim = Omit<StoredClaim, 'at'>

/** A claim of a doc with its words. */
export function claimIn({ doc, sentences }: StoredDoc, claim: Claim): PlacedClaim {
  const { start, end } = sentences[claim.sentence] ?? claim.subject
  return {
    doc: doc.id,
    start,
    end,
    text: doc.text.slice(start, end),
    subjectText: wordsOf(claim.subject, doc.text),
    objectText: wordsOf(claim.object, doc.text),
    claim,
  }
}

const bare = ({ start, end }: Span): Span => ({ start, end })

/** The ids that docs give the entity of this index. */
export const namesFor = ({ named, indexOf }: EntityTable, index: number | undefined): EntityId[] | undefined =>
  index === undefined ? undefined : named.entities.flatMap(({ id }) => (indexOf.get(id) === index ? [id] : []))

export const claimJson = (
  counting: Counting,
  { doc, start, end, text, subjectText, objectText, claim }: PlacedClaim,
): ClaimJson => ({
  subject: goesBy(counting, claim.subject.entity),
  subjectText,
  predicate: claim.predicate.lemma,
  object: goesBy(counting, claim.object?.entity ?? null),
  objectText,
  negated: claim.negated,
  modality: claim.modality,
  voice: claim.voice,
  speaker: goesBy(counting, claim.speaker?.entity ?? null),
  spans: {
    subject: bare(claim.subject),
    predicate: bare(claim.predicate),
    object: claim.object && bare(claim.object),
    speaker: claim.speaker && bare(claim.speaker),
  },
  doc,
  start,
  end,
  text,
})
