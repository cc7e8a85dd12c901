// Pieces: how far the word, Han character, number or sign that begins at an offset goes.
import {
  foldedUnit,
  HAN,
  HIGH,
  kindOf,
  kindOfPair,
  LETTER,
  MARK,
  NUMBER,
  POINT,
  QUOTE,
  type Units,
  UPPER,
} from './character.ts'

const IN_WORD = LETTER | NUMBER | MARK
const SMALL_S = 115

/** The kind of the character at an offset; of nothing from `end` on. */
function kindAt(units: Units, at: number, end: number): number {
  if (at >= end) return 0
  const kind = kindOf(units[at] ?? 0)
  return (kind & HIGH) === 0 ? kind : kindOfPair(units, at, end)
}

const sizeOf = (kind: number): number => ((kind & HIGH) === 0 ? 1 : 2)

const isLetterOrNumber = (units: Units, at: number, end: number): boolean =>
  (kindAt(units, at, end) & (LETTER | NUMBER)) !== 0

function endOfWord(units: Units, from: number, end: number): number {
  let at = from
  while (at < end) {
    const kind = kindAt(units, at, end)
    if ((kind & IN_WORD) === 0 || (kind & HAN) !== 0) break
    at += sizeOf(kind)
  }
  return at
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

function hasOrdinalEnding(units: Units, at: number, end: number): boolean {
  if (at + 2 > end || isLetterOrNumber(units, at + 2, end)) return false
  const ending = String.fromCharCode(foldedUnit(units[at] ?? 0), foldedUnit(units[at + 1] ?? 0))
  return ORDINAL_ENDINGS.has(ending)
}

/** "1,200", "3.5", "21st": where the number that begins at `from` ends; `from` where it goes on as a word does ("10km"). */
function endOfNumber(units: Units, from: number, end: number): number {
  let at = from
  let last = from
  let part = from
  while (at < end) {
    const kind = kindAt(units, at, end)
    if ((kind & NUMBER) !== 0) last = at + sizeOf(kind)
    else if ((kind & POINT) === 0) break
    else if (last === at) part = at
    at += sizeOf(kind)
  }
  if (last < at) return last
  if (hasOrdinalEnding(units, last, end)) return last + 2
  return isLetterOrNumber(units, last, end) ? part : last
}

/** The end of the piece at `at`, where neither white space nor a hyphen stands. A word ends before 's; every other sign is a piece of its own. */
export function endOfPiece(units: Units, at: number, end: number): number {
  const kind = kindAt(units, at, end)
  const after = at + Math.max(1, sizeOf(kind))
  if ((kind & HAN) !== 0) return after
  if ((kind & NUMBER) !== 0) {
    const number = endOfNumber(units, at, end)
    if (number > at) return number
  }
  if ((kind & IN_WORD) !== 0) {
    const next = (kind & UPPER) === 0 ? 0 : kindAt(units, after, end)
    const isPrefix = (next & QUOTE) !== 0 && (kindAt(units, after + 1, end) & UPPER) !== 0
    return endOfWord(units, isPrefix ? after + 1 : after, end)
  }
  if ((kind & QUOTE) === 0 || after >= end || foldedUnit(units[after] ?? 0) !== SMALL_S) return after
  return isLetterOrNumber(units, after + 1, end) ? after : after + 1
}
