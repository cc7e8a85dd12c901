// Lines: the text between line ends, as spans without the white space around it.
import type { Span } from './span.ts'

export interface Line extends Span {
  readonly text: string
  /** True where an empty line stands before it. */
  readonly apart: boolean
}

const LINE = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gy

/** The lines that hold anything, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const { 0: whole, index } of text.matchAll(LINE)) {
    const trimmed = whole.trim()
    if (trimmed === '') {
      apart = true
      continue
    }
    const start = index + whole.indexOf(trimmed)
    lines.push({ start, end: start + trimmed.length, text: trimmed, apart })
    apart = false
  }
  return lines
}

/** Words, roughly: what white space separates. */
export const wordCount = (line: Line): number => line.text.split(/\s+/).length

/** Ends as a sentence does, quotes and brackets aside. */
export const endsWithStop = (text: string): boolean => /[.!?…。！？；;:：]["'”’)\]」』）】]*$/u.test(text)
