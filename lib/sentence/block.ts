// Blocks: stretches of lines that sentences do not cross. A line goes on with the next only where text was wrapped by width.
import { endsWithStop, type Line } from '../line.ts'
import type { Span } from '../span.ts'

const LONG = 45
/** A Han character says as much as half a word. */
const LONG_HAN = 20
const WIDEST = 130

const beginsSmall = (line: Line): boolean => /^\p{Ll}/u.test(line.text)
/** A line that may go on with Han text: a character, a sign that stands within text, a figure that counts nothing. */
const beginsHan = (line: Line): boolean =>
  /^(?:\p{Script=Han}|[“”‘’「」『』（）《》〈〉，、。；：！？]|\d+(?![\d.．、)）]))/u.test(line.text)
/** Han with a comma between; from the first sign to the last, for a pattern that tries all pairs never ends on a long line. */
function isHanProse({ text }: Line): boolean {
  const from = text.search(/\p{Script=Han}/u)
  const commas = /[，、；]/g
  commas.lastIndex = Math.max(0, from)
  const comma = from < 0 ? null : commas.exec(text)
  return comma !== null && /\p{Script=Han}/u.test(text.slice(comma.index))
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open === undefined || line.apart) paragraphs.push([line])
    else open.push(line)
  }
  return paragraphs
}

// Three lines or more, none too wide, and words that go on from line to line: small letters begin many lines, or Han fills them.
function isWrapped(paragraph: readonly Line[]): boolean {
  const full = paragraph.slice(0, -1)
  const widest = widestOf(paragraph)
  if (full.length < 2 || widest > WIDEST) return false
  if (full.every(beginsHan)) return full.every((line) => line.text.length >= Math.min(widest * 0.9, widest - 2))
  return widest >= LONG && paragraph.filter(beginsSmall).length >= paragraph.length / 4
}

const widestOf = (paragraph: readonly Line[]): number =>
  paragraph.reduce((most, line) => Math.max(most, line.text.length), 0)

// A line that begins small goes on with a long line that did not end; in Han text, one that itself ends a sentence.
const continues = (line: Line, next: Line): boolean =>
  !endsWithStop(line.text) &&
  ((beginsSmall(next) && line.text.length >= LONG) ||
    (line.text.length >= LONG_HAN && isHanProse(line) && beginsHan(next) && endsWithStop(next.text)))

function blocksIn(paragraph: readonly Line[]): Span[] {
  const full = isWrapped(paragraph) ? widestOf(paragraph) * 0.6 : Number.POSITIVE_INFINITY
  const blocks: { start: number; end: number; last: Line }[] = []
  for (const line of paragraph) {
    const open = blocks.at(-1)
    if (open !== undefined && (open.last.text.length >= full || continues(open.last, line)))
      Object.assign(open, { end: line.end, last: line })
    else blocks.push({ start: line.start, end: line.end, last: line })
  }
  return blocks
}

/** The blocks that the lines make, in order. */
export const blocksOf = (lines: readonly Line[]): Span[] =>
  paragraphsOf(lines).flatMap((paragraph) => blocksIn(paragraph).map(({ start, end }) => ({ start, end })))
