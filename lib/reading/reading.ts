// A reading: what became of one doc of a file, its text with all that is known of it, or why there is none.
import { createHash } from 'node:crypto'
import type { Coding } from '../coding.ts'
import { type Doc, docId } from '../doc.ts'
import type { Draft } from './draft.ts'
import { inferWithReasons, type Reasons } from './infer.ts'
import type { Origins } from './origins.ts'
import { inOneLine, type Refusal, RefusalError } from './refusal.ts'
import type { SaidMeta } from './said-meta.ts'

export interface DocReading {
  readonly doc: Doc
  /** What a person said of it; the rest of the doc's metadata was inferred. */
  readonly said: SaidMeta
  /** Why each field is what it is. */
  readonly reasons: Reasons
  /** Where in the file the doc stands ("/letters/one.txt", "#12"); empty where the doc is the file. */
  readonly place: string
  /** What was coded in it by people, where the file says so. */
  readonly codings?: readonly Coding[]
}
export type Reading = DocReading | { readonly refused: Refusal; readonly place: string }

export interface FileSource {
  /** The file's name, with or without its folder. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What a manifest or a flag says; what it leaves out is inferred, null is "unknown" and stays so. */
  readonly meta?: SaidMeta
}

/** A doc's id: the first 16 hexadecimal digits of its bytes' SHA-256. */
export const idOfBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** Where a draft comes from and what is said of it. */
export interface DraftOrigin {
  readonly file: string
  readonly place: string
  readonly id: string
  readonly said: SaidMeta
  readonly origins: Origins
}

/** A draft with its metadata: what is said outweighs what is inferred. @throws TypeError when `said.id` is no document id */
export function readingOf(draft: Draft, { file, place, id: ownId, said, origins }: DraftOrigin): DocReading {
  const { text, format, encoding, pages, furniture } = draft
  const { id = ownId, ...known } = said
  const { meta, reasons } = inferWithReasons(draft, file, origins)
  const doc = {
    ...{ id: docId(id), text, file, format, encoding, ...meta, ...known },
    ...(pages && { pages }),
    ...(furniture && furniture.length > 0 && { furniture }),
  }
  const saidReasons = Object.fromEntries(Object.keys(known).map((field) => [field, 'it was said of the file']))
  return { doc, said, reasons: { ...reasons, ...saidReasons }, place }
}

/** Mistakes of a program that meets what it did not expect, and notes to its makers: their words say nothing to a person. */
const isInside = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof ReferenceError ||
  (error instanceof Error && /\bundefined\b|^error: \[/.test(error.message))

/** What one doc's reader threw, as a refusal by name; anything else than a refusal means that the file is damaged. */
export function refusedBy(error: unknown, file: string, place: string): Reading {
  const refusal = error instanceof RefusalError ? error : damaged(error)
  const reason = inOneLine(refusal.reason)
  return { refused: { file: inOneLine(file), reason, remedy: refusal.remedy }, place: inOneLine(place) }
}

function damaged(error: unknown): Pick<Refusal, 'reason' | 'remedy'> {
  const why = error instanceof Error ? error.message : String(error)
  const said = isInside(error) ? '' : ` (${why.split('\n')[0]?.slice(0, 200)})`
  const remedy = 'Open it in its own program, save it anew and add it again.'
  return { reason: `it is damaged or not what its name says${said}`, remedy }
}
