// A citation as CSL-JSON, which Zotero and pandoc read (schema 1.0 of citationstyles.org).
import type { Cited } from './source.ts'

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] })

/** A list with one item. */
export function cslCitation({ id, title, source, date, lang, address, quote, accessed }: Cited): string {
  const item = {
    id,
    type: accessed === undefined ? 'article-newspaper' : 'webpage',
    title,
    ...(source !== null && { 'container-title': source }),
    ...(date !== null && { issued: dateParts(date) }),
    ...(lang !== null && { language: lang }),
    URL: address,
    ...(accessed !== undefined && { accessed: dateParts(accessed) }),
    ...(quote !== undefined && { note: `“${quote}”` }),
  }
  return JSON.stringify([item], null, 2)
}
