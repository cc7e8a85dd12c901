// The text of a PDF from the lines of its pages: paragraphs made whole, words that a line end cut joined, pages as stretches.
import type { Page } from '../../doc.ts'
import { ENDS, joinsTightly, type PdfLine } from './line.ts'

const CUT = /(?<!\p{L})(\p{L}+)[-\u00ad\u2010]$/u
const GOES_ON = /^\p{Ll}+/u

/** Words with a hyphen that stand inside lines: at a line's end such a hyphen is the author's. */
function hyphenatedWords(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const lines of pages)
    for (const { text } of lines)
      for (const [word] of text.matchAll(/(?<!\p{L})\p{L}+[-\u2010]\p{L}+/gu))
        words.add(word.replace('\u2010', '-').toLowerCase())
  return words
}

export function textOfPages(pages: readonly (readonly PdfLine[])[]): { text: string; pages: Page[] } {
  const hyphenated = hyphenatedWords(pages)
  const spans: Page[] = []
  let text = ''
  let before: PdfLine | undefined

  const append = (line: PdfLine): void => {
    const cut = CUT.exec(text)
    const next = GOES_ON.exec(line.text)
    if (cut && next) {
      const word = `${cut[1]}-${next[0]}`.toLowerCase()
      if (!hyphenated.has(word)) text = text.slice(0, -1)
    } else if (!cut && !joinsTightly(text, line.text)) text += ' '
  }
  const goesOn = (line: PdfLine): boolean => {
    if (!before || line.begins) return false
    // Over the end of a column or page, sentences go on where they have not ended.
    return !line.top || (!ENDS.test(before.text) && line.size / before.size < 1.12 && before.size / line.size < 1.12)
  }
  pages.forEach((lines, at) => {
    let start: number | undefined
    for (const line of lines) {
      if (goesOn(line)) append(line)
      else if (text !== '') text += '\n\n'
      start ??= text.length
      text += line.text
      before = line
    }
    spans.push({ page: at + 1, start: start ?? text.length, end: text.length })
  })
  return { text, pages: withoutOverlap(spans, text.length) }
}

/** A hyphen that was taken away at the end of a page shortens that page. */
const withoutOverlap = (spans: readonly Page[], length: number): Page[] =>
  spans.map(({ page, start, end }, at) => {
    const next = Math.min(length, ...spans.slice(at + 1).map((one) => one.start))
    return { page, start: Math.min(start, next), end: Math.min(end, next) }
  })
