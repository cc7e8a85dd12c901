// The part of a sentence that holds the words searched for, short enough for a line or two.

const BEFORE = 36
const MOST = 150

/** Text before the words, the words as they stand, text after; where they do not stand as typed, the sentence's beginning. */
export function around(text: string, words: string): readonly [before: string, words: string, after: string] {
  const at = words === '' ? -1 : text.toLowerCase().indexOf(words.toLowerCase())
  // Lower-casing may change a text's length ("İ"); the words are then not pointed at.
  if (at < 0 || text.toLowerCase().length !== text.length)
    return ['', '', text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text]
  const end = at + words.length
  const from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1 || at - BEFORE
  const to = text.length - from <= MOST ? text.length : Math.max(end, from + MOST)
  return [
    `${from > 0 ? '…' : ''}${text.slice(from, at)}`,
    text.slice(at, end),
    `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  ]
}
