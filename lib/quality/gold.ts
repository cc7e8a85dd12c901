// Gold: documents annotated by hand, the measure of what extraction finds.
import { z } from 'zod'
import { KINDS } from '../entity.ts'

const offset = z.int().min(0)
const goldSpan = z.object({ start: offset, end: offset, surface: z.string() })
const goldMention = goldSpan.extend({
  type: z.enum(KINDS),
  /** The annotators' own id of what is named: any, as long as it is the same for the same thing. */
  entity: z.string(),
  /** False for what may be found or not: neither rewarded nor punished. */
  required: z.boolean(),
  /** Other spans that are as right. */
  alternatives: z.array(goldSpan).optional(),
})
const goldDoc = z.object({
  file: z.string(),
  furniture: z.array(z.tuple([offset, offset])).optional(),
  mentions: z.array(goldMention),
})

export const goldSchema = z.object({ documents: z.array(goldDoc) })

export type GoldSpan = z.infer<typeof goldSpan>
export type GoldMention = z.infer<typeof goldMention>
export type GoldDoc = z.infer<typeof goldDoc>

/** An annotated doc with what was found in it. */
export interface ScoredDoc {
  readonly gold: GoldDoc
  readonly found: readonly {
    readonly start: number
    readonly end: number
    readonly kind: string
    readonly entity: string
  }[]
}
