// Likely duplicates as answers show them: two entities, and what speaks for and against their being one.
import { z } from 'zod'
import { GROUNDS } from '#lib/duplicates/ground'
import * as param from './params.ts'
import * as part from './parts.ts'

const count = z.int().min(0)
const named = part.entity.pick({ id: true, kind: true, label: true, docs: true, sentences: true, known: true })

const duplicate = z.object({
  /** The one that the codebook knows, or else the one named in more documents. */
  into: named,
  from: named,
  /** The two names that are alike, in the same order. */
  names: z.object({ into: z.string(), from: z.string() }),
  /** The sum of the grounds' weights, by which suggestions are ordered. */
  weight: z.number(),
  /** Above 0 a weight speaks for one entity, below 0 against. */
  grounds: z.array(z.object({ ground: z.enum(GROUNDS), weight: z.number(), count, of: count.nullable() })),
})

export const duplicatesInput = z.object({ kind: param.oneKind, limit: param.limit, cursor: param.cursor })
export const duplicatesList = part.listed.extend({ duplicates: z.array(duplicate) })

export type DuplicateJson = z.infer<typeof duplicate>
