// Lines: the text between line ends, as spans without the white space around it.
import { kindOf, SPACE, type Units, unitsOf } from './character.ts'
import type { Span } from './span.ts'

export interface Line extends Span {
  readonly text: string
  /** True where an empty line stands before it. */
  readonly apart: boolean
}

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029
const isSpace = (unit: number | undefined): boolean => (kindOf(unit ?? 0) & SPACE) !== 0

/** The lines between two offsets that hold anything, in order; `units` are the text's. */
export function linesOf(text: string, units: Units = unitsOf(text), from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  let apart = true
  for (let at = from; at < to; at++) {
    let start = at
    while (at < to && !isLineEnd(units[at] ?? 0)) at++
    let end = at
    while (start < end && isSpace(units[start])) start++
    while (start < end && isSpace(units[end - 1])) end--
    if (start < end) lines.push({ start, end, text: text.slice(start, end), apart })
    apart = start === end
    if (units[at] === 13 && units[at + 1] === 10) at++
  }
  return lines
}

/** Has the line no more words than `most`, roughly: what white space separates? */
export function hasFewWords({ text }: Line, most: number): boolean {
  let words = 1
  let wasSpace = true
  for (let at = 0; at < text.length; at++) {
    const isGap = isSpace(text.charCodeAt(at))
    if (isGap && !wasSpace && ++words > most) return false
    wasSpace = isGap
  }
  return true
}

/** Does the text end with one of `stops`, whatever `closers` come after it? */
export function endsWith(text: string, stops: string, closers: string): boolean {
  let last = text.length - 1
  while (last >= 0 && closers.includes(text.charAt(last))) last--
  return last >= 0 && stops.includes(text.charAt(last))
}

/** Ends as a sentence does, quotes and brackets aside. */
export const endsWithStop = (text: string): boolean => endsWith(text, '.!?…。！？；;:：', '"\'”’)]」』）】')
