// The fingerprint of a codebook: the same for the same entries and themes, in whatever files and order they are written.
import { createHash } from 'node:crypto'
import type { EntrySource, Theme } from './schema.ts'

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Keys in order, so that it does not matter in which they were written; what is undefined is not there. */
export const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, canonical(one)])
      : value

/** 64 bits of SHA-256 in hexadecimal; notes, which no text is read by, are left out. */
export function codebookFingerprint(entries: readonly EntrySource[], themes: readonly Theme[]): string {
  const said = [entries.map(({ note: _, ...entry }) => entry).sort(byId), themes.toSorted(byId)]
  return createHash('sha256')
    .update(JSON.stringify(canonical(said)))
    .digest('hex')
    .slice(0, 16)
}
