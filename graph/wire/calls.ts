// Every question that can be asked over HTTP: its address, what it takes, what it answers. Router, OpenAPI and the Engine type follow from this table.
import { z } from 'zod'
import { call } from './call.ts'
import * as entries from './codebook.ts'
import { CODEBOOK_TYPES } from './codebook-choices.ts'
import { comparingCalls } from './comparing-calls.ts'
import { duplicatesInput, duplicatesList } from './duplicates.ts'
import { conflict, judgement } from './judgement.ts'
import * as param from './params.ts'
import * as part from './parts.ts'

const list = { in: param.inQuery, limit: param.limit, cursor: param.cursor }

const link = z.object({ id: z.string(), label: z.string(), kind: part.kind, docs: z.int(), sentences: z.int() })
const facet = z.array(z.object({ value: z.string(), docs: z.int(), entities: z.int() }))
const node = z.object({
  id: z.string(),
  kind: part.kind,
  label: z.string(),
  docs: z.int(),
  sentences: z.int(),
  mentions: z.int(),
  x: z.number(),
  y: z.number(),
  /** Communities are numbered by their strongest member, from 0. */
  community: z.int(),
  theme: z.string().nullable(),
  /** Date of the oldest document of the chosen ones that names it; null where none of them is dated. */
  first: z.string().nullable(),
  /** Where `a` and `b` are asked for: how many documents of each group name it. */
  sides: z.object({ a: z.int(), b: z.int() }).optional(),
})
const edge = z.object({ source: z.string(), target: z.string(), docs: z.int(), sentences: z.int() })

/** The formats of a file of the graph, each with its media type. */
export const EXPORT_TYPES = {
  gexf: 'application/gexf+xml; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
export type ExportFormat = keyof typeof EXPORT_TYPES
const EXPORT_FORMATS = Object.keys(EXPORT_TYPES) as ExportFormat[]

export const calls = {
  health: call(
    '/health',
    'The store by name, its state and what it holds',
    z.object({}),
    z.object({ status: z.literal('ok'), store: z.string(), docs: z.int(), mentions: z.int(), revision: z.int() }),
  ),
  docs: call('/docs', 'Documents', z.object(list), part.listed.extend({ docs: z.array(part.docLine) })),
  doc: call(
    '/docs/{id}',
    'One document: its text and everything found in it',
    z.object({ id: z.string() }),
    part.docLine.extend(part.answered.shape).extend({
      text: z.string(),
      /** Where the file has pages, such as a PDF: which stretch of the text stands on each. */
      pages: z.array(part.span.extend({ page: z.int() })),
      furniture: z.array(part.span),
      sentences: z.array(part.sentence),
      mentions: z.array(part.mention),
      /** Mentions that a judgement rejects, with the judgement's id. */
      rejected: z.array(part.mention.extend({ judgement: z.string() })),
      open: z.array(part.openMention),
      claims: z.array(part.claim),
    }),
  ),
  entities: call(
    '/entities',
    'Entities, most named first; `q` finds by name in any language, pinyin and without diacritics',
    z.object({ ...list, q: param.words.default(''), kind: param.oneKind }),
    part.listed.extend({ entities: z.array(part.entity) }),
  ),
  entity: call(
    '/entities/{id}',
    'One entity with its links and its documents by country and year',
    z.object({ id: z.string(), in: param.inQuery }),
    part.entity.extend(part.answered.shape).extend({
      /** How many links there are; `links` lists the 1,000 strongest. */
      linkCount: z.int(),
      links: z.array(link),
      countries: z.array(z.object({ country: z.string().nullable(), docs: z.int(), of: z.int(), sentences: z.int() })),
      /** In how many documents of each year it is named; "" for undated ones. */
      years: z.array(z.object({ value: z.string(), docs: z.int() })),
      /** One line a document of the chosen ones, oldest first, undated last; empty where more than 200 are chosen. */
      perDoc: z.array(
        z.object({
          doc: z.string(),
          title: z.string(),
          country: z.string().nullable(),
          date: z.string().nullable(),
          sentences: z.int(),
        }),
      ),
    }),
  ),
  search: call(
    '/search',
    'Names first, then sentences that hold the words',
    z.object({ q: param.words.default(''), in: param.inQuery, limit: param.limit }),
    part.answered.extend({ entities: z.array(part.entity), passages: z.array(part.passage) }),
  ),
  facets: call(
    '/facets',
    'How documents and entities divide',
    z.object({ in: param.inQuery, month: param.flag }),
    part.answered.extend({
      docs: z.int(),
      entities: z.int(),
      kind: facet,
      country: facet,
      lang: facet,
      source: facet,
      theme: facet,
      /** Years (or months), split by country; undated documents under the value "". */
      year: z.array(
        z.object({
          value: z.string(),
          docs: z.int(),
          entities: z.int(),
          countries: z.array(z.object({ country: z.string().nullable(), docs: z.int() })),
        }),
      ),
    }),
  ),
  graph: call(
    '/graph',
    'The strongest entities and the links among them, with their places',
    z.object({
      in: param.inQuery,
      kinds: param.kinds,
      themes: param.names,
      minDocs: param.atLeast,
      minSentences: param.atLeast,
      around: z.string().optional(),
      limit: param.graphLimit,
      maxLinks: param.atMost,
      /** Two groups of documents, in the words of `in`, to tell how many of each name an entity. */
      a: z.string().max(20_000, 'expected at most 20,000 characters').optional(),
      b: z.string().max(20_000, 'expected at most 20,000 characters').optional(),
    }),
    part.answered.extend({
      nodes: z.array(node),
      edges: z.array(edge),
      total: z.object({ entities: z.int(), links: z.int() }),
      /** How many documents the two groups have, where they are asked for. */
      groups: z.object({ a: z.int(), b: z.int() }).optional(),
      /** "arranging" while places for this content are still being computed; the nodes then stand on a provisional spiral. */
      layout: z.enum(['ready', 'arranging']),
    }),
  ),
  evidence: call(
    '/evidence',
    'The sentences behind a node (`entity`) or an edge (`a` and `b`), oldest document first; a role stands for all that hold it',
    z.object({ ...list, entity: z.string().optional(), a: z.string().optional(), b: z.string().optional() }),
    part.listed.extend({ mentions: z.int(), docs: z.int(), passages: z.array(part.passage) }),
  ),
  path: call(
    '/path',
    'The strongest chains of links between two entities: the least sum of 1 / sentences over their links',
    z.object({ from: z.string(), to: z.string(), in: param.inQuery, limit: param.pathLimit }),
    part.answered.extend({
      paths: z.array(
        z.object({
          nodes: z.array(z.object({ id: z.string(), kind: part.kind, label: z.string() })),
          /** From each node to the next. */
          edges: z.array(edge),
        }),
      ),
    }),
  ),
  export: {
    ...call(
      '/export',
      'Entities of the chosen documents, all or those named, with all links among them, as a file',
      z.object({
        format: z.enum(EXPORT_FORMATS, `expected one of ${EXPORT_FORMATS.join(', ')}`),
        in: param.inQuery,
        /** A comma list of ids; what the documents do not name is left out, and empty means all. */
        entities: param.names,
      }),
      z.string(),
    ),
    files: EXPORT_TYPES,
  },
  claims: call(
    '/claims',
    'Who is said to do what to whom, by document and place',
    z.object({ ...list, subject: param.entityId, object: param.entityId }),
    part.listed.extend({ claims: z.array(part.claim) }),
  ),
  ...comparingCalls,
  codebook: call(
    '/codebook',
    'What the codebook knows, entry by entry, with where the documents name it; `q` finds by name in any language',
    entries.codebookInput,
    entries.codebookList,
  ),
  codebookEntry: call(
    '/codebook/{id}',
    'One entry of the codebook with its names, its near-equivalents and what it is part of',
    z.object({ id: z.string(), in: param.inQuery }),
    entries.codebookEntry,
  ),
  codebookFile: {
    ...call(
      '/codebook-file',
      'The codebook as a file, with what people changed in it',
      entries.printedInput,
      z.string(),
    ),
    files: CODEBOOK_TYPES,
  },
  suggestions: call(
    '/codebook-suggestions',
    'Phrases that recur in the documents and that the codebook lacks, the likeliest first',
    entries.suggestionsInput,
    entries.suggestions,
  ),
  curation: call(
    '/curation',
    'The ledger of judgements, oldest first, undone ones included',
    z.object({}),
    part.answered.extend({
      judgements: z.array(judgement),
      conflicts: z.array(conflict),
      labels: z.record(z.string(), z.string()),
    }),
  ),
  duplicates: call(
    '/duplicates',
    'Entities that are likely one, likeliest first, with what speaks for it and against it; what people have decided is left out',
    duplicatesInput,
    duplicatesList,
  ),
} as const

export type CallName = keyof typeof calls
export type InputOf<Name extends CallName> = z.output<(typeof calls)[Name]['input']>
/** What a caller may write: defaults may be left out. */
export type AskOf<Name extends CallName> = z.input<(typeof calls)[Name]['input']>
export type AnswerOf<Name extends CallName> = z.output<(typeof calls)[Name]['answer']>
