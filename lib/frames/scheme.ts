// A scheme of frame functions as its YAML file writes it: what a sentence can do in an argument, each with the words that show it.
import { z } from 'zod'

const line = z.string().trim().min(1)
const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens, such as moral-judgement')
const tag = z.string().regex(/^[a-z]{2,3}$/, 'expected a language such as en, zh or vi')
const said = z.record(tag, line).refine((words) => Object.keys(words).length > 0, 'expected words in some language')
/** `*` ends a word that may go on (challeng*), `...` stands for up to six words between. */
const cue = line.max(200, 'expected at most 200 characters')
const cues = z.record(tag, z.array(cue).min(1))

/** Sentences carry one number a function; so many are told apart, and can be read beside each other. */
export const MOST_FUNCTIONS = 24

export const frameFunction = z.strictObject({
  id: slug,
  label: said,
  /** What a sentence of this function says, in a line. */
  means: said,
  cues: cues.refine((words) => Object.keys(words).length > 0, 'expected cues in some language'),
  /** Wordings that hold a cue and do not count. */
  not: cues.optional(),
})

export const frameScheme = z.strictObject({
  id: slug,
  label: said,
  /** The work that it is from, as it is cited. */
  source: line.optional(),
  /** For the people who edit it; never matched. */
  note: line.optional(),
  functions: z
    .array(frameFunction)
    .min(1, 'expected a function or more')
    .max(MOST_FUNCTIONS, `expected at most ${MOST_FUNCTIONS} functions`),
})

export type FrameScheme = z.infer<typeof frameScheme>
export type FrameFunction = z.infer<typeof frameFunction>

/** The languages that it has cues in, by code unit. */
export const languagesOf = ({ functions }: FrameScheme): string[] =>
  [...new Set(functions.flatMap((one) => Object.keys(one.cues)))].sort()
