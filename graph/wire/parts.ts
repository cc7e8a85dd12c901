// The shapes that several answers share, as zod schemas; offsets are UTF-16 into the doc's text.
import { z } from 'zod'
import { MODALITIES, VOICES } from '#lib/claim'
import { KINDS } from '#lib/entity'
import { ROLES } from '#lib/sentence'

export const kind = z.enum(KINDS)
const offset = z.int().min(0)
const count = z.int().min(0)

export const span = z.object({ start: offset, end: offset })
export const sentence = span.extend({ role: z.enum(ROLES) })
export const mark = span.extend({ entity: z.string() })
/** A reason: what was weighed, how much it counted, the words it saw. */
export const ground = z.object({ ground: z.string(), weight: z.number(), words: z.string().optional() })
export const mention = mark.extend({ kind, label: z.string(), rule: z.string(), why: z.array(ground).readonly() })
export const openMention = span.extend({
  kind,
  rule: z.string(),
  why: z.array(ground).readonly(),
  candidates: z.array(z.object({ id: z.string(), label: z.string() })),
})

export const docLine = z.object({
  id: z.string(),
  title: z.string(),
  country: z.string().nullable(),
  lang: z.string().nullable(),
  source: z.string().nullable(),
  date: z.string().nullable(),
  file: z.string().nullable(),
  counts: z.object({ sentences: count, mentions: count, entities: count }),
})

export const entity = z.object({
  id: z.string(),
  kind,
  label: z.string(),
  names: z.record(z.string(), z.array(z.string())),
  theme: z.string().nullable(),
  country: z.string().nullable(),
  known: z.boolean(),
  docs: count,
  sentences: count,
  mentions: count,
})

export const passage = z.object({
  doc: z.string(),
  title: z.string(),
  country: z.string().nullable(),
  lang: z.string().nullable(),
  source: z.string().nullable(),
  date: z.string().nullable(),
  start: offset,
  end: offset,
  text: z.string(),
  /** Each with the rule that found it. */
  marks: z.array(mark.extend({ rule: z.string() })),
})

const placed = span.nullable()
/** Who is said to do what to whom; `start` and `end` are those of the sentence, `spans` those of its parts. */
export const claim = span.extend({
  subject: z.string().nullable(),
  subjectText: z.string(),
  /** The verb in its base form with what belongs to it: "call for", "be founded". */
  predicate: z.string(),
  object: z.string().nullable(),
  /** "" where the verb says all. */
  objectText: z.string(),
  negated: z.boolean(),
  modality: z.enum(MODALITIES),
  voice: z.enum(VOICES),
  speaker: z.string().nullable(),
  spans: z.object({ subject: span, predicate: span, object: placed, speaker: placed }),
  doc: z.string(),
  text: z.string(),
})

/** Carried by every answer of a question: which content it speaks of. */
export const answered = z.object({ fingerprint: z.string() })
/** A list's whole size and the way to its next page. */
export const listed = answered.extend({ total: count, next: z.string().nullable() })

export type DocLineJson = z.infer<typeof docLine>
export type EntityJson = z.infer<typeof entity>
export type PassageJson = z.infer<typeof passage>
export type MentionJson = z.infer<typeof mention>
export type ClaimJson = z.infer<typeof claim>
