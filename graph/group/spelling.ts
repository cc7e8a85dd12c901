// One value in several spellings: groups take "Xinhua" and "xinhua" for one, so that they are counted as one and told in one spelling.
import { plain } from '#lib/plain'
import type { DocLine } from '../store.ts'

/** The fields whose values groups compare whole, and which few values share. */
export type SharedField = 'country' | 'lang' | 'source'

/** How many docs have each value that `read` tells of them; those without one are left out. */
export function docsByValue(
  docs: Iterable<DocLine>,
  read: (line: DocLine) => string | null | undefined,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const line of docs) {
    const value = read(line) ?? null
    if (value !== null) found.set(value, (found.get(value) ?? 0) + 1)
  }
  return found
}

/** From a value to the spelling that most docs have of it, ties by code unit. @param found how many docs have each */
export function usualOf(found: Iterable<readonly [value: string, docs: number]>): (value: string) => string {
  const keys = new Map<string, string>()
  const usual = new Map<string, { readonly value: string; readonly docs: number }>()
  for (const [value, many] of found) {
    const key = plain(value)
    keys.set(value, key)
    const other = usual.get(key)
    if (!other || many > other.docs || (many === other.docs && value < other.value))
      usual.set(key, { value, docs: many })
  }
  return (value) => usual.get(keys.get(value) ?? plain(value))?.value ?? value
}

/** What a doc has there, in the spelling that most of `docs` have of it; null where it has nothing. */
export function usualSpelling(docs: Iterable<DocLine>, field: SharedField): (line: DocLine) => string | null {
  const usual = usualOf(docsByValue(docs, (line) => line[field]))
  return (line) => {
    const value = line[field]
    return value === null ? null : usual(value)
  }
}
