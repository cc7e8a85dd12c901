// The address of a passage inside a doc: "#start-end", UTF-16 offsets into its text, and after "~" the words that stand there.
import type { Span } from '#lib/span'
import { findQuote, isAt, quoteOf, type TextQuote } from './text-quote.ts'

const SHAPE = /^#?(\d{1,9})-(\d{1,9})(?:~([^~]+)(?:~([^~]+))?)?$/

interface Anchor extends Span {
  readonly quote: TextQuote | undefined
}

export function readAnchor(hash: string): Anchor | undefined {
  const found = SHAPE.exec(hash)
  if (!found) return undefined
  const [start, end] = [Number(found[1]), Number(found[2])]
  const [head, tail = ''] = [found[3], found[4]].map((words) => words && decoded(words))
  return start < end ? { start, end, quote: head ? { head, tail } : undefined } : undefined
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

/** The span that `hash` ("#12-34") points at in a text of `length` code units; undefined where it points at nothing. */
export function parseAnchor(hash: string, length: number): Span | undefined {
  const found = readAnchor(hash)
  return found && found.end <= length ? { start: found.start, end: found.end } : undefined
}

export type Anchored =
  /** `moved`: the words stand elsewhere than they did when the address was made. */
  { readonly span: Span; readonly moved: boolean } | 'lost' | undefined

/** Where an address points in a text: at its offsets if its words still stand there, else where they stand now. */
export function anchorIn(text: string, hash: string): Anchored {
  const found = readAnchor(hash)
  if (!found) return undefined
  const { start, end, quote } = found
  if (end <= text.length && (!quote || isAt(text, found, quote))) return { span: { start, end }, moved: false }
  const span = quote && findQuote(text, found, quote)
  return span ? { span, moved: true } : quote ? 'lost' : undefined
}

export const printAnchor = ({ start, end }: Span): string => `#${start}-${end}`

const written = (words: string): string => encodeURIComponent(words).replaceAll('~', '%7E')

/** An address that survives changes of the text. */
export const lastingAnchor = (text: string, span: Span): string => quotingAnchor(span, quoteOf(text, span))

function quotingAnchor(span: Span, quote: TextQuote | undefined): string {
  if (!quote) return printAnchor(span)
  const { head, tail } = quote
  return `${printAnchor(span)}~${written(head)}${tail === '' ? '' : `~${written(tail)}`}`
}

/** The lasting address of a passage whose words are at hand and whose doc is not: `text` is what stands from `start` to `end`. */
export const passageAddress = ({ doc, start, end, text }: Span & { doc: string; text: string }): string =>
  docAddress(doc) + quotingAnchor({ start, end }, quoteOf(text, { start: 0, end: text.length }))

export const docAddress = (id: string): string => `/docs/${encodeURIComponent(id)}`
