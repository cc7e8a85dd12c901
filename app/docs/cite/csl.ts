// A citation as CSL-JSON, which Zotero and pandoc read (schema 1.0 of citationstyles.org).
import type { Cited } from './source.ts'

/** A list with one item. */
export function cslCitation({ id, title, source, date, lang, address, quote }: Cited): string {
  const item = {
    id,
    type: 'article-newspaper',
    title,
    ...(source !== null && { 'container-title': source }),
    ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(lang !== null && { language: lang }),
    URL: address,
    ...(quote !== undefined && { note: `“${quote}”` }),
  }
  return JSON.stringify([item], null, 2)
}
