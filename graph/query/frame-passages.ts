// GET /frames/passages: the sentences of one function, as many as its number says.
import type { Counting } from '../counting.ts'
import { framed } from '../frames/framed.ts'
import { hitsOf } from '../frames/hits.ts'
import { framePassagesAt } from '../frames/passages.ts'
import { functionAt, type Schemes } from '../frames/schemes.ts'
import { toRead } from '../frames/to-read.ts'
import type { Store } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { pageOf, questionOf } from './cursor.ts'
import { isThere } from './json.ts'
import { membersOf } from './members.ts'

/** @throws ProblemError 400 for a query or cursor that is not understood, 404 for an unknown scheme, function or entity */
export async function framePassages(
  counting: Counting,
  store: Store,
  schemes: Schemes,
  asked: InputOf<'framePassages'>,
): Promise<AnswerOf<'framePassages'>> {
  const { incidence, table, fingerprint } = counting.collection
  const ready = schemes.ready(asked.scheme)
  const of = functionAt(ready.scheme, asked.function)
  const members = asked.of === undefined ? undefined : membersOf(counting, asked.of).filter((i) => !table.rejected[i])
  const group = counting.groupOf(asked.in)
  const docs = [...incidence.docs.keys()].filter((doc) => group.chosen[doc])
  const reading = toRead(counting, ready, docs, members)
  const hits = await hitsOf(counting.collection, store, ready, reading.read)
  const { byFunction } = framed(counting, hits, ready, reading)
  const found = byFunction[of] ?? new Map<number, readonly number[]>()
  const sentences = [...found.values()].flat()
  const question = questionOf('framePassages', group.key, ready.scheme.id, asked.function, asked.of ?? null)
  const { from, to, next } = pageOf(question, sentences.length, asked)
  const page = sentences.slice(from, to).map((sentence) => ({ sentence, of }))
  const passages = await framePassagesAt(counting, store, ready, page, members ?? [])
  return { fingerprint, total: sentences.length, docs: found.size, passages: passages.filter(isThere), next }
}
