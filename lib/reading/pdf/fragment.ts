// Fragments: pieces of one line of a page that stand close together, with their place in points from the top left.

export interface Fragment {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The line on which the letters stand; it grows downwards. */
  readonly base: number
  /** Size of the letters. */
  readonly size: number
}

/** A piece of text as pdf.js tells of it. */
export interface PdfItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** In sizes of the letters: from such a gap on a space is seen; from the other on, another column. */
const SPACE_GAP = 0.18
const COLUMN_GAP = 1.4
const WIDE = /[\p{Script=Han}\u2e80-\u2fd5\u3000-\u303f\uff00-\uffef]/u
export const isWide = (letter: string | undefined): boolean => letter !== undefined && WIDE.test(letter)

/** Are the two on one line? */
export const sameLine = (a: Fragment, b: Fragment): boolean =>
  Math.abs(a.base - b.base) < 0.5 * Math.min(a.size, b.size)

/** @param toPage the page's view: what turns its own coordinates into points from the top left */
function fragmentOf({ str, transform, width, height }: PdfItem, toPage: readonly number[]): Fragment {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toPage
  const [, , tc = 0, td = 1, x = 0, y = 0] = transform
  const left = a * x + c * y + e
  const size = height || Math.hypot(tc, td) || 1
  return { text: str, left, right: left + width, base: b * x + d * y + f, size }
}

const joined = (before: Fragment, next: Fragment, isSpaced: boolean): Fragment => {
  const isApart = isSpaced || next.left - before.right > SPACE_GAP * next.size
  const hasSpace = /\s$/.test(before.text) || /^\s/.test(next.text)
  const isHan = isWide(before.text.at(-1)) && isWide(next.text.at(0))
  const between = isApart && !hasSpace && !isHan ? ' ' : ''
  return {
    text: before.text + between + next.text,
    left: before.left,
    right: Math.max(before.right, next.right),
    base: before.base,
    size: Math.max(before.size, next.size),
  }
}

/** The fragments of a page, in the order in which the page draws them. */
export function fragmentsOf(items: readonly PdfItem[], toPage: readonly number[]): Fragment[] {
  const fragments: Fragment[] = []
  let isSpaced = false
  for (const item of items) {
    // pdf.js fills a gap of any width with one space: how wide it is shows in the places of what it parts.
    if (item.str.trim() === '') {
      isSpaced ||= item.str !== ''
      continue
    }
    const next = fragmentOf(item, toPage)
    const before = fragments.at(-1)
    const gap = before ? next.left - before.right : 0
    if (before && sameLine(before, next) && gap > -0.5 * next.size && gap < COLUMN_GAP * next.size)
      fragments[fragments.length - 1] = joined(before, next, isSpaced)
    else fragments.push(next)
    isSpaced = false
  }
  return fragments.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== '')
}
