// A text quote: the words of a passage kept in its address, so that the passage is found again where the text has changed.
import type { Span } from '#lib/span'

/** Words at the beginning and, of longer passages, at the end. */
export interface TextQuote {
  readonly head: string
  readonly tail: string
}

const HEAD = 48
const TAIL = 24

/** Undefined for a span that begins or ends inside a character: no address can hold half of one. */
export function quoteOf(text: string, { start, end }: Span): TextQuote | undefined {
  if (halved(text, start) || halved(text, end)) return undefined
  if (end - start <= HEAD + TAIL) return { head: text.slice(start, end), tail: '' }
  const [headEnd, tailStart] = [start + HEAD, end - TAIL]
  return {
    head: text.slice(start, halved(text, headEnd) ? headEnd - 1 : headEnd),
    tail: text.slice(halved(text, tailStart) ? tailStart + 1 : tailStart, end),
  }
}

/** Does `at` stand between the halves of a surrogate pair? */
const halved = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

export const isAt = (text: string, { start, end }: Span, { head, tail }: TextQuote): boolean =>
  tail === ''
    ? text.slice(start, end) === head
    : text.startsWith(head, start) && text.slice(start, end).endsWith(tail) && end - start >= head.length + tail.length

/** Where the quoted words stand, nearest to where they stood; undefined where they do not. */
export function findQuote(text: string, stood: Span, { head, tail }: TextQuote): Span | undefined {
  const length = stood.end - stood.start
  let best: Span | undefined
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const span = tail === '' ? { start: at, end: at + head.length } : endingLike(text, at, length, { head, tail })
    if (span && (!best || away(span, stood) < away(best, stood))) best = span
  }
  return best
}

/** Of the ends that a passage may have, the one that leaves its length most alike; at most twice as long as it was. */
function endingLike(text: string, start: number, length: number, { head, tail }: TextQuote): Span | undefined {
  let best: Span | undefined
  for (let at = text.indexOf(tail, start + head.length); at >= 0; at = text.indexOf(tail, at + 1)) {
    const end = at + tail.length
    if (end - start > 2 * length) break
    if (!best || Math.abs(end - start - length) < Math.abs(best.end - start - length)) best = { start, end }
  }
  return best
}

const away = (a: Span, b: Span): number => Math.abs(a.start - b.start)
