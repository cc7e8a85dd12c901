// What a comparison is asked and answers: the shapes of GET /compare.
import { z } from 'zod'
import { exposures } from '#lib/compare/exposure'
import * as param from './params.ts'
import * as part from './parts.ts'

export const EXPOSURES = exposures

export const comparisonInput = z.object({
  a: param.groupQuery,
  b: param.groupQuery,
  in: param.inQuery,
  /** What rates are held against. */
  exposure: z.enum(EXPOSURES, `expected one of ${EXPOSURES.join(', ')}`).default('sentences'),
  /** From which likeness on two documents are copies of one. */
  alike: param.likeness,
  /** Each body apart, instead of one row a role. */
  apart: param.flag,
  /** An entity chosen before looking: from tier 2 on it gets a p of its own. */
  declared: param.entityId,
  /** Only the links of this entity or role; rows and what is tested together stay the same. */
  about: param.entityId,
  /** Rows are adjusted by exchanging labels so often (999 is usual), however long it takes; else only where that is done in a moment. */
  permutations: param.permutations,
  limit: param.comparisonLimit,
  maxLinks: param.comparisonLimit,
})

const count = z.int().min(0)
export const interval = z.object({ low: z.number(), high: z.number() })

const docLine = part.docLine.omit({ file: true, counts: true }).extend({
  sentences: count,
  mentions: count,
  /** Documents of this group that are its copies, and count with it. */
  copies: z.array(z.string()),
  /** It, or a copy, stands in the other group too: no evidence of a difference. */
  shared: z.boolean(),
})

const group = z.object({
  query: z.string(),
  docs: count,
  /** Documents that count: one of each cluster of copies. */
  counted: count,
  /** Of these, the ones that do not stand in the other group too. */
  independent: count,
  sentences: count,
  mentions: count,
  /** Of its sentences, in UTF-16 units; only where rates are held against them. */
  characters: count.optional(),
  /** Chooses exactly the documents that count; null where it would take too many words to say. */
  countedQuery: z.string().nullable(),
  /** Of the documents that count, the values of each field and how many have it, most first. */
  fields: z.object({
    country: z.array(z.object({ value: z.string().nullable(), docs: count })),
    lang: z.array(z.object({ value: z.string().nullable(), docs: count })),
    source: z.array(z.object({ value: z.string().nullable(), docs: count })),
    year: z.array(z.object({ value: z.string().nullable(), docs: count })),
  }),
  /** The documents that count, oldest first; empty where there are more than 200. */
  lines: z.array(docLine),
})

const side = z.object({
  /** Documents that name it, of so many that count. */
  docs: count,
  of: count,
  sentences: count,
  mentions: count,
  /** Per 100 sentences, 1,000 mentions or 10,000 characters. */
  rate: z.number(),
  /** Wilson's, of the part of independent documents that name it; from tier 1 on. */
  prevalence: interval.optional(),
  /** Sentences that name it, document by document as `lines` lists them; only where these are few. */
  perDoc: z.array(count).optional(),
})

export const contrast = z.object({
  log2Ratio: z.number().optional(),
  log2Interval: interval.optional(),
  adjusted: z.number().optional(),
  leaning: z.enum(['a', 'b', 'alike', 'undetermined', 'unobservable']).optional(),
  /** In how many of the removals of one document the sign stays, and without which it does not. */
  stability: z.object({ held: count, of: count, decisive: z.array(z.string()) }).optional(),
})

/** How p was adjusted; null where nothing was. */
export const adjusting = {
  adjustedBy: z.enum(['max-t', 'bh']).nullable(),
  /** By max-T: how many ways to hand out labels were tried, all there are or so many drawn. */
  arrangements: count.nullable(),
  /** What the drawing began with; null where all ways were tried. */
  seed: count.nullable(),
}

const presence = z.enum(['a', 'both', 'b', 'neither'])
const concept = contrast.extend({
  id: z.string(),
  kind: part.kind,
  label: z.string(),
  role: z.string().nullable(),
  presence,
  a: side,
  b: side,
})
const role = contrast.extend({
  id: z.string(),
  members: z.array(z.object({ id: z.string(), label: z.string(), kind: part.kind })),
  presence,
  a: side,
  b: side,
})
const linkSide = side.omit({ mentions: true, prevalence: true, perDoc: true })
const edge = contrast.extend({
  source: z.string(),
  target: z.string(),
  /** The rarer end: rates are per 100 sentences that name it. */
  given: z.string(),
  presence: z.enum([...presence.options, 'undetermined']),
  a: linkSide,
  b: linkSide,
})

const workedSide = z.object({
  /** Independent documents, and those of them that name it. */
  docs: count,
  naming: count,
  /** What is counted in these, and what it is held against. */
  counted: count,
  exposure: count,
})
const worked = z.object({
  id: z.string(),
  a: workedSide,
  b: workedSide,
  log2Ratio: z.number().optional(),
  /** Of the natural logarithm of the ratio. */
  standardError: z.number().optional(),
  degreesOfFreedom: z.number().optional(),
  log2Interval: interval.optional(),
})

export const comparison = part.answered.extend({
  tier: z.int().min(0).max(4),
  /** How many rows are compared together: named in three independent documents or more. */
  family: count,
  sentence: z.string(),
  exposure: z.enum(EXPOSURES),
  /** Rates of rows are per so many of the exposure; those of links per 100 sentences that name their rarer end. */
  per: count,
  /** From which likeness on two documents were taken for copies of one. */
  alike: z.number(),
  /** Each body had a row of its own, instead of one row a role. */
  apart: z.boolean(),
  /** The least two-sided p that exchanging the labels of documents can give. */
  attainable: z.number(),
  ...adjusting,
  /** How many clusters of documents stand in both groups. */
  overlap: count,
  /** Fields in which the groups have no value in common: what they differ by cannot be told apart from these. */
  confounded: z.array(z.enum(['country', 'lang', 'source', 'year'])),
  groups: z.array(group),
  declared: z.object({ id: z.string(), byChance: z.number() }).nullable(),
  /** The numbers that the row of `about` is worked out from. */
  worked: worked.nullable(),
  roles: z.array(role),
  concepts: z.array(concept),
  edges: z.array(edge),
  /** Links of which one end or both are roles. */
  roleEdges: z.array(edge),
  total: z.object({ roles: count, concepts: count, edges: count, roleEdges: count }),
})

export type ComparisonInput = z.output<typeof comparisonInput>
export type ComparisonJson = z.infer<typeof comparison>
export type ComparedGroupJson = ComparisonJson['groups'][number]
export type ComparedEdgeJson = z.infer<typeof edge>
export type ComparedSideJson = z.infer<typeof side>
export type WorkedJson = z.infer<typeof worked>
export type ContrastJson = z.infer<typeof contrast>
