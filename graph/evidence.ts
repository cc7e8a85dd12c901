// GET /evidence: the sentences behind a number, oldest doc first, undated last, then by doc id and place in the doc.
import type { DocId } from '#lib/doc'
import type { Counting, Group } from './counting.ts'
import { isLinked } from './incidence/count-links.ts'
import type { Incidence } from './incidence/incidence.ts'
import { ProblemError } from './problem.ts'
import { pageOf, questionOf } from './query/cursor.ts'
import { isThere, passageJson } from './query/json.ts'
import { membersOf } from './query/members.ts'
import type { SentenceRef, Store } from './store.ts'
import type { AnswerOf, InputOf } from './wire/calls.ts'

type Asked = InputOf<'evidence'>

/** As many passages as the node's, role's or edge's `sentences`, marks on the asked entities alone. @throws ProblemError 400 or 404 */
export async function evidence(counting: Counting, store: Store, asked: Asked): Promise<AnswerOf<'evidence'>> {
  const { incidence, table, fingerprint } = counting.collection
  const ids = askedIds(asked)
  const ends = ids.map((id) => membersOf(counting, id).filter((index) => !table.rejected[index]))
  const group = counting.groupOf(asked.in)
  const sentences = sentencesNaming(incidence, group, ends)
  const named = new Set(ends.flat())
  const marked: ReadonlySet<string> = new Set(ends.flat().flatMap((index) => table.entities[index]?.id ?? []))
  const { from, to, next } = pageOf(questionOf('evidence', group.key, ids), sentences.length, asked)
  const passages = await store.getPassages(sentences.slice(from, to).flatMap((s) => refOf(incidence, s)))
  return {
    fingerprint,
    total: sentences.length,
    mentions: sentences.reduce((sum, s) => sum + mentionsIn(incidence, s, named), 0),
    docs: new Set(sentences.map((s) => incidence.sentenceDoc[s])).size,
    passages: passages.map((passage) => passageJson(counting, passage, (id) => marked.has(id))).filter(isThere),
    next,
  }
}

function askedIds({ entity, a, b }: Asked): string[] {
  if (entity !== undefined && a === undefined && b === undefined) return [entity]
  if (entity === undefined && a !== undefined && b !== undefined && a !== b) return [a, b]
  throw new ProblemError(400, 'evidence: allowed is either "entity", or "a" and "b" with two different ids')
}

/** The sentences of the group that name one of the first, or that name one of each in places that do not overlap; ascending. */
export function sentencesNaming(
  incidence: Incidence,
  { chosen }: Pick<Group, 'chosen'>,
  [first, second]: readonly number[][],
): number[] {
  if (!first) return []
  const here = namingAny(incidence, first).filter((s) => chosen[incidence.sentenceDoc[s] ?? 0])
  if (!second) return [...here]
  const both = shared(here, namingAny(incidence, second))
  return [...both.filter((s) => linksAny(incidence, s, first, second))]
}

/** The sentences that name any of the entities, ascending. */
function namingAny({ entityNamed, namedIn }: Incidence, entities: readonly number[]): Uint32Array {
  const [first, ...others] = entities.map((entity) => namedIn.subarray(entityNamed[entity], entityNamed[entity + 1]))
  if (!first) return new Uint32Array()
  return others.length === 0 ? first : Uint32Array.from(new Set([first, ...others].flatMap((own) => [...own]))).sort()
}

/** What two ascending rows of numbers share. */
function shared(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(a.length, b.length))
  let found = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0]
    if (one === other) both[found++] = one
    if (one <= other) i++
    if (other <= one) j++
  }
  return both.subarray(0, found)
}

/** Does the sentence name one of the first and another of the second, not only one inside the other? */
function linksAny(incidence: Incidence, s: number, first: readonly number[], second: readonly number[]): boolean {
  const { sentenceRow, entity } = incidence
  const named = new Set(entity.subarray(sentenceRow[s], sentenceRow[s + 1]))
  return first.some((a) => named.has(a) && second.some((b) => a !== b && named.has(b) && isLinked(incidence, s, a, b)))
}

function mentionsIn({ sentenceRow, entity, often }: Incidence, s: number, of: ReadonlySet<number>): number {
  let mentions = 0
  for (let r = sentenceRow[s] ?? 0; r < (sentenceRow[s + 1] ?? 0); r++)
    if (of.has(entity[r] ?? -1)) mentions += often[r] ?? 0
  return mentions
}

export function refOf({ docs, docSentence, sentenceDoc }: Incidence, s: number): SentenceRef[] {
  const d = sentenceDoc[s] ?? 0
  const doc: DocId | undefined = docs[d]?.id
  return doc === undefined ? [] : [{ doc, sentence: s - (docSentence[d] ?? 0) }]
}
