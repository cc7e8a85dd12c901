// What a file and its text say about where they come from, each with its reason; what they do not say stays unknown.
import type { DocMeta } from '../doc.ts'
import { findFurniture } from '../furniture.ts'
import { linesOf } from '../line.ts'
import { intervalOf } from '../partial-date.ts'
import type { Span } from '../span.ts'
import { dateIn, dateOf, isDateLine } from './date-line.ts'
import type { Draft, Stated } from './draft.ts'
import { languageOf } from './language.ts'
import { countryOf, sourceOf } from './origin.ts'
import { type Origins, originIn } from './origins.ts'

const LONGEST_TITLE = 200

type Field = 'title' | 'source' | 'date' | 'country' | 'lang'

/** Why each field is what it is; a field that stays unknown has no reason. */
export type Reasons = { readonly [Name in Field]?: string }

export interface Inferred {
  readonly meta: DocMeta
  readonly reasons: Reasons
}

const withoutMarks = (line: string): string => line.replace(/^#{1,6}\s+|\s+#+$|[*_`]{1,3}/g, '').trim()

/** A title no longer than one line of a list. */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  const short = title.slice(0, LONGEST_TITLE)
  return `${short
    .slice(0, Math.max(short.lastIndexOf(' '), LONGEST_TITLE / 2))
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

function titleOf(lines: readonly string[]): string | null {
  const line = lines.find((text) => /\p{L}/u.test(text) && !isDateLine(text))
  return line === undefined ? null : shortTitle(withoutMarks(line.slice(0, 2 * LONGEST_TITLE)))
}

/** Whether an offset lies outside of spans in order that do not overlap; asked for offsets that never fall. */
function outside(spans: readonly Span[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return at < (spans[next]?.start ?? Number.POSITIVE_INFINITY)
  }
}

interface Proposal {
  readonly value: string | null | undefined
  readonly reason: string
}
const proposed = (stated: Stated | undefined): Proposal => ({ value: stated?.value, reason: stated?.where ?? '' })

/** An ISO date in what a file states; a stamp with a time is its day. */
function statedDate(stated: Stated | undefined): Stated | undefined {
  const [written = ''] = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(stated?.value.trim() ?? '') ?? []
  const value = intervalOf(written) === undefined ? dateIn(stated?.value ?? '') : written
  return stated && value !== undefined ? { ...stated, value } : undefined
}

/** Who a file states to have published it, by the name that the codebook gives this outlet. */
function statedSource(stated: Stated | undefined, { outlets }: Origins): Stated | undefined {
  return stated && { ...stated, value: originIn(stated.value, outlets)?.label ?? stated.value }
}

/** Title, source, date, country and language as far as the file states them or its text shows them. */
export function inferWithReasons(draft: Draft, file: string, origins: Origins): Inferred {
  const { text, stated = {} } = draft
  const isDoc = outside(findFurniture(draft))
  const lines = linesOf(text)
    .filter((line) => isDoc(line.start) || isDoc(line.end - 1))
    .map((line) => line.text)
  const meta: Record<Field, string | null> = { title: null, source: null, date: null, country: null, lang: null }
  const reasons: { [Name in Field]?: string } = {}
  const decide = (field: Field, ...proposals: readonly Proposal[]): void => {
    const first = proposals.find(({ value }) => value !== null && value !== undefined && value.trim() !== '')
    if (!first?.value) return
    meta[field] = first.value.trim()
    reasons[field] = first.reason
  }
  const title = stated.title && { ...stated.title, value: shortTitle(stated.title.value.replace(/\s+/g, ' ').trim()) }
  decide('title', proposed(title), { value: titleOf(lines), reason: 'the first line of the text' })
  const source = proposed(statedSource(stated.source, origins))
  decide('source', source, { value: sourceOf(lines, origins), reason: 'a line of the text names it as its source' })
  decide('date', proposed(statedDate(stated.date)), { value: dateOf(lines), reason: 'a line near the top of the text' })
  decide('country', proposed(stated.country), {
    value: countryOf(lines, meta.source, origins),
    reason: 'that of its source, or of its dateline',
  })
  decide('lang', { value: languageOf(text), reason: 'the words of the text' }, proposed(stated.lang))
  return { meta: { ...meta, title: meta.title ?? file }, reasons: { title: "the file's name", ...reasons } }
}

/** What `inferWithReasons` finds, without the reasons. */
export const inferMeta = ({ file, ...draft }: Omit<Draft, 'encoding'> & { file: string }, origins: Origins): DocMeta =>
  inferWithReasons({ encoding: 'utf-8', ...draft }, file, origins).meta
