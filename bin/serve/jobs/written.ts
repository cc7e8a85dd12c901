// What is written down of a job: of each part the files it brought, and notes of what became of them, of which the later one counts.
import { z } from 'zod'
import { fileLine, JOB_STATES, sentMeta } from '#graph/wire/writes'

const place = z.int().min(0)

/** Of one part: what the form said of its files, and their names and sizes in bytes, in the order in which they lie. */
export const partHead = z.object({
  /** How many files of the job came before. */
  from: place,
  said: sentMeta,
  files: z.array(z.tuple([z.string(), z.int().min(0)])),
})
export type PartHead = z.infer<typeof partHead>

/** Files that are over, each by its place in the job and with all its lines, or are tried again; the state asked for or reached. */
export const note = z.object({
  state: z.enum(JOB_STATES).optional(),
  reason: z.string().nullable().optional(),
  over: z.array(z.object({ at: place, lines: z.array(fileLine) })).optional(),
  again: z.array(place).optional(),
  /** The one file that is tried again alone. */
  only: place.nullable().optional(),
})
export type Note = z.infer<typeof note>
