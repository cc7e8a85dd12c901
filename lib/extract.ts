// The pipeline: from a doc and a codebook to everything found in the doc.
import { unitsOf } from './character.ts'
import type { Codebook } from './codebook/codebook.ts'
import type { Doc } from './doc.ts'
import { type Entity, type EntityId, unknownEntity } from './entity.ts'
import { findFurniture } from './furniture.ts'
import { byMention, type Mention, type OpenMention } from './mention.ts'
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
  /** A record of every entity mentioned, by id. */
  readonly entities: ReadonlyMap<EntityId, Entity>
}

const isClear = (sighting: Sighting): boolean => sighting.candidates.length === 1

const mentionOf = ({ start, end, kind, rule, why, candidates }: Sighting): Mention[] =>
  candidates.slice(0, 1).map((entity) => ({ start, end, entity, kind, rule, why }))

const openMentionOf = ({ start, end, kind, rule, why, candidates }: Sighting): OpenMention => ({
  start,
  end,
  kind,
  rule,
  why,
  candidates,
})

/** The records of what is mentioned: from the codebook, or as the doc calls it first. */
function recordsOf(doc: Doc, sightings: readonly Sighting[], codebook: Codebook): Map<EntityId, Entity> {
  const records = new Map<EntityId, Entity>()
  for (const { candidates, kind, label } of sightings) {
    for (const id of candidates) {
      const known = codebook.entries.get(id)?.entity
      if (!records.has(id)) records.set(id, known ?? unknownEntity(id, kind, label ?? id, doc.lang))
    }
  }
  return records
}

/** Everything found in a doc: a pure function of the doc and the codebook. */
export function extract(doc: Doc, codebook: Codebook): Extraction {
  const units = unitsOf(doc.text)
  const furniture = findFurniture(doc, units)
  const sentences = cutSentences(doc, furniture, units)
  const passages = passagesOf(doc, sentences, units)
  const sightings = recognize(doc, passages, codebook)
  const mentions = sightings.filter(isClear).flatMap(mentionOf).sort(byMention)
  const open = sightings.filter((sighting) => !isClear(sighting)).map(openMentionOf)
  const entities = recordsOf(doc, sightings.filter(isClear), codebook)
  return { doc, furniture, sentences, mentions, open, entities }
}
