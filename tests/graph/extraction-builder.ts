// Hand-made extractions: the names asked for are found wherever they stand, sentences end after a full stop, a line end or 。
import { byClaim, type Claim } from '#lib/claim'
import { type DocId, docId } from '#lib/doc'
import type { Entity, EntityId, Kind, Names } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { bySpan, type Span } from '#lib/span'

export const entityId = (id: string): EntityId => id as EntityId

export interface Draft {
  readonly id: string
  readonly text: string
  /** Entity ids by the words that name them; the kind is what stands before the colon. */
  readonly names?: Readonly<Record<string, string>>
  readonly title?: string
  readonly country?: string | null
  readonly lang?: string
  readonly furniture?: Extraction['furniture']
  readonly open?: Extraction['open']
  /** Subject, predicate and object as the first sentence has them that holds all three in this order. */
  readonly claims?: readonly (readonly [subject: string, predicate: string, object: string])[]
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

/** Where words stand one after the other in a stretch of a text; undefined where they do not. */
function inOrder(text: string, { start, end }: Span, words: readonly string[]): Span[] | undefined {
  const spans: Span[] = []
  for (const one of words) {
    const at = text.indexOf(one, spans.at(-1)?.end ?? start)
    if (at < 0 || at + one.length > end) return undefined
    spans.push({ start: at, end: at + one.length })
  }
  return spans
}

function claimsOf({ text, names = {}, claims = [] }: Draft, sentences: Extraction['sentences']): Claim[] {
  const claimAt = (words: readonly [string, string, string], sentence: number): Claim[] => {
    const span = sentences[sentence]
    const [subject, predicate, object] = (span && inOrder(text, span, words)) ?? []
    if (!subject || !predicate || !object) return []
    const entityOf = (word: string) => (word in names ? entityId(names[word] ?? '') : null)
    return [
      {
        sentence,
        subject: { ...subject, entity: entityOf(words[0]) },
        predicate: { ...predicate, lemma: words[1] },
        object: { ...object, entity: entityOf(words[2]) },
        speaker: null,
        negated: false,
        modality: 'asserted',
        voice: 'active',
      },
    ]
  }
  return claims
    .flatMap((words) => sentences.flatMap((_, sentence) => claimAt(words, sentence)).slice(0, 1))
    .sort(byClaim)
}

export function extractionOf(draft: Draft): Extraction {
  const {
    id,
    text,
    names = {},
    title = id,
    country = null,
    lang = null,
    furniture = [],
    open = [],
    records = {},
  } = draft
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
    lang,
    file: `${id}.txt`,
    format: 'txt',
    encoding: 'utf-8',
  } as const
  const sentences = sentencesOf(text)
  const doc = { ...line, id: docId(id), text }
  return { doc, furniture, sentences, mentions, open, claims: claimsOf(draft, sentences), entities }
}

export const idsOf = (...ids: string[]): DocId[] => ids.map(docId)
