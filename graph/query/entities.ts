// GET /entities: the entities named in a group, strongest first; with `q` those whose names match, best match first.
import type { Counting } from '../counting.ts'
import type { NameIndex } from '../names.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { pageOf, questionOf } from './cursor.ts'
import { entityJson, isThere } from './json.ts'
import { ranked } from './strength.ts'

/** `names` where there is a text to find. */
export function entities(
  counting: Counting,
  names: NameIndex | undefined,
  asked: InputOf<'entities'>,
): AnswerOf<'entities'> {
  const { table, fingerprint } = counting.collection
  const group = counting.groupOf(asked.in)
  const counts = counting.countsOf(group)
  const ofKind = (entity: number) => asked.kind === undefined || table.entities[entity]?.kind === asked.kind
  const found = bestFirst(names, asked.q, ranked(counts, ofKind))
  const { from, to, next } = pageOf(questionOf('entities', group.key, asked.q, asked.kind), found.length, asked)
  const page = found.slice(from, to).map((entity) => entityJson(counting, counts, entity))
  return { fingerprint, total: found.length, entities: page.filter(isThere), next }
}

/** Of `entities`, those with a name that matches; equally good matches stay in their order. Without a text all of them. */
export function bestFirst(names: NameIndex | undefined, text: string, entities: readonly number[]): readonly number[] {
  if (!names) return entities
  const matches = names.find(text)
  const grade = (entity: number) => matches.get(entity) ?? Number.POSITIVE_INFINITY
  return entities.filter((entity) => matches.has(entity)).sort((a, b) => grade(a) - grade(b))
}
