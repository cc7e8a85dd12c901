// Blocks: stretches of lines that sentences do not cross. A line goes on with the next only where text was wrapped by width.
import { endsWithStop, type Line } from '../line.ts'
import type { Span } from '../span.ts'

const LONG = 45
const WIDEST = 130

const beginsSmall = (line: Line): boolean => /^\p{Ll}/u.test(line.text)
const beginsHan = (line: Line): boolean => /^\p{Script=Han}/u.test(line.text)

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open === undefined || line.apart) paragraphs.push([line])
    else open.push(line)
  }
  return paragraphs
}

// Three lines or more, all but the last about as wide as the widest, and words that go on from line to line.
function isWrapped(paragraph: readonly Line[]): boolean {
  const full = paragraph.slice(0, -1)
  const widest = full.reduce((most, line) => Math.max(most, line.text.length), 0)
  if (full.length < 2 || widest > WIDEST) return false
  const goesOn = paragraph.some(beginsSmall) ? 0.7 : full.every(beginsHan) ? 0.9 : 2
  return full.every((line) => line.text.length >= widest * goesOn)
}

// A line that begins small goes on with a long line that did not end.
const continues = (line: Line, next: Line): boolean =>
  beginsSmall(next) && line.text.length >= LONG && !endsWithStop(line.text)

function blocksIn(paragraph: readonly Line[]): Span[] {
  const wrapped = isWrapped(paragraph)
  const blocks: { start: number; end: number; last: Line }[] = []
  for (const line of paragraph) {
    const open = blocks.at(-1)
    if (open !== undefined && (wrapped || continues(open.last, line)))
      Object.assign(open, { end: line.end, last: line })
    else blocks.push({ start: line.start, end: line.end, last: line })
  }
  return blocks
}

/** The blocks that the lines make, in order. */
export const blocksOf = (lines: readonly Line[]): Span[] =>
  paragraphsOf(lines).flatMap((paragraph) => blocksIn(paragraph).map(({ start, end }) => ({ start, end })))
