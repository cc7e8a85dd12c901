// The pipeline: from a doc and a codebook to everything found in the doc.
import { unitsOf } from './character.ts'
import type { Claim } from './claim.ts'
import { claimsIn } from './claims/claims.ts'
import type { Codebook } from './codebook/codebook.ts'
import { localBody } from './codebook/local.ts'
import type { Doc } from './doc.ts'
import { type Entity, type EntityId, unknownEntity } from './entity.ts'
import { findFurniture } from './furniture.ts'
import { byMention, type Mention, type OpenMention } from './mention.ts'
import type { ReadBy } from './read-by.ts'
import { passagesOf } from './recognize/passage.ts'
import { recognize } from './recognize/recognize.ts'
import type { Sighting } from './recognize/sighting.ts'
import { cutSentences, type Sentence } from './sentence.ts'
import type { Span } from './span.ts'

export interface Extraction {
  readonly doc: Doc
  /** Site navigation and the like, kept in the text and never mined; in order, none overlapping. */
  readonly furniture: readonly Span[]
  readonly sentences: readonly Sentence[]
  /** By start, longest first, then entity. */
  readonly mentions: readonly Mention[]
  readonly open: readonly OpenMention[]
  /** By sentence and place; each names at least one of the mentions. */
  readonly claims: readonly Claim[]
  /** A record of every entity mentioned, by id. */
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** By what these findings were made, where that is known: no part of the content. */
  readonly readBy?: ReadBy
}

const mentionOf = (entity: EntityId, { start, end, kind, rule, why }: Sighting): Mention => ({
  start,
  end,
  entity,
  kind,
  rule,
  why,
})

const openMentionOf = ({ start, end, kind, rule, why, candidates }: Sighting): OpenMention => ({
  start,
  end,
  kind,
  rule,
  why,
  candidates,
})

/** The record of what is mentioned: from the codebook, or as the doc calls it first. */
const recordOf = (entity: EntityId, { kind, label }: Sighting, { lang }: Doc, codebook: Codebook): Entity =>
  codebook.entries.get(entity)?.entity ??
  localBody(codebook, entity) ??
  unknownEntity(entity, kind, label ?? entity, lang)

/** Everything found in a doc: a pure function of the doc and the codebook. */
export function extract(doc: Doc, codebook: Codebook): Extraction {
  const units = unitsOf(doc.text)
  const furniture = findFurniture(doc, units)
  const sentences = cutSentences(doc, furniture, units)
  const passages = passagesOf(doc, sentences, units)
  const sightings = recognize(doc, passages, codebook)
  const mentions: Mention[] = []
  const open: OpenMention[] = []
  const entities = new Map<EntityId, Entity>()
  for (const sighting of sightings) {
    const [entity, other] = sighting.candidates
    if (entity === undefined || other !== undefined) {
      open.push(openMentionOf(sighting))
      continue
    }
    mentions.push(mentionOf(entity, sighting))
    if (!entities.has(entity)) entities.set(entity, recordOf(entity, sighting, doc, codebook))
  }
  mentions.sort(byMention)
  const claims = claimsIn(doc, passages, mentions, units)
  return { doc, furniture, sentences, mentions, open, claims, entities }
}
