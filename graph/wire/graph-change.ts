// What bringing documents did to the graph: how many entities and links came, went, grew and shrank, and those that did so most.
import { z } from 'zod'
import { kind } from './parts.ts'

const end = z.object({ id: z.string(), label: z.string(), kind })
/** Sentences before and now. */
const count = { before: z.int(), now: z.int() }
const changedEntity = end.extend(count)
const changedLink = z.object({ a: end, b: end, ...count })

export const graphChange = z.object({
  entities: z.object({ added: z.int(), lost: z.int() }),
  links: z.object({ added: z.int(), lost: z.int(), stronger: z.int(), weaker: z.int() }),
  /** Of each kind the foremost, those with the most sentences or the greatest difference first. */
  foremost: z.object({
    entities: z.object({ added: z.array(changedEntity), lost: z.array(changedEntity) }),
    links: z.object({
      added: z.array(changedLink),
      lost: z.array(changedLink),
      stronger: z.array(changedLink),
      weaker: z.array(changedLink),
    }),
  }),
})
export type GraphChange = z.infer<typeof graphChange>
export type ChangedLink = z.infer<typeof changedLink>
export type ChangedEntity = z.infer<typeof changedEntity>
