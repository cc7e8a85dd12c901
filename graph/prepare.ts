// Preparing: all that can be known of an extraction before a store is locked for it.
import type { Extraction } from '#lib/extract'
import { checkExtraction } from './check-extraction.ts'
import { type ListedEntities, listEntities } from './entity-records.ts'
import { contentHash } from './fingerprint.ts'

export interface Prepared {
  readonly extraction: Extraction
  readonly listed: ListedEntities
  readonly content: string
}

/** @throws TypeError for an extraction that breaks its own rules */
export function prepare(extraction: Extraction): Prepared {
  checkExtraction(extraction)
  const listed = listEntities(extraction)
  return { extraction, listed, content: contentHash(extraction, listed) }
}

/** Of two names for one content the smaller is kept, so that the order they come in does not matter; having none is the smallest. */
export const isBefore = (file: string | null, kept: string | null): boolean =>
  kept !== null && (file === null || file < kept)
