// Text put together from pieces as a page shows them: white space collapses, blocks stand apart, furniture is marked.
import type { Page } from '../doc.ts'
import type { Span } from '../span.ts'

/** No break, the next line, or an empty line between. */
export type Break = 0 | 1 | 2

export interface Flow {
  /** Adds words; white space collapses unless `pre`. */
  add(words: string, as?: { readonly furniture?: boolean; readonly pre?: boolean }): void
  /** The next words begin a line, or a block. */
  break(size: Break): void
  /** The next words stand in another cell of a row. */
  cell(): void
  /** The next words stand on another page. */
  page(): void
  end(): { readonly text: string; readonly furniture: readonly Span[]; readonly pages: readonly Page[] }
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const LINE_ENDS = ['', '\n', '\n\n'] as const

export function openFlow(): Flow {
  const pieces: string[] = []
  const furniture: { start: number; end: number }[] = []
  const starts: number[] = []
  let length = 0
  let last = ''
  let gap: Break = 0
  let cell = false
  let space: 'none' | 'space' | 'line' = 'none'

  const put = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
    last = piece.slice(-1)
  }
  const putGap = (first: string): void => {
    if (length > 0) {
      if (gap > 0) put(LINE_ENDS[gap])
      else if (cell) put('\t')
      else if (space === 'space' || (space === 'line' && !(WIDE.test(last) && WIDE.test(first)))) put(' ')
    }
    gap = 0
    cell = false
    space = 'none'
  }
  const mark = (start: number): void => {
    const before = furniture.at(-1)
    if (before && before.end === start) before.end = length
    else furniture.push({ start, end: length })
  }
  return {
    add(words, { furniture: marked = false, pre = false } = {}) {
      const parts = pre ? [words] : words.split(/([ \t\n\r\f]+)/)
      for (const part of parts) {
        if (part === '') continue
        if (!pre && /^[ \t\n\r\f]+$/.test(part)) {
          if (space !== 'space') space = /[\n\r]/.test(part) ? 'line' : 'space'
          continue
        }
        const start = length
        putGap(part.slice(0, 1))
        put(part)
        if (marked) mark(furniture.at(-1)?.end === start ? start : length - part.length)
      }
    },
    break(size) {
      if (size > gap) gap = size
    },
    cell() {
      cell = true
    },
    page() {
      gap = 2
      starts.push(length)
    },
    end() {
      const text = pieces.join('')
      const pages = starts.map((start, at) => ({
        page: at + 1,
        start: Math.min(text.length, start === 0 ? 0 : start + 2),
        end: Math.min(text.length, starts[at + 1] ?? text.length),
      }))
      return { text, furniture, pages }
    },
  }
}
