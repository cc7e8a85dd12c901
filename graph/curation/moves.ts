// Moves: mentions that people say mean another entity, what becomes of a doc's findings by them, and how these were before.
import type { Claim, Part } from '#lib/claim'
import { type Entity, type EntityId, type Kind, kindOf } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import { byMention, type Mention } from '#lib/mention'
import { contains } from '#lib/span'

/** Whom a mention means. */
export interface Meant {
  readonly entity: EntityId
  /** What it is called where no doc names it otherwise. */
  readonly label: string
}

/** What was done to the findings of a doc, so that it can be undone. */
export interface Moves {
  readonly mentions: readonly (readonly [start: number, end: number, to: EntityId, from: EntityId, kind: Kind])[]
  /** Those that would say what another already says of the same words. */
  readonly dropped: readonly Mention[]
  readonly claims: readonly (readonly [at: number, part: PartName, from: EntityId])[]
  /** Entities of which the doc itself says nothing. */
  readonly added: readonly EntityId[]
}

const PARTS = ['subject', 'object', 'speaker'] as const
type PartName = (typeof PARTS)[number]

export interface Moved {
  readonly extraction: Extraction
  /** Undefined where nothing moved. */
  readonly moves: Moves | undefined
}

const keyOf = ({ start, end, entity }: Pick<Mention, 'start' | 'end' | 'entity'>) => `${start} ${end} ${entity}`

/** @param meantBy for some mentions whom they mean */
export function move(extraction: Extraction, meantBy: ReadonlyMap<Mention, Meant>): Moved {
  if (meantBy.size === 0) return { extraction, moves: undefined }
  const said = new Set(extraction.mentions.filter((mention) => !meantBy.has(mention)).map(keyOf))
  const mentions: Mention[] = []
  const dropped: Mention[] = []
  const moved: Moves['mentions'][number][] = []
  for (const mention of extraction.mentions) {
    const meant = meantBy.get(mention)
    const now = meant ? { ...mention, entity: meant.entity, kind: kindOf(meant.entity) } : mention
    if (meant && said.has(keyOf(now))) {
      dropped.push(mention)
      continue
    }
    said.add(keyOf(now))
    mentions.push(now)
    if (meant) moved.push([mention.start, mention.end, now.entity, mention.entity, mention.kind])
  }
  const added = [...new Map([...meantBy.values()].map((meant) => [meant.entity, meant])).values()].filter(
    ({ entity }) => !extraction.entities.has(entity),
  )
  const { claims, changed } = moveClaims(extraction, meantBy)
  return {
    extraction: {
      ...extraction,
      mentions: mentions.sort(byMention),
      claims,
      entities: new Map([...extraction.entities, ...added.map((meant) => [meant.entity, recordOf(meant)] as const)]),
    },
    moves: { mentions: moved, dropped, claims: changed, added: added.map(({ entity }) => entity) },
  }
}

/** Without names: what docs say of it counts more (entity-records.ts). */
const recordOf = ({ entity, label }: Meant): Entity => ({
  id: entity,
  kind: kindOf(entity),
  label,
  names: {},
  theme: null,
  country: null,
  role: null,
  known: false,
})

/** A part of a claim means what all mentions in its words that meant the same mean now. */
function moveClaims({ mentions, claims }: Extraction, meantBy: ReadonlyMap<Mention, Meant>) {
  const changed: Moves['claims'][number][] = []
  const meaning = (part: Part): EntityId | undefined => {
    const [first, ...others] = mentions
      .filter((mention) => mention.entity === part.entity && contains(part, mention))
      .map((mention) => meantBy.get(mention)?.entity)
    return others.every((one) => one === first) ? first : undefined
  }
  const moved = claims.map((claim, at): Claim => {
    const parts = PARTS.flatMap((name) => {
      const part = claim[name]
      const entity = part?.entity ? meaning(part) : undefined
      if (!part?.entity || entity === undefined) return []
      changed.push([at, name, part.entity])
      return [[name, { ...part, entity }]]
    })
    return parts.length > 0 ? { ...claim, ...Object.fromEntries(parts) } : claim
  })
  return { claims: moved, changed }
}

/** The findings as they were before they were moved. */
export function unmove(extraction: Extraction, moves: Moves | undefined): Extraction {
  if (!moves) return extraction
  const before = new Map(moves.mentions.map(([start, end, to, from, kind]) => [keyOf({ start, end, entity: to }), { entity: from, kind }])) // biome-ignore format: one map
  const claims = [...extraction.claims]
  for (const [at, name, entity] of moves.claims) {
    const claim = claims[at]
    if (claim) claims[at] = { ...claim, [name]: { ...claim[name], entity } }
  }
  const added = new Set<string>(moves.added)
  return {
    ...extraction,
    mentions: [
      ...extraction.mentions.map((mention) => ({ ...mention, ...before.get(keyOf(mention)) })),
      ...moves.dropped,
    ].sort(byMention),
    claims,
    entities: new Map([...extraction.entities].filter(([id]) => !added.has(id))),
  }
}

/** Is this mention one that was moved to what it means now? */
export function isMoved(moves: Moves | undefined): (mention: Mention) => boolean {
  if (!moves) return () => false
  const keys = new Set(moves.mentions.map(([start, end, entity]) => keyOf({ start, end, entity })))
  return (mention) => keys.has(keyOf(mention))
}

export const printMoves = (moves: Moves | undefined): string | null => (moves ? JSON.stringify(moves) : null)
export const readMoves = (json: string | null): Moves | undefined => (json === null ? undefined : JSON.parse(json))
