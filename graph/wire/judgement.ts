// What a person may decide on what the rules found, as it comes over the wire and as it is kept.
import { z } from 'zod'
import type { DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import { kind } from './parts.ts'

// What names nothing in the store is refused there: an unknown id is an id all the same.
const entity = z.string() as z.ZodType<string> as z.ZodType<EntityId, string>
const doc = z.string() as z.ZodType<string> as z.ZodType<DocId, string>
const offset = z.int().min(0)

const entityTarget = z.strictObject({ entity })
const linkTarget = z.strictObject({ entity, with: entity })
const mentionTarget = z.strictObject({ doc, start: offset, end: offset, entity, quote: z.string().max(10_000) })

const mentionsTarget = z.strictObject({ entity, mentions: z.array(mentionTarget).min(1).max(1000).readonly() })
const meant = z.strictObject({ entity, label: z.string().trim().min(1).max(200) })

const signed = { author: z.string().max(200), reason: z.string().max(2000) }
const decisions = [
  z.object({ action: z.literal('reject'), target: z.union([mentionTarget, linkTarget, entityTarget]), ...signed }),
  z.object({ action: z.literal('merge'), target: entityTarget, to: entity, ...signed }),
  z.object({ action: z.literal('rename'), target: entityTarget, to: z.string().trim().min(1).max(200), ...signed }),
  z.object({ action: z.literal('split'), target: mentionsTarget, to: meant, ...signed }),
  z.object({ action: z.literal('retype'), target: entityTarget, to: kind, ...signed }),
  z.object({ action: z.literal('distinguish'), target: linkTarget, ...signed }),
] as const

export const judgementDraft = z.discriminatedUnion('action', decisions)
export type JudgementDraftJson = z.input<typeof judgementDraft>
const kept = { id: z.string(), at: z.string(), undoneAt: z.string().nullable() }
export const judgement = z.discriminatedUnion('action', [
  decisions[0].extend(kept),
  decisions[1].extend(kept),
  decisions[2].extend(kept),
  decisions[3].extend(kept),
  decisions[4].extend(kept),
  decisions[5].extend(kept),
])

/** Two standing judgements, by id, the earlier first, that cannot both be right. */
export const conflict = z.object({
  about: z.enum(['label', 'kind', 'merge', 'rejection', 'meaning']),
  one: z.string(),
  other: z.string(),
})

export type JudgementJson = z.input<typeof judgement>
