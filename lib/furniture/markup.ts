// Markdown's own signs: code, rules, link targets, heading marks. Only the words between them are the doc's.
import type { Span } from '../span.ts'

const BLOCK_SIGNS: readonly RegExp[] = [
  /^(```|~~~)[\s\S]*?^\1[^\n]*$/gm, // a block of code
  /^[ \t]{0,40}(?:[-*_][ \t]{0,40}){3,}$/gm, // a rule
  /^[ \t]{0,3}#{1,6}(?=[ \t])/gm, // a heading's mark
  /^[ \t]{0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gm, // a link's definition
  /^[ \t]{0,40}>+[ \t]?/gm, // a quotation's mark
  /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])(?=[ \t])/gm, // a list's mark
  /^[ \t]{0,40}\|?(?:[ \t]{0,40}:?-{2,}:?[ \t]{0,40}\|)+[ \t]{0,40}:?-*:?[ \t]{0,40}$/gm, // a table's rule
  /<!--[\s\S]{0,2000}?-->/g,
]

const TARGET = /(?<=\])\([^()\s]{0,2000}(?:[ \t]{1,40}"[^"\n]{0,500}")?\)/g

const spansOf = (text: string, sign: RegExp): Span[] =>
  [...text.matchAll(sign)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** The signs of a Markdown text that stand between sentences, in no order. */
export const blockMarkup = (text: string): Span[] => BLOCK_SIGNS.flatMap((sign) => spansOf(text, sign))

/** The targets of links, which stand inside sentences; in order. */
export const linkTargets = (text: string): Span[] => spansOf(text, TARGET)
