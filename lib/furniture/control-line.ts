// Lines that hold nothing but what buttons and menus say, and such words at the end of another line.
import { kindOf, LETTER, NUMBER, UPPER } from '../character.ts'
import type { Line } from '../line.ts'
import type { Span } from '../span.ts'
import type { FurnitureRule } from './rule.ts'
import { phraseAt, wordsBefore } from './web-words.ts'

interface Word {
  readonly start: number
  readonly text: string
}

const MAX_WORDS = 24
const LONGEST = 300

// "HomeSearch" is two words that lost the space between two links.
const WORD = /\p{Lu}*(?:(?!\p{Lu})[\p{L}\p{N}])+|\p{Lu}+/gu

const IN_WORD = LETTER | NUMBER
const hasKind = (text: string, at: number, kind: number): boolean => (kindOf(text.charCodeAt(at)) & kind) !== 0
// Halves of characters and letters that folding makes signs are not looked at one by one.
const isDoubtful = (unit: number): boolean => unit === 0x2bc || (unit >= 0xd800 && unit <= 0xdfff)

/** Where the letters and digits before an offset end; -1 where a doubtful character stands between. */
function endOfWords(text: string, before: number): number {
  let end = before
  while (end > 0 && !hasKind(text, end - 1, IN_WORD)) if (isDoubtful(text.charCodeAt(--end))) return -1
  return end
}

function startOfWord(text: string, end: number): number {
  let start = end
  if (!hasKind(text, end - 1, UPPER))
    while (start > 0 && hasKind(text, start - 1, IN_WORD) && !hasKind(text, start - 1, UPPER)) start--
  while (start > 0 && hasKind(text, start - 1, UPPER)) start--
  return start
}

// Controls stand at the end: a line that ends with any other words has none, which is seen before its words are cut.
function mayEndWithControl({ text }: Line): boolean {
  const end = endOfWords(text, text.length)
  if (end <= 0) return end < 0
  const start = startOfWord(text, end)
  if (start > 0 && isDoubtful(text.charCodeAt(start - 1))) return true
  const before = wordsBefore(text.slice(start, end))
  if (before === null || before === undefined) return before === null
  const last = endOfWords(text, start)
  if (last < 0) return true
  for (const word of before) if (text.slice(Math.max(0, last - word.length), last).toLowerCase() === word) return true
  return false
}

const wordsOf = (line: Line): Word[] =>
  [...line.text.matchAll(WORD)].map(({ 0: text, index }) => ({ start: line.start + index, text }))

/** For each word whether it stands in a furniture phrase. */
function covered(words: readonly Word[]): boolean[] {
  const texts = words.map((word) => word.text)
  const marks = texts.map(() => false)
  for (let at = 0; at < texts.length; ) {
    const length = phraseAt(texts, at)
    marks.fill(true, at, at + length)
    at += Math.max(1, length)
  }
  return marks
}

// "Share  Print  Send to a friend": every word is a control's.
function isControlLine(words: readonly Word[], marks: readonly boolean[]): boolean {
  return words.length > 0 && words.length <= MAX_WORDS && marks.every(Boolean)
}

// "Evening Post  Share  Print  Email": three controls or more close a line that begins as the doc's.
function controlTail(line: Line, words: readonly Word[], marks: readonly boolean[]): Span[] {
  const from = marks.lastIndexOf(false) + 1
  const first = words[from]
  if (words.length > MAX_WORDS || words.length - from < 3 || first === undefined || /[.!?]$/.test(line.text)) return []
  const before = line.text.slice(0, first.start - line.start)
  return /[\s|/»>]$/.test(before) && isList(line.text.slice(first.start - line.start))
    ? [{ start: first.start, end: line.end }]
    : []
}

// Controls stand apart, by wide gaps, bars or capitals; a phrase in running words does not.
const isList = (tail: string): boolean =>
  /\s{2,}|[|/»]/.test(tail) || tail.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))

export const controlLines: FurnitureRule = (lines) =>
  lines.flatMap((line) => {
    if (line.text.length > LONGEST || !mayEndWithControl(line)) return []
    const words = wordsOf(line)
    const marks = covered(words)
    return isControlLine(words, marks) ? [{ start: line.start, end: line.end }] : controlTail(line, words, marks)
  })
