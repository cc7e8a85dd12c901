// Every change that can be asked for over HTTP, and the job that follows from bringing files.
import { z } from 'zod'
import { draft, draftEntry, importedFile, putEntry } from './draft.ts'
import { graphChange } from './graph-change.ts'
import { judgement, judgementDraft } from './judgement.ts'

/** Where a file of a job stands, or a doc in it: its outcome once it is durable, or the reason it was refused. */
export const fileLine = z.object({
  /** The place of its file in the job, from 0. */
  at: z.int(),
  name: z.string(),
  outcome: z.enum(['added', 'replaced', 'unchanged', 'refused']).nullable(),
  doc: z.string().nullable(),
  reason: z.string().nullable(),
})

export const JOB_STATES = ['queued', 'running', 'paused', 'done', 'failed', 'canceled'] as const

export const job = z.object({
  id: z.string(),
  state: z.enum(JOB_STATES),
  /** Lines, and how many of them have an outcome; of which kind these are. */
  total: z.int(),
  done: z.int(),
  outcomes: z.object({ added: z.int(), replaced: z.int(), unchanged: z.int(), refused: z.int() }),
  /** Why the whole job failed, null otherwise. */
  reason: z.string().nullable(),
  /** What it did to the graph, once it is over; null until then, and of a job that was left when the server ended. */
  change: graphChange.nullable(),
  /** How many files can be tried again: those refused and those that never went in, while they are held. */
  retriable: z.int(),
  files: z.array(fileLine.extend({ /** Whether it can be tried again by itself. */ retriable: z.boolean() })),
})
/** How many lines a job is told with: what was refused first, then what went in last, then what waits; all where it is left out. */
export const jobAsked = z.object({ lines: z.coerce.number().int().min(0).max(100_000).optional() })
/** Without the line of each file and what became of the graph. */
export const jobList = z.object({ jobs: z.array(job.omit({ files: true, change: true })) })

export const JOB_ACTIONS = ['pause', 'resume', 'cancel', 'retry'] as const
export type JobAction = (typeof JOB_ACTIONS)[number]
/** `file` tries one alone again, by its place in the job. */
export const jobAction = z.strictObject({ action: z.enum(JOB_ACTIONS), file: z.int().min(0).optional() })

export type JobJson = z.infer<typeof job>

/** What a form may say of all the files it brings; empty fields are as if absent. */
export const sentMeta = z.strictObject({
  country: z.string().optional(),
  source: z.string().optional(),
  lang: z.string().optional(),
  date: z.string().optional(),
})

/** Of many files that go in as one job, sent in parts: a part that is sent twice is taken once. */
const sentPart = z.strictObject({
  job: z.uuid().optional(),
  part: z.coerce.number().int().min(0).max(9999).optional(),
})

export interface Write {
  readonly method: 'get' | 'post' | 'delete'
  readonly path: string
  readonly summary: string
  /** What may stand in the query. */
  readonly asked?: z.ZodType
  readonly body?: { readonly type: string; readonly schema: z.ZodType }
  readonly status: number
  readonly answer?: z.ZodType
}

/** A form without its files. */
export const sentForm = sentMeta.extend(sentPart.shape)
const form = sentForm.extend({ file: z.array(z.string()) })

export const writes = {
  bringDocs: {
    method: 'post',
    path: '/docs',
    summary:
      'Bring files of any kind that is read: 202 with the address of a job, once they are on disk; it goes on after a restart',
    body: { type: 'multipart/form-data', schema: form },
    status: 202,
    answer: z.object({ job: z.string() }),
  },
  job: {
    method: 'get',
    path: '/jobs/{id}',
    summary: 'How far a job is, one line a file, or a document where a file holds many',
    asked: jobAsked,
    status: 200,
    answer: job,
  },
  jobs: {
    method: 'get',
    path: '/jobs',
    summary: 'Jobs, newest first: those under way, and the latest that are over',
    status: 200,
    answer: jobList,
  },
  steerJob: {
    method: 'post',
    path: '/jobs/{id}',
    summary: 'Pause, resume or cancel a job between its files, or try again what was refused or never went in',
    body: { type: 'application/json', schema: jobAction },
    status: 200,
    answer: job,
  },
  withdrawDoc: {
    method: 'delete',
    path: '/docs/{id}',
    summary: 'Withdraw a document with all that only it spoke of',
    status: 204,
  },
  judge: {
    method: 'post',
    path: '/curation',
    summary: 'Append a judgement to the ledger',
    body: { type: 'application/json', schema: judgementDraft },
    status: 201,
    answer: judgement,
  },
  draft: {
    method: 'get',
    path: '/codebook-draft',
    summary: 'What people change in the codebook and have not accepted yet, and what reading with it would change',
    status: 200,
    answer: draft,
  },
  draftEntry: {
    method: 'get',
    path: '/codebook-draft/entries/{id}',
    summary: 'One entry as the draft has it, whole, to be edited',
    status: 200,
    answer: draftEntry,
  },
  putEntry: {
    method: 'post',
    path: '/codebook-draft/entries',
    summary: 'Add an entry to the draft, or change one',
    body: { type: 'application/json', schema: putEntry },
    status: 200,
    answer: draft,
  },
  dropEntry: {
    method: 'delete',
    path: '/codebook-draft/entries/{id}',
    summary: 'Take back what the draft changes of an entry; where it changes nothing, what was accepted of it',
    status: 200,
    answer: draft,
  },
  importEntries: {
    method: 'post',
    path: '/codebook-draft/import',
    summary: 'Take the entries of a file into the draft: SKOS (.ttl, .jsonld), a table (.csv) or YAML',
    body: { type: 'application/json', schema: importedFile },
    status: 200,
    answer: draft,
  },
  discardDraft: { method: 'delete', path: '/codebook-draft', summary: 'Give the draft up', status: 204 },
  showDraft: {
    method: 'post',
    path: '/codebook-draft/reading',
    summary: 'Read the documents with the draft, beside the collection, to show what it would change',
    status: 202,
    answer: draft,
  },
  cancelReading: {
    method: 'delete',
    path: '/codebook-draft/reading',
    summary: 'Give up what is being shown; nothing is left of it',
    status: 204,
  },
  acceptDraft: {
    method: 'post',
    path: '/codebook-draft/accept',
    summary: 'Make the draft that was shown the codebook, and the documents what reading with it has shown',
    status: 202,
    answer: draft,
  },
  undoJudgement: { method: 'delete', path: '/curation/{id}', summary: 'Take a judgement back', status: 204 },
} as const satisfies Record<string, Write>
