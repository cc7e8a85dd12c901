// What a text itself says about where it comes from; what it does not say stays unknown.
import type { Doc, DocMeta } from '../doc.ts'
import { findFurniture } from '../furniture.ts'
import { linesOf } from '../line.ts'
import type { Span } from '../span.ts'
import { dateOf, isDateLine } from './date-line.ts'
import { languageOf } from './language.ts'
import { countryOf, sourceOf } from './origin.ts'
import type { Origins } from './origins.ts'

const LONGEST_TITLE = 200

const withoutMarks = (line: string): string => line.replace(/^#{1,6}\s+|\s+#+$|[*_`]{1,3}/g, '').trim()

function titleOf(lines: readonly string[], file: string): string {
  const line = lines.find((text) => /\p{L}/u.test(text) && !isDateLine(text))
  if (line === undefined) return file
  const title = withoutMarks(line.slice(0, 2 * LONGEST_TITLE))
  if (title.length <= LONGEST_TITLE) return title
  const short = title.slice(0, LONGEST_TITLE)
  return `${short
    .slice(0, Math.max(short.lastIndexOf(' '), LONGEST_TITLE / 2))
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** Whether an offset lies outside of spans in order that do not overlap; asked for offsets that never fall. */
function outside(spans: readonly Span[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return at < (spans[next]?.start ?? Number.POSITIVE_INFINITY)
  }
}

/** Title, source, date, country and language as far as the text shows them. */
export function inferMeta(
  { text, file, format }: { text: string; file: string; format: Doc['format'] },
  origins: Origins,
): DocMeta {
  const isDoc = outside(findFurniture({ text, format }))
  const lines = linesOf(text)
    .filter((line) => isDoc(line.start) || isDoc(line.end - 1))
    .map((line) => line.text)
  const source = sourceOf(lines, origins)
  return {
    title: titleOf(lines, file),
    source,
    date: dateOf(lines),
    country: countryOf(lines, source, origins),
    lang: languageOf(text),
  }
}
