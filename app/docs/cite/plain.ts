// A citation for people: the quote, then title, source, date and address, and the day it was seen.
import type { Cited } from './source.ts'

/** `“Words.” Title. Source, 2015-07-08. Address` */
export function plainCitation({ quote, title, source, date, address, accessed }: Cited): string {
  const from = [source, date].filter((part) => part !== null).join(', ')
  const ended = (words: string) => (/[.!?。！？…]$/u.test(words) ? words : `${words}.`)
  return [
    quote === undefined ? '' : `“${quote}”`,
    ended(title),
    from === '' ? '' : `${from}.`,
    address,
    accessed && `[${accessed}]`,
  ]
    .filter(Boolean)
    .join(' ')
}
