// What people changed in a codebook: entries in a file of their own, each in place of the one of its id in the other files.
import type { CodebookFile, Placed } from './parse.ts'
import type { EntrySource } from './schema.ts'

export const OWN_FILE = 'own.yaml'

/** The entries without those of other files that an entry of the own file replaces. */
export function overridden(entries: readonly Placed<EntrySource>[]): Placed<EntrySource>[] {
  const own = new Set(entries.flatMap(({ value, file }) => (file === OWN_FILE ? [value.id] : [])))
  return entries.filter(({ value, file }) => file === OWN_FILE || !own.has(value.id))
}

/** The files with `own` as the own file, whatever they have as such; as they are where it is null. */
export const withOwn = (files: readonly CodebookFile[], own: string | null): readonly CodebookFile[] =>
  own === null ? files : [...files.filter(({ name }) => name !== OWN_FILE), { name: OWN_FILE, text: own }]
