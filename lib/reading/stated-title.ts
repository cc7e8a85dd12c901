// The title in a file's properties is often that of another file, from which it was made: one that the text has too is believed.
import type { StatedMeta } from './draft.ts'

const BEGINNING = 3000
const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** @param what the file is called in the reason ("PDF") */
export function believedTitle(title: string | undefined, text: string, what: string): StatedMeta {
  const value = title?.trim() ?? ''
  const isThere = lettersOf(value) !== '' && lettersOf(text.slice(0, BEGINNING)).includes(lettersOf(value))
  return isThere ? { title: { value, where: `the ${what}'s title, which its text has too` } } : {}
}
