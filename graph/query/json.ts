// Docs, entities and passages as answers show them.
import type { Counting } from '../counting.ts'
import type { EntityCounts } from '../incidence/count-entities.ts'
import type { StoredPassage } from '../store.ts'
import type { DocLineJson, EntityJson, PassageJson } from '../wire/parts.ts'
import { goesBy } from './goes-by.ts'

/** A doc by its index, with what is counted in it (rejected mentions and entities left out). */
export function docLineJson({ collection: { incidence, table } }: Counting, doc: number): DocLineJson | undefined {
  const line = incidence.docs[doc]
  if (!line) return undefined
  const [first, last] = [incidence.docSentence[doc] ?? 0, incidence.docSentence[doc + 1] ?? 0]
  const entities = new Set<number>()
  let mentions = 0
  for (let r = incidence.sentenceRow[first] ?? 0; r < (incidence.sentenceRow[last] ?? 0); r++) {
    const entity = incidence.entity[r] ?? 0
    if (table.rejected[entity]) continue
    entities.add(entity)
    mentions += incidence.often[r] ?? 0
  }
  const { id, title, country, lang, source, date, file } = line
  const counts = { sentences: last - first, mentions, entities: entities.size }
  return { id, title, country, lang, source, date, file, counts }
}

/** An entity by its index, with the counts of a group. */
export function entityJson({ collection }: Counting, counts: EntityCounts, index: number): EntityJson | undefined {
  const entity = collection.table.entities[index]
  if (!entity) return undefined
  const { id, kind, label, theme, country, known } = entity
  const names = Object.fromEntries(Object.entries(entity.names).map(([tag, some]) => [tag, [...some]]))
  return {
    id,
    kind,
    label,
    names,
    theme,
    country,
    known,
    docs: counts.docs[index] ?? 0,
    sentences: counts.sentences[index] ?? 0,
    mentions: counts.mentions[index] ?? 0,
  }
}

/** A stretch of a doc and the names in it. */
export interface Marked extends Pick<StoredPassage, 'doc' | 'start' | 'end' | 'text'> {
  readonly mentions: readonly Pick<StoredPassage['mentions'][number], 'start' | 'end' | 'entity' | 'rule'>[]
}

/** A passage with marks on those of its mentions whose entity satisfies `marked`; rejected entities are never marked. */
export function passageJson(
  counting: Counting,
  passage: Marked,
  marked: (entity: string) => boolean,
): PassageJson | undefined {
  const { incidence, table } = counting.collection
  const line = incidence.docs[incidence.docIndex.get(passage.doc) ?? -1]
  if (!line) return undefined
  const { title, country, lang, source, date } = line
  const marks = passage.mentions
    .filter(({ entity }) => !table.rejected[table.indexOf.get(entity) ?? -1])
    .map(({ start, end, entity, rule }) => ({ start, end, entity: goesBy(counting, entity), rule }))
    .filter(({ entity }) => marked(entity))
  const { doc, start, end, text } = passage
  return { doc, title, country, lang, source, date, start, end, text, marks }
}

export const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined
