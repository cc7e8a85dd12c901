// Texts and bytes with something wrong in them: cut, doubled, exchanged, filled with what means something to a parser.
import type { Random } from '#lib/compare/random'
import { oneOf, upTo } from './target.ts'

/** Signs, invisible characters, halves of characters, large numbers and keys that every object has. */
const DEBRIS: readonly string[] = [
  ...['\n', '\r\n', '\r', '\t', ' ', '\u00a0', '\u2028', '\ufeff', '\u200b', '\u0301', '\u202e', '\0', '\x1b', '\x7f'],
  ...['"', "'", '`', '\\', '/', '<', '>', '&', ';', ':', ',', '.', '-', '--', '#', '%', '*', '|', '!', '?', '@', '='],
  ...['{', '}', '[', ']', '(', ')', '{{', '[[', '${', '<!--', ']]>', '<![CDATA[', '<?', '&#0;', '&amp', '&x;', '%00'],
  ...['\ud800', '\udc00', '😀', '𠮷', 'İ', 'ß', 'ﬁ', '０', '党', 'Đ'],
  ...['0', '-1', '1e999', '99999999999999999999', '0x7fffffff', 'NaN', 'null', 'true', '2147483648', '4294967296'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '&a', '*a', '<<: *a', '!!js'],
]
const MOST_LENGTH = 20_000

/** How a stretch is changed. */
type Change = (text: string, from: number, to: number, random: Random) => string
const CHANGES: readonly Change[] = [
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from, to) + text.slice(to),
  (text, from, _, random) => text.slice(0, from) + oneOf(DEBRIS, random) + text.slice(from),
  (text, from, to, random) => text.slice(0, from) + oneOf(DEBRIS, random) + text.slice(to),
  (text, from, _, random) => text.slice(0, from) + oneOf(DEBRIS, random).repeat(upTo(60, random)) + text.slice(from),
  (text, from, to, random) => text.slice(0, from) + text.slice(from, to).repeat(upTo(8, random)) + text.slice(to),
  (text, from) => text.slice(0, from),
  (text, from, to) => text.slice(0, from) + text.slice(to) + text.slice(from, to),
  (text, from, _, random) =>
    text.slice(0, from) + String.fromCharCode(upTo(random() < 0.5 ? 0x7f : 0xffff, random)) + text.slice(from + 1),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
]

/** A text after one to six changes, each near the others or anywhere. */
export function mutated(text: string, random: Random): string {
  let made = text
  for (let left = upTo(5, random); left >= 0; left--) {
    const from = upTo(made.length, random)
    const to = Math.min(made.length, from + upTo(random() < 0.7 ? 8 : 200, random))
    made = oneOf(CHANGES, random)(made, from, to, random).slice(0, MOST_LENGTH)
  }
  return made
}

/** Bytes after one to four changes: some other, cut out, doubled, or the end gone. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let made = Buffer.from(bytes)
  for (let left = upTo(3, random); left >= 0; left--) {
    const from = upTo(made.length, random)
    const to = Math.min(made.length, from + upTo(random() < 0.7 ? 4 : 64, random))
    const kind = upTo(5, random)
    if (kind === 0) made = Buffer.concat([made.subarray(0, from), made.subarray(to)])
    else if (kind === 1) made = Buffer.concat([made.subarray(0, to), made.subarray(from)])
    else if (kind === 2 && random() < 0.5) made = made.subarray(0, from)
    else for (let at = from; at <= to && at < made.length; at++) made[at] = upTo(255, random)
  }
  return new Uint8Array(made)
}
