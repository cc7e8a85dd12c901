// Reads one file: its bytes become a doc, or it is refused with the reason and the way out.
import { createHash } from 'node:crypto'
import { type Doc, docId } from '../doc.ts'
import { decode } from './decode.ts'
import { inferMeta } from './infer.ts'
import { NO_ORIGINS, type Origins } from './origins.ts'
import type { Refusal } from './refusal.ts'
import type { SaidMeta } from './said-meta.ts'

export interface FileSource {
  /** The file's name, with or without its folder. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What a manifest or a flag says; what it leaves out is inferred, null is "unknown" and stays so. */
  readonly meta?: SaidMeta
}

export type Reading = { readonly doc: Doc } | { readonly refused: Refusal }

const FORMATS: ReadonlyMap<string, Doc['format']> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
])

const baseName = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
const extension = (file: string): string => /\.([^.]*)$/.exec(file)?.[1]?.toLowerCase() ?? ''

/** A doc's id: the first 16 hexadecimal digits of its bytes' SHA-256. */
export const idOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** The doc in a file, or why there is none; `origins` are the outlets and places that it may name as its own. @throws TypeError when `meta.id` is no document id */
export function readFile({ name, bytes, meta = {} }: FileSource, origins: Origins = NO_ORIGINS): Reading {
  const file = baseName(name)
  const format = FORMATS.get(extension(file))
  if (format === undefined) {
    const reason = `files of the kind .${extension(file)} are not read`
    return { refused: { file, reason, remedy: 'Save it as plain text (.txt) or Markdown (.md) and add it again.' } }
  }
  const decoded = decode(bytes)
  if ('reason' in decoded) return { refused: { file, ...decoded } }
  const { text, encoding } = decoded
  const { id = idOfBytes(bytes), ...said } = meta
  return {
    doc: { id: docId(id), text, file, format, encoding, ...inferMeta({ text, file, format }, origins), ...said },
  }
}
