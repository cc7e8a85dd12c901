// GET /entities: the entities named in a group, strongest first; with `q` those whose names match, best match first.
import type { Counting } from '../counting.ts'
import type { EntityCounts } from '../incidence/count-entities.ts'
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
  const found = names ? bestFirst(names, asked.q, counts, ofKind) : ranked(counts, ofKind)
  const { from, to, next } = pageOf(questionOf('entities', group.key, asked.q, asked.kind), found.length, asked)
  const page = found.slice(from, to).map((entity) => entityJson(counting, counts, entity))
  return { fingerprint, total: found.length, entities: page.filter(isThere), next }
}

/** The entities that satisfy `keep` and have a name that matches, best match first; of equally good ones the strongest. */
export function bestFirst(
  names: NameIndex,
  text: string,
  counts: EntityCounts,
  keep: (entity: number) => boolean = () => true,
): readonly number[] {
  const matches = names.find(text)
  const grade = (entity: number) => matches.get(entity) ?? Number.POSITIVE_INFINITY
  return ranked(counts, (entity) => matches.has(entity) && keep(entity)).sort((a, b) => grade(a) - grade(b))
}
