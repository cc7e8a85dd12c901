// What is asked and answered about frames: the shapes of GET /frames and GET /frames/passages.
import { z } from 'zod'
import { adjusting, contrast, interval } from './comparison.ts'
import * as param from './params.ts'
import * as part from './parts.ts'

const count = z.int().min(0)
const names = z.record(z.string(), z.string())
const asked = {
  /** The id of a scheme; the first where none is named. */
  scheme: z.string().max(100, 'expected the id of a scheme').optional(),
  /** Of the sentences that name this entity or role alone. */
  of: param.entityId,
}

export const framesInput = z.object({
  a: param.groupQuery,
  b: param.groupQuery,
  in: param.inQuery,
  alike: param.likeness,
  ...asked,
})

/** A passage, and where in it the cues stand. */
const framePassage = part.passage.extend({ cues: z.array(part.span) })

const side = z.object({
  /** Documents with such a sentence, of so many that were read. */
  docs: count,
  of: count,
  sentences: count,
  /** Per 100 sentences read. */
  rate: z.number(),
  /** Wilson's, of the part of independent documents; from tier 1 on. */
  prevalence: interval.optional(),
  /** The first sentence with three of its cues or more, else the first of those with most; null where there is none. */
  example: framePassage.nullable(),
})

const group = z.object({
  /** Documents that count and have something to be read, and of these the ones that were read, evenly chosen. */
  docs: count,
  read: count,
  independent: count,
  sentences: count,
  /** Documents left out because the scheme has no cues in their language. */
  otherLanguage: count,
  countedQuery: z.string().nullable(),
})

const schemeLine = z.object({ id: z.string(), label: names, source: z.string().nullable() })

export const frames = part.answered.extend({
  schemes: z.array(schemeLine),
  scheme: z.string(),
  of: z.string().nullable(),
  /** That of these functions alone: their own number is what is compared together. */
  tier: z.int().min(0).max(4),
  family: count,
  attainable: z.number(),
  ...adjusting,
  /** Rates are per so many sentences read. */
  per: count,
  /** From which likeness on two documents were taken for copies of one. */
  alike: z.number(),
  groups: z.array(group),
  /** In the scheme's order; none left out. */
  functions: z.array(
    contrast.extend({
      id: z.string(),
      label: names,
      means: names,
      presence: z.enum(['a', 'both', 'b', 'neither']),
      a: side,
      b: side,
    }),
  ),
})

export const framePassagesInput = z.object({
  in: param.inQuery,
  limit: param.limit,
  cursor: param.cursor,
  /** A function of the scheme. */
  function: z.string().min(1, 'expected a function of the scheme').max(100, 'expected a function of the scheme'),
  ...asked,
})
export const framePassages = part.listed.extend({ docs: count, passages: z.array(framePassage) })

export type FramesInput = z.output<typeof framesInput>
export type FramesJson = z.infer<typeof frames>
export type FramedSideJson = z.infer<typeof side>
export type FramePassageJson = z.infer<typeof framePassage>
