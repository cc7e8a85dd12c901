// Hand-made extractions: the names asked for are found wherever they stand, sentences end after a full stop, a line end or 。
import { type DocId, docId } from '#lib/doc'
import type { Entity, EntityId, Kind, Names } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { bySpan } from '#lib/span'

export const entityId = (id: string): EntityId => id as EntityId

export interface Draft {
  readonly id: string
  readonly text: string
  /** Entity ids by the words that name them; the kind is what stands before the colon. */
  readonly names?: Readonly<Record<string, string>>
  readonly title?: string
  readonly country?: string | null
  readonly furniture?: Extraction['furniture']
  readonly open?: Extraction['open']
  /** What this doc says of an entity, where the words alone do not say it. */
  readonly records?: Readonly<Record<string, Partial<Entity>>>
}

const kindOf = (id: string): Kind => {
  const kind = id.split(':')[0]
  return kind === 'person' || kind === 'organization' || kind === 'place' ? kind : 'concept'
}

function sentencesOf(text: string): Extraction['sentences'] {
  const ends = [...text.matchAll(/[.。\n]/g)].map(({ index }) => index + 1)
  let start = 0
  return [...ends, text.length].flatMap((end) => {
    const sentence = { start, end, role: 'body' as const }
    start = end
    return sentence.start < end ? [sentence] : []
  })
}

function mentionsOf(text: string, names: Readonly<Record<string, string>>): Mention[] {
  return Object.entries(names)
    .flatMap(([words, id]) => {
      const mentions: Mention[] = []
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
        mentions.push({
          start: at,
          end: at + words.length,
          entity: entityId(id),
          kind: kindOf(id),
          rule: 'by hand',
          why: [],
        })
      return mentions
    })
    .sort((a, b) => bySpan(a, b) || (a.entity < b.entity ? -1 : 1))
}

export function extractionOf(draft: Draft): Extraction {
  const { id, text, names = {}, title = id, country = null, furniture = [], open = [], records = {} } = draft
  const mentions = mentionsOf(text, names)
  const entities = new Map<EntityId, Entity>()
  for (const [words, name] of Object.entries(names)) {
    const entity = entityId(name)
    if (!mentions.some((mention) => mention.entity === entity)) continue
    const spelled: Names = { en: [...(entities.get(entity)?.names.en ?? []), words] }
    const base = {
      label: spelled.en?.[0] ?? words,
      names: spelled,
      theme: null,
      country: null,
      role: null,
      known: false,
    }
    entities.set(entity, { id: entity, kind: kindOf(name), ...base, ...records[name] })
  }
  const line = {
    title,
    country,
    source: null,
    date: null,
    lang: null,
    file: `${id}.txt`,
    format: 'txt',
    encoding: 'utf-8',
  } as const
  return { doc: { ...line, id: docId(id), text }, furniture, sentences: sentencesOf(text), mentions, open, entities }
}

export const idsOf = (...ids: string[]): DocId[] => ids.map(docId)
