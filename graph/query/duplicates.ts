// GET /duplicates: entities that are likely one, likeliest first, with what speaks for it and against it.
import type { Collection } from '../collection.ts'
import type { Counting } from '../counting.ts'
import { type Duplicate, duplicatesIn } from '../curation/duplicates.ts'
import type { EntityCounts } from '../incidence/count-entities.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import type { DuplicateJson } from '../wire/duplicates.ts'
import { pageOf, questionOf } from './cursor.ts'
import { entityJson, isThere } from './json.ts'
import { strongestFirst } from './strength.ts'

// Found once for a collection: those who look through the pages ask again and again.
const found = new WeakMap<Collection, Promise<Duplicate[]>>()

export async function duplicates(counting: Counting, asked: InputOf<'duplicates'>): Promise<AnswerOf<'duplicates'>> {
  const { collection } = counting
  const { entities } = collection.table
  const all = found.get(collection) ?? duplicatesIn(collection)
  found.set(collection, all)
  const ofKind = ({ likeness: { one, other } }: Duplicate) =>
    asked.kind === undefined || entities[one]?.kind === asked.kind || entities[other]?.kind === asked.kind
  const kept = (await all).filter(ofKind)
  const { from, to, next } = pageOf(questionOf('duplicates', asked.kind), kept.length, asked)
  const counts = counting.countsOf(counting.groupOf(''))
  const page = kept.slice(from, to).map((one) => duplicateJson(counting, counts, one))
  return { fingerprint: collection.fingerprint, total: kept.length, duplicates: page.filter(isThere), next }
}

function duplicateJson(
  counting: Counting,
  counts: EntityCounts,
  { likeness, ...rest }: Duplicate,
): DuplicateJson | undefined {
  // biome-ignore format: one line
  const [one, other] = [likeness.one, likeness.other].map((index) => briefOf(counting, counts, index))
  if (!one || !other) return undefined
  const isOther = one.known === other.known ? strongestFirst(counts)(likeness.one, likeness.other) > 0 : other.known
  const [first, second] = likeness.names
  return {
    ...(isOther
      ? { into: other, from: one, names: { into: second, from: first } }
      : { into: one, from: other, names: { into: first, from: second } }),
    weight: rest.weight,
    grounds: [...rest.grounds],
  }
}

function briefOf(counting: Counting, counts: EntityCounts, index: number): DuplicateJson['into'] | undefined {
  const said = entityJson(counting, counts, index)
  if (!said) return undefined
  const { id, kind, label, docs, sentences, known } = said
  return { id, kind, label, docs, sentences, known }
}
