// GET /docs: the docs of a group, newest first, undated last, then by id.
import { byDate } from '#lib/partial-date'
import type { Counting } from '../counting.ts'
import type { DocLine } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { pageOf, questionOf } from './cursor.ts'
import { docLineJson, isThere } from './json.ts'

const newestFirst = (a: DocLine, b: DocLine): number =>
  (a.date === null || b.date === null ? byDate(a.date, b.date) : byDate(b.date, a.date)) || (a.id < b.id ? -1 : 1)

export function docs(counting: Counting, asked: InputOf<'docs'>): AnswerOf<'docs'> {
  const { incidence, fingerprint } = counting.collection
  const { key, chosen, size } = counting.groupOf(asked.in)
  const { from, to, next } = pageOf(questionOf('docs', key), size, asked)
  const listed = incidence.docs.filter((_, doc) => chosen[doc]).sort(newestFirst)
  const lines = listed.slice(from, to).map(({ id }) => docLineJson(counting, incidence.docIndex.get(id) ?? -1))
  return { fingerprint, total: size, docs: lines.filter(isThere), next }
}
