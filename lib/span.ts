// A span points at text: UTF-16 offsets, document-absolute, half-open like slice.

export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Does one of `spans` overlap? Spans in order, questions in order too: each span is passed once, however many are asked about. */
export function overlapsInOrder(spans: readonly Span[]): (asked: Span) => boolean {
  let at = 0
  return (asked) => {
    while ((spans[at]?.end ?? Infinity) <= asked.start) at++
    const next = spans[at]
    return next !== undefined && overlaps(next, asked)
  }
}

/** Earliest first, of two that start together the longest: a total order on distinct spans. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
