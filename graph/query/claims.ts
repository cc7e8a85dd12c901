// GET /claims: who is said to do what to whom, by doc id and place; and a claim as answers show it.
import { type Claim, wordsOf } from '#lib/claim'
import type { EntityId } from '#lib/entity'
import type { Span } from '#lib/span'
import type { Counting } from '../counting.ts'
import type { Store, StoredClaim, StoredDoc } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import type { ClaimJson } from '../wire/parts.ts'
import { pageOf, questionOf } from './cursor.ts'

const idOf = (counting: Counting, id: string | undefined): EntityId | undefined =>
  id === undefined ? undefined : counting.collection.table.entities[counting.collection.table.indexOf.get(id) ?? -1]?.id

/** What names no entity has no claims. @throws ProblemError 400 for a query or cursor that is not understood */
export async function claims(counting: Counting, store: Store, asked: InputOf<'claims'>): Promise<AnswerOf<'claims'>> {
  const { incidence, fingerprint } = counting.collection
  const { key, chosen, size } = counting.groupOf(asked.in)
  const [subject, object] = [idOf(counting, asked.subject), idOf(counting, asked.object)]
  const question = questionOf('claims', key, asked.subject, asked.object)
  const isUnknown = (asked.subject !== undefined && !subject) || (asked.object !== undefined && !object)
  if (size === 0 || isUnknown) return { fingerprint, total: 0, claims: [], next: pageOf(question, 0, asked).next }
  const docs =
    size === incidence.docs.length ? undefined : incidence.docs.filter((_, doc) => chosen[doc]).map(({ id }) => id)
  const { from } = pageOf(question, Number.MAX_SAFE_INTEGER, asked)
  const found = await store.getClaims({ subject, object, docs, from, limit: asked.limit })
  return {
    fingerprint,
    total: found.total,
    claims: found.claims.map(claimJson),
    next: pageOf(question, found.total, asked).next,
  }
}

/** Is no rejected entity part of it? */
export const claimStands =
  ({ collection: { table } }: Counting) =>
  ({ subject, object, speaker }: Claim): boolean =>
    ![subject, object, speaker].some(
      (part) => part !== null && part.entity !== null && table.rejected[table.indexOf.get(part.entity) ?? -1],
    )

/** A claim of a doc with its words. */
export function claimIn({ doc, sentences }: StoredDoc, claim: Claim): StoredClaim {
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

export const claimJson = ({ doc, start, end, text, subjectText, objectText, claim }: StoredClaim): ClaimJson => ({
  subject: claim.subject.entity,
  subjectText,
  predicate: claim.predicate.lemma,
  object: claim.object?.entity ?? null,
  objectText,
  negated: claim.negated,
  modality: claim.modality,
  voice: claim.voice,
  speaker: claim.speaker?.entity ?? null,
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
