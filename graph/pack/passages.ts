// The passages of an evidence pack: the words with what is asked for marked, each with its citation.
import { escapedXml } from '#lib/xml-text'
import type { AnswerOf } from '../wire/calls.ts'
import type { PassageJson } from '../wire/parts.ts'

/** The text with its marks; of marks that overlap, the stretch that any of them covers. */
export function markedText({ text, start, marks }: PassageJson): string {
  const spans: { start: number; end: number }[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1)
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end)
    else spans.push({ start: mark.start, end: mark.end })
  }
  let at = start
  let html = ''
  for (const span of spans) {
    html += `${escapedXml(text.slice(at - start, span.start - start))}<mark>${escapedXml(text.slice(span.start - start, span.end - start))}</mark>`
    at = span.end
  }
  return html + escapedXml(text.slice(at - start))
}

/** Title, source, date, and where the words stand: UTF-16 offsets into the document's text. */
const citationOf = ({ title, source, date, doc, start, end }: PassageJson): string =>
  escapedXml(
    `${[title, source, date].filter((part) => part !== null).join('. ')}. Document ${doc}, characters ${start} to ${end}.`,
  )

export function passagesOf({ passages, total }: AnswerOf<'evidence'>): string {
  const items = passages.map((passage) => {
    const lang = passage.lang === null ? '' : ` lang="${escapedXml(passage.lang)}"`
    return `<li><blockquote${lang}>${markedText(passage)}</blockquote><cite>${citationOf(passage)}</cite></li>`
  })
  const left = total - passages.length
  return `<ol>${items.join('')}</ol>${left > 0 ? `<p class="left">${left} more ${left === 1 ? 'passage' : 'passages'} in the collection.</p>` : ''}`
}
