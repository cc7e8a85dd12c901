// A coding: words that a person marked with a code in another program; they become mentions of what the code names, beside those that rules find.
import type { Codebook } from './codebook/codebook.ts'
import { type Entity, type EntityId, entityId, kindOf, unknownEntity } from './entity.ts'
import type { Extraction } from './extract.ts'
import { byMention, type Mention } from './mention.ts'
import type { Span } from './span.ts'

export interface Coding extends Span {
  readonly code: string
  /** The entity that the code stands for, where the project says it. */
  readonly entity?: EntityId | undefined
  /** Who coded it, where that is known. */
  readonly by: string | null
}

export const CODING = 'coding'

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu

/** A code is a concept, named by its words; one without a letter or digit is told apart by nothing and left out. */
function entityOf({ code, entity }: Coding): EntityId | undefined {
  if (entity !== undefined) return entity
  const words = code.normalize('NFC').toLowerCase().replace(NO_WORD, ' ').trim()
  return words === '' ? undefined : entityId(`concept:${words.replaceAll(' ', '-')}`)
}

/**
 * The findings with a mention for each sentence that a coding reaches into, without the spaces at its ends; where rules found the same
 * entity in the same place already, that mention stands.
 */
export function withCodings(found: Extraction, codings: readonly Coding[], codebook: Codebook): Extraction {
  if (codings.length === 0) return found
  const { doc, sentences } = found
  const entities = new Map<EntityId, Entity>(found.entities)
  const mentions = new Map(found.mentions.map((mention) => [keyOf(mention), mention]))
  for (const coding of codings) {
    const entity = entityOf(coding)
    if (entity === undefined) continue
    const kind = kindOf(entity)
    for (const sentence of sentences) {
      const span = trimmed(doc.text, Math.max(coding.start, sentence.start), Math.min(coding.end, sentence.end))
      if (!span) continue
      const why = coding.by === null ? [] : [{ ground: 'coded-by', weight: 2, words: coding.by }]
      const mention: Mention = { ...span, entity, kind, rule: CODING, why }
      if (mentions.has(keyOf(mention))) continue
      mentions.set(keyOf(mention), mention)
      if (!entities.has(entity))
        entities.set(entity, codebook.entries.get(entity)?.entity ?? unknownEntity(entity, kind, coding.code, doc.lang))
    }
  }
  return { ...found, mentions: [...mentions.values()].sort(byMention), entities }
}

/** What `withCodings` added: they are not in the text, so that reading it again needs them. */
export const codingsOf = ({ mentions, entities }: Extraction): Coding[] =>
  mentions
    .filter(({ rule }) => rule === CODING)
    .map(({ start, end, entity, why }) => ({
      ...{ start, end, entity },
      code: entities.get(entity)?.label ?? entity,
      by: why.find(({ ground }) => ground === 'coded-by')?.words ?? null,
    }))

const keyOf = ({ start, end, entity }: Mention): string => `${start} ${end} ${entity}`

function trimmed(text: string, start: number, end: number): Span | undefined {
  let [from, to] = [start, end]
  while (from < to && text[from]?.trim() === '') from++
  while (to > from && text[to - 1]?.trim() === '') to--
  return from < to ? { start: from, end: to } : undefined
}
