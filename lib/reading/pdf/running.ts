// Running heads and page numbers: lines at the edges of pages that recur from page to page. They are layout, not text.
import type { PdfLine } from './line.ts'

const AT_EDGE = 2
/** Of all pages, so many share a line before it is a running one; left and right pages may have their own. */
const SHARE = 0.4
const NUMBER_ALONE = /^\D{0,6}#\D{0,6}$/u

/** A line without what changes from page to page. */
const keyOf = (text: string): string =>
  text
    .replace(/\p{N}+/gu, '#')
    .replace(/\s+/g, '')
    .toLowerCase()

/** The pages' lines without the running ones. */
export function withoutRunning(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>()
  const edges = pages.map((lines) => {
    const tops = lines.slice(0, AT_EDGE).map(({ text }) => `top ${keyOf(text)}`)
    const ends = lines.slice(-AT_EDGE).map(({ text }) => `end ${keyOf(text)}`)
    for (const key of new Set([...tops, ...ends])) counts.set(key, (counts.get(key) ?? 0) + 1)
    return { tops, ends }
  })
  const isRunning = (key: string | undefined): boolean => {
    const count = (key !== undefined && counts.get(key)) || 0
    const least = NUMBER_ALONE.test(key?.slice(4) ?? '') ? 2 : 3
    return count >= Math.max(least, SHARE * pages.length)
  }
  return pages.map((lines, at) => {
    const { tops = [], ends = [] } = edges[at] ?? {}
    let from = 0
    while (from < AT_EDGE && isRunning(tops[from])) from++
    let to = 0
    while (to < AT_EDGE && isRunning(ends.at(-1 - to))) to++
    return lines.slice(from, Math.max(from, lines.length - to))
  })
}
