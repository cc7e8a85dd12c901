// GET /search: entities by name, best match first, then the sentences of the group that hold the words.
import type { Counting, Group } from '../counting.ts'
import type { NameIndex } from '../names.ts'
import type { SentenceRef, Store } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { bestFirst } from './entities.ts'
import { entityJson, isThere, passageJson } from './json.ts'

/** `names` where there is a text to find; without one nothing is found. */
export async function search(
  counting: Counting,
  names: NameIndex | undefined,
  store: Store,
  asked: InputOf<'search'>,
): Promise<AnswerOf<'search'>> {
  const { fingerprint } = counting.collection
  const group = counting.groupOf(asked.in)
  if (!names) return { fingerprint, entities: [], passages: [] }
  const counts = counting.countsOf(group)
  const found = bestFirst(names, asked.q, counts).slice(0, asked.limit)
  const passages = await store.getPassages(await sentencesWith(counting, store, group, asked.q, asked.limit))
  return {
    fingerprint,
    entities: found.map((entity) => entityJson(counting, counts, entity)).filter(isThere),
    passages: passages.map((passage) => passageJson(counting, passage, () => true)).filter(isThere),
  }
}

/** Stores know no groups: where some docs are left out, those of the group are named. */
async function sentencesWith(
  { collection: { incidence } }: Counting,
  store: Store,
  { chosen, size }: Group,
  words: string,
  limit: number,
): Promise<SentenceRef[]> {
  if (size === 0) return []
  if (size === incidence.docs.length) return store.searchSentences(words, limit)
  const docs = incidence.docs.filter((_, doc) => chosen[doc]).map(({ id }) => id)
  return store.searchSentences(words, limit, docs)
}
