// Reads one text file at once: its bytes become a doc, or it is refused with the reason and the way out.
import type { Format } from '../doc.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { baseName, fileKind } from './file-kind.ts'
import { NO_ORIGINS, type Origins } from './origins.ts'
import { type FileSource, idOfBytes, type Reading, readingOf, refusedBy } from './reading.ts'
import { refuse } from './refusal.ts'

/** Plain text and Markdown: the text is what the bytes are. @throws RefusalError */
export function readText(bytes: Uint8Array, format: Extract<Format, 'txt' | 'md'>): Draft {
  return { format, ...decode(bytes) }
}

/**
 * The doc in a file of text or Markdown, or why there is none; `origins` are the outlets and places that it may name as its own.
 * @throws TypeError when `meta.id` is no document id
 */
export function readFile({ name, bytes, meta = {} }: FileSource, origins: Origins = NO_ORIGINS): Reading {
  const file = baseName(name)
  try {
    const kind = fileKind(file, bytes)
    if (kind !== 'txt' && kind !== 'md') return refuse('it is not a text', 'Save it as plain text and add it again.')
    const draft = readText(bytes, kind)
    return readingOf(draft, { file, place: '', id: meta.id ?? idOfBytes(bytes), said: meta, origins })
  } catch (error) {
    if (error instanceof TypeError) throw error
    return refusedBy(error, file, '')
  }
}
