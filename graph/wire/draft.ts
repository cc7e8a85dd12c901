// The codebook's draft as it is changed over HTTP: what people changed, what reading the documents with it would change.
import { z } from 'zod'
import { entrySchema } from '#lib/codebook/schema'
import { difference } from './difference.ts'
import { kind } from './parts.ts'

export const CHANGES = ['added', 'edited', 'restored', 'removed'] as const
export const READING_STATES = ['none', 'reading', 'shown', 'accepting', 'accepted', 'failed'] as const

const reading = z.object({
  state: z.enum(READING_STATES),
  done: z.int(),
  of: z.int(),
  /** Why it failed, null otherwise. */
  reason: z.string().nullable(),
  /** Whether the draft was changed since: then it has to be shown anew before it can be accepted. */
  outdated: z.boolean(),
  difference: difference.nullable(),
})

export const draft = z.object({
  /** What the draft changes in the codebook that documents are read with. */
  changes: z.array(z.object({ id: z.string(), kind, label: z.string(), change: z.enum(CHANGES) })),
  /** Entries that people have added or changed before, and that documents are read with. */
  own: z.array(z.string()),
  /** Documents that older rules or another codebook have read. */
  stale: z.int(),
  reading,
})

/** Where an entry comes from as it is shown: the codebook's files, what people accepted, or the draft. */
export const ORIGINS = ['files', 'own', 'draft'] as const
export const draftEntry = z.object({ entry: entrySchema, origin: z.enum(ORIGINS) })
/** `isNew`: no entry may have this id yet. */
export const putEntry = z.strictObject({ entry: entrySchema, isNew: z.boolean().default(false) })
export const importedFile = z.strictObject({ name: z.string().min(1), text: z.string() })

export type DraftJson = z.infer<typeof draft>
export type ReadingJson = z.infer<typeof reading>
export type EntryJson = z.infer<typeof entrySchema>
