// The lines of a page in the order of reading, and where among them paragraphs begin.
import { zonesOf } from './columns.ts'
import { type Fragment, isWide } from './fragment.ts'
import { letters } from './shapes.ts'

export interface PdfLine {
  readonly text: string
  /** Does a paragraph begin here, as far as the page shows it? */
  readonly begins: boolean
  readonly size: number
  /** Does the text go on here from the column or page before, if anywhere? */
  readonly top: boolean
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
// biome-ignore lint/suspicious/noControlCharactersInRegex: broken fonts give them in place of letters
const CONTROL = /[\0-\x1f\x7f-\x9f\ufeff]/g
export const ENDS = /[.!?。！？；;:：…]["'”’»」』)）\]]*$/u

const textOf = (line: readonly Fragment[]): string =>
  letters(line.map(({ text }) => text).join(' '))
    .replace(CONTROL, '')
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim()

/** In sizes of the letters: an indented line, and a line that stops before the edge. */
const INDENT = 0.9
const SHORT = 0.15
const MORE_LEADING = 1.35
const OTHER_SIZE = 1.12
const FEW_STEPS = 6
/** In sizes of the letters. */
const WIDEST_LEADING = 1.6

/** From line to line inside of a paragraph: a small one of the steps that there are. Of few steps all may lead to another paragraph. */
function leadingOf(lines: readonly { readonly base: number; readonly size: number }[]): number {
  const steps = lines.slice(1).map(({ base }, at) => base - (lines[at]?.base ?? base))
  const small = steps.toSorted((a, b) => a - b)[steps.length >> 2] ?? 0
  return steps.length >= FEW_STEPS ? small : Math.min(small, WIDEST_LEADING * median(lines.map(({ size }) => size)))
}

/** @param fragments of one page */
export function linesOfPage(fragments: readonly Fragment[]): PdfLine[] {
  return zonesOf(fragments).flatMap((zone) => {
    const boxes = zone.map((line) => ({
      text: textOf(line),
      left: line[0]?.left ?? 0,
      right: Math.max(...line.map(({ right }) => right)),
      base: line[0]?.base ?? 0,
      size: median(line.map(({ size }) => size)),
    }))
    const left = Math.min(...boxes.map((box) => box.left))
    const right = Math.max(...boxes.map((box) => box.right))
    const leading = leadingOf(boxes)
    return boxes.flatMap((box, at): PdfLine[] => {
      const before = boxes[at - 1]
      if (box.text === '') return []
      const { text, size } = box
      if (!before) return [{ text, size, top: true, begins: box.left - left > INDENT * size }]
      const ratio = Math.max(size, before.size) / Math.min(size, before.size)
      const isIndented = box.left - left > INDENT * size && before.left - left <= INDENT * size
      const isAfterShort = before.right < right - SHORT * (right - left) && ENDS.test(before.text)
      const isApart = box.base - before.base > MORE_LEADING * leading
      const begins = isApart || ratio > OTHER_SIZE || isIndented || isAfterShort
      return [{ text, size, top: false, begins }]
    })
  })
}

/** Do two lines go on in each other without a space? */
export const joinsTightly = (before: string, next: string): boolean => isWide(before.at(-1)) && isWide(next.at(0))
