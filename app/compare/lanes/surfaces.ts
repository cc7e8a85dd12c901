// The words under which something is named in some passages, and how often each.
import type { PassageJson } from '#graph/wire/parts'

export interface Surface {
  readonly words: string
  readonly lang: string | null
  readonly times: number
}

const LISTED = 8

/** Most frequent first, then by code unit; words that differ in case alone are one, written as they first stand. */
export function surfacesOf(passages: readonly PassageJson[]): Surface[] {
  const surfaces = new Map<string, Surface>()
  for (const { text, start, lang, marks } of passages)
    for (const mark of marks) {
      const words = text.slice(mark.start - start, mark.end - start)
      const known = surfaces.get(words.toLowerCase())
      surfaces.set(words.toLowerCase(), known ? { ...known, times: known.times + 1 } : { words, lang, times: 1 })
    }
  return [...surfaces.values()].sort((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1)).slice(0, LISTED)
}
