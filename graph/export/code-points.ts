// Offsets in code points, as standards count them, from offsets in UTF-16, as we do.

/** Answers for offsets of `text` that never fall; one in the middle of a character counts as its beginning. */
export function codePointsIn(text: string): (offset: number) => number {
  let at = 0
  let points = 0
  return (offset) => {
    while (at < offset) {
      const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      if (at + size > offset) break
      at += size
      points++
    }
    return points
  }
}
