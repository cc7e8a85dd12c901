// A concept sketch: in which relations a thing stands in a group of documents; the shapes of GET /sketch.
import { z } from 'zod'
import * as param from './params.ts'
import * as part from './parts.ts'

export const RELATIONS = ['actsOn', 'actedOnBy', 'definedAs', 'listedWith', 'modifiedBy'] as const

export const sketchInput = z.object({
  /** An entity, or a role for all that hold it. */
  of: z.string().min(1, 'expected the id of an entity or a role').max(1000, 'expected the id of an entity or a role'),
  in: param.inQuery,
})

const item = z.object({
  /** Null where the other end is mere words. */
  id: z.string().nullable(),
  words: z.string(),
  /** Verbs in their base forms, most frequent first; none where no verb is part of the relation. */
  predicates: z.array(z.string()),
  docs: z.int().min(0),
  /** As many sentences as there are passages. */
  sentences: z.int().min(0),
  passages: z.array(part.passage),
})

export const sketch = part.answered.extend({
  of: z.string(),
  /** Sentences that name it, and how many of them, evenly chosen, were looked at. */
  sentences: z.int().min(0),
  read: z.int().min(0),
  /** Most sentences first, then documents, then by words; at most 30 of a relation. */
  relations: z.array(z.object({ relation: z.enum(RELATIONS), total: z.int().min(0), items: z.array(item) })),
})

export type Relation = (typeof RELATIONS)[number]
export type SketchJson = z.infer<typeof sketch>
