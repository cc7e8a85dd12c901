// One edit: names that differ by one letter that is another, is missing, or has changed places with its neighbour.
import { oneEditApart } from '../codebook/edit.ts'
import type { Named } from './named.ts'

/** In letters; in shorter names one letter makes another name. */
const SHORTEST = 6
const SHORTEST_HAN = 4
const DIGITS = /\D+/g

/** Names one edit apart share one of these: they have the same beginning, or the same end, half as long as the shorter. */
export function editKeys({ letters, isHan, kind }: Named): string[] {
  if (letters.length < (isHan ? SHORTEST_HAN : SHORTEST)) return []
  const halves = [letters.length >> 1, (letters.length - 1) >> 1]
  return halves.flatMap((half) => [`${kind} ${letters.slice(0, half)}…`, `${kind} …${letters.slice(-half)}`])
}

/**
 * How long the word is in which two names differ by one edit; undefined where they differ by more, by none, or in a digit: the
 * 18th congress is not the 19th. Of Chinese names the whole counts.
 */
export function editedWord(one: Named, other: Named): number | undefined {
  const [short, long] = one.letters.length <= other.letters.length ? [one, other] : [other, one]
  const [a, b] = [short.letters, long.letters]
  if (!oneEditApart(a, b)) return undefined
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  if (a.replace(DIGITS, '') !== b.replace(DIGITS, '')) return undefined
  return long.isHan ? b.length : wordAt(long, start).length
}

/** The word in which the letter at this place stands. */
function wordAt({ units }: Named, place: number): string {
  let end = 0
  for (const unit of units) {
    end += unit.length
    if (end > place) return unit
  }
  return units.at(-1) ?? ''
}
