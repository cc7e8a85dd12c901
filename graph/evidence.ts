// GET /evidence: the sentences behind a number, oldest doc first, undated last, then by doc id and place in the doc.
import type { DocId } from '#lib/doc'
import type { Counting, Group } from './counting.ts'
import { onlyNest } from './incidence/count-links.ts'
import type { Incidence } from './incidence/incidence.ts'
import { ProblemError } from './problem.ts'
import { pageOf, questionOf } from './query/cursor.ts'
import { entityIndex } from './query/entity.ts'
import { isThere, passageJson } from './query/json.ts'
import type { SentenceRef, Store } from './store.ts'
import type { AnswerOf, InputOf } from './wire/calls.ts'

type Asked = InputOf<'evidence'>

/** As many passages as the node's or edge's `sentences`, marks on the asked entities alone. @throws ProblemError 400 or 404 */
export async function evidence(counting: Counting, store: Store, asked: Asked): Promise<AnswerOf<'evidence'>> {
  const { incidence, table, fingerprint } = counting.collection
  const ids = askedIds(asked)
  const indices = ids.map((id) => entityIndex(counting, id))
  const group = counting.groupOf(asked.in)
  const sentences = indices.some((index) => table.rejected[index]) ? [] : sentencesNaming(incidence, group, indices)
  const { from, to, next } = pageOf(questionOf('evidence', group.key, ids), sentences.length, asked)
  const passages = await store.getPassages(sentences.slice(from, to).flatMap((s) => refOf(incidence, s)))
  return {
    fingerprint,
    total: sentences.length,
    mentions: sentences.reduce((sum, s) => sum + mentionsIn(incidence, s, indices), 0),
    docs: new Set(sentences.map((s) => incidence.sentenceDoc[s])).size,
    passages: passages.map((passage) => passageJson(counting, passage, (id) => ids.includes(id))).filter(isThere),
    next,
  }
}

function askedIds({ entity, a, b }: Asked): string[] {
  if (entity !== undefined && a === undefined && b === undefined) return [entity]
  if (entity === undefined && a !== undefined && b !== undefined && a !== b) return [a, b]
  throw new ProblemError(400, 'evidence: allowed is either "entity", or "a" and "b" with two different ids')
}

/** The sentences of the group that name the entity, or that name both in places that do not overlap; ascending. */
function sentencesNaming(incidence: Incidence, { chosen }: Group, [a, b]: readonly number[]): number[] {
  const { entityNamed, namedIn, sentenceDoc } = incidence
  const naming = (entity: number) => namedIn.subarray(entityNamed[entity], entityNamed[entity + 1])
  if (a === undefined) return []
  const here = [...naming(a)].filter((s) => chosen[sentenceDoc[s] ?? 0])
  if (b === undefined) return here
  const there = new Set(naming(b))
  return here.filter((s) => there.has(s) && !onlyNest(incidence, s, a, b))
}

function mentionsIn({ sentenceRow, entity, often }: Incidence, s: number, of: readonly number[]): number {
  let mentions = 0
  for (let r = sentenceRow[s] ?? 0; r < (sentenceRow[s + 1] ?? 0); r++)
    if (of.includes(entity[r] ?? -1)) mentions += often[r] ?? 0
  return mentions
}

function refOf({ docs, docSentence, sentenceDoc }: Incidence, s: number): SentenceRef[] {
  const d = sentenceDoc[s] ?? 0
  const doc: DocId | undefined = docs[d]?.id
  return doc === undefined ? [] : [{ doc, sentence: s - (docSentence[d] ?? 0) }]
}
