// A furniture rule: which stretches of a text, seen as its lines, are the site's and not the doc's.
import type { Line } from '../line.ts'
import type { Span } from '../span.ts'

export type FurnitureRule = (lines: readonly Line[]) => Span[]

/** The span from one line's start to another's end. */
export const between = (first: Line, last: Line): Span => ({ start: first.start, end: last.end })
