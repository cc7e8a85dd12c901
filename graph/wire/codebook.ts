// The codebook as answers show it: lists of entries with counts by country, and one entry with what it is related to.
import { z } from 'zod'
import { CODEBOOK_FORMATS } from './codebook-choices.ts'
import * as param from './params.ts'
import * as part from './parts.ts'

const count = z.int().min(0)
const names = z.record(z.string(), z.array(z.string()))

export const codebookInput = z.object({
  in: param.inQuery,
  q: param.words.default(''),
  kind: param.oneKind,
  theme: param.theme,
  state: param.state,
  order: param.entryOrder,
  limit: param.limit,
  cursor: param.cursor,
})

const counted = { docs: count, sentences: count, mentions: count }
const entryLine = z.object({
  id: z.string(),
  kind: part.kind,
  label: z.string(),
  names,
  theme: z.string().nullable(),
  country: z.string().nullable(),
  ...counted,
  /** One for each of the list's first `countries`, in their order. */
  byCountry: z.array(z.object({ docs: count, sentences: count })),
})
const division = z.object({ value: z.string(), entries: count, named: count })

export const codebookList = part.listed.extend({
  entries: z.array(entryLine),
  /** How many entries the codebook has, and how many of them the chosen documents name. */
  size: count,
  named: count,
  /** Of the chosen documents, most documents first, not known last. */
  countries: z.array(z.object({ country: z.string().nullable(), docs: count })),
  /** Each as the other filters leave it. */
  kinds: z.array(division),
  themes: z.array(division.extend({ names })),
})

const related = z.object({ id: z.string(), kind: part.kind, label: z.string(), names, docs: count, sentences: count })

export const codebookEntry = entryLine
  .omit({ byCountry: true })
  .extend(part.answered.shape)
  .extend({
    themeNames: names,
    role: z.string().nullable(),
    note: z.string().nullable(),
    parent: related.nullable(),
    parts: z.array(related),
    /** Near-equivalents, whichever of the two entries says so. */
    close: z.array(related),
    /** Bearers of the same role. */
    sameRole: z.array(related),
    /** What its branches in places are called, by language, with `<place>`; and those that the documents name. */
    localNames: names,
    branches: z.array(related),
    countries: z.array(z.object({ country: z.string().nullable(), docs: count, of: count, sentences: count })),
  })

export type CodebookLineJson = z.infer<typeof entryLine>
export type RelatedJson = z.infer<typeof related>

export const printedInput = z.object({
  format: z.enum(CODEBOOK_FORMATS, `expected one of ${CODEBOOK_FORMATS.join(', ')}`),
})

export const suggestionsInput = z.object({ min: param.leastOften, limit: param.limit })
export const suggestions = part.answered.extend({
  /** On all pages there might be. */
  total: count,
  suggestions: z.array(
    z.object({
      lang: z.string(),
      phrase: z.string(),
      count,
      docs: count,
      /** Sentences that hold it. */
      examples: z.array(z.object({ doc: z.string(), text: z.string() })),
    }),
  ),
})
export type SuggestionJson = z.infer<typeof suggestions>['suggestions'][number]
