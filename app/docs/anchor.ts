// The address of a passage inside a doc: "#start-end", UTF-16 offsets into its text.
import type { Span } from '#lib/span'

const SHAPE = /^#?(\d{1,9})-(\d{1,9})$/

/** The span that `hash` ("#12-34") points at in a text of `length` code units; undefined where it points at nothing. */
export function parseAnchor(hash: string, length: number): Span | undefined {
  const found = SHAPE.exec(hash)
  if (!found) return undefined
  const start = Number(found[1])
  const end = Number(found[2])
  return start < end && end <= length ? { start, end } : undefined
}

export const printAnchor = ({ start, end }: Span): string => `#${start}-${end}`

export const docAddress = (id: string, span?: Span): string =>
  `/docs/${encodeURIComponent(id)}${span ? printAnchor(span) : ''}`
