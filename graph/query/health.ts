// GET /health: the store by name and what it holds.
import type { Counting } from '../counting.ts'
import type { AnswerOf } from '../wire/calls.ts'

export function health(counting: Counting, store: string): AnswerOf<'health'> {
  const all = counting.groupOf('')
  const mentions = counting.countsOf(all).mentions.reduce((sum, often) => sum + often, 0)
  return { status: 'ok', store, docs: all.size, mentions, revision: counting.collection.revision }
}
