// A doc on its way to the page: every entity once and spans as plain numbers, for a book has tens of thousands of them.
import type { AnswerOf } from '#graph/wire/calls'
import { MODALITIES } from '#lib/claim'
import type { Kind } from '#lib/entity'
import { ROLES } from '#lib/sentence'
import type { Span } from '#lib/span'
import { blocksOf } from '../blocks.ts'
import type { ReadClaim, ReadDoc, ReadEntity, ReadPart } from './read-doc.ts'

type DocJson = AnswerOf<'doc'>
type Line = Pick<DocJson, 'id' | 'title' | 'country' | 'lang' | 'source' | 'date' | 'counts'>

export interface PackedDoc extends Line {
  readonly text: string
  readonly entities: readonly ReadEntity[]
  /** Start, end and role, -1 for furniture. */
  readonly blocks: readonly number[]
  /** Start and end. */
  readonly sentences: readonly number[]
  /** Start, end and place of the entity. */
  readonly mentions: readonly number[]
  readonly open: readonly (Span & { kind: Kind; candidates: readonly string[] })[]
  readonly predicates: readonly string[]
  /** For each of subject, predicate, object and speaker a start, an end and the entity's place, -1 where there is none; then predicate, modality and negation. */
  readonly claims: readonly number[]
}

const SENTENCE = 2
const BLOCK = 3
const MENTION = 3
const CLAIM = 15

export function packDoc(doc: DocJson): PackedDoc {
  const { id, title, country, lang, source, date, counts, text } = doc
  const entities: ReadEntity[] = []
  const places = new Map<string, number>()
  for (const { entity, kind, label } of doc.mentions)
    if (!places.has(entity)) places.set(entity, entities.push({ id: entity, kind, label }) - 1)
  const predicates = [...new Set(doc.claims.map(({ predicate }) => predicate))]
  const predicatePlaces = new Map(predicates.map((predicate, place) => [predicate, place]))
  const part = (span: Span | null, entity: string | null) =>
    span ? [span.start, span.end, entity === null ? -1 : (places.get(entity) ?? -1)] : [-1, -1, -1]
  return {
    ...{ id, title, country, lang, source, date, counts, text, entities, predicates },
    blocks: blocksOf(doc).flatMap(({ start, end, role }) => [start, end, role ? ROLES.indexOf(role) : -1]),
    sentences: doc.sentences.flatMap(({ start, end }) => [start, end]),
    mentions: doc.mentions.flatMap(({ start, end, entity }) => [start, end, places.get(entity) ?? 0]),
    open: doc.open.map(({ start, end, kind, candidates }) => ({
      ...{ start, end, kind },
      candidates: candidates.map(({ label }) => label),
    })),
    claims: doc.claims.flatMap(({ spans, subject, object, speaker, predicate, modality, negated }) => [
      ...part(spans.subject, subject),
      ...part(spans.predicate, null),
      ...part(spans.object, object),
      ...part(spans.speaker, speaker),
      ...[predicatePlaces.get(predicate) ?? 0, MODALITIES.indexOf(modality), Number(negated)],
    ]),
  }
}

export function unpackDoc(packed: PackedDoc): ReadDoc {
  const { blocks, sentences, mentions, claims, entities, predicates, ...rest } = packed
  const { text } = packed
  const part = (at: number): ReadPart | undefined => {
    const [start = -1, end = -1, entity = -1] = claims.slice(at, at + 3)
    return start < 0 ? undefined : { start, end, words: text.slice(start, end), entity: entities[entity] }
  }
  const claimAt = (at: number): ReadClaim => {
    const [subject, predicate, object, speaker] = [part(at), part(at + 3), part(at + 6), part(at + 9)]
    const spans = [subject, predicate, object].filter((span) => span !== undefined)
    return {
      subject,
      object,
      speaker,
      predicate: predicates[claims[at + 12] ?? 0] ?? '',
      modality: MODALITIES[claims[at + 13] ?? 0] ?? 'asserted',
      negated: claims[at + 14] === 1,
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    }
  }
  return {
    ...rest,
    blocks: every(blocks, BLOCK, (at) => ({
      start: blocks[at] ?? 0,
      end: blocks[at + 1] ?? 0,
      role: ROLES[blocks[at + 2] ?? -1],
    })),
    sentences: every(sentences, SENTENCE, (at) => ({ start: sentences[at] ?? 0, end: sentences[at + 1] ?? 0 })),
    mentions: every(mentions, MENTION, (at) => {
      const { id = '', kind = 'concept', label = '' } = entities[mentions[at + 2] ?? -1] ?? {}
      return { start: mentions[at] ?? 0, end: mentions[at + 1] ?? 0, entity: id, kind, label }
    }),
    claims: every(claims, CLAIM, claimAt).sort((a, b) => a.start - b.start || a.end - b.end),
  }
}

const every = <Value>(numbers: readonly number[], size: number, read: (at: number) => Value): Value[] =>
  Array.from({ length: numbers.length / size }, (_, i) => read(i * size))
