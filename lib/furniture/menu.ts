// Menus: runs of short lines without stops at the top or the bottom of a text, where something shows that they are a site's.
import { endsWithStop, hasFewWords, type Line } from '../line.ts'
import type { Span } from '../span.ts'
import { controlLines } from './control-line.ts'
import { legalLines } from './legal-line.ts'
import { between, type FurnitureRule } from './rule.ts'

const MAX_WORDS = 6
const MIN_ITEMS = 3

const isBreadcrumb = (text: string): boolean => />>|»|\s>\s|::/.test(text) && !/[.!?]$/.test(text)
const isDated = (text: string): boolean => /\d/.test(text)
const isShort = (line: Line): boolean =>
  line.text.length <= 80 && !endsWithStop(line.text) && (hasFewWords(line, MAX_WORDS) || isBreadcrumb(line.text))
const isItem = (line: Line): boolean => isShort(line) && !isDated(line.text) && !/["“”:]/.test(line.text)

// Without several items of its own the run is a title with buttons under it, and these are found one by one.
const isMenu = (run: readonly Line[]): boolean => run.filter((line) => !isSiteLine(line)).length >= MIN_ITEMS

const isSiteLine = (line: Line): boolean =>
  isBreadcrumb(line.text) || controlLines([line]).length > 0 || legalLines([line]).length > 0

// "Sports / Weather / Letters / Home >> News": items down to the last line that only a site has.
function menuAtTop(lines: readonly Line[]): Span[] {
  const stop = lines.findIndex((line) => !isItem(line))
  const run = stop < 0 ? lines : lines.slice(0, stop)
  const menu = run.slice(0, run.findLastIndex(isSiteLine) + 1)
  const first = menu[0]
  const last = menu.at(-1)
  return first !== undefined && last !== undefined && isMenu(menu) ? [between(first, last)] : []
}

// "Related news / … / Copyright": items from the first line that only a site has.
function menuAtBottom(lines: readonly Line[]): Span[] {
  const from = lines.findLastIndex((line) => !isItem(line) && legalLines([line]).length === 0) + 1
  const run = lines.slice(from)
  const opening = run.findIndex(isSiteLine)
  const menu = opening < 0 ? [] : run.slice(opening)
  const first = menu[0]
  const last = menu.at(-1)
  return first !== undefined && last !== undefined && isMenu(menu) ? [between(first, last)] : []
}

export const menus: FurnitureRule = (lines) => [...menuAtTop(lines), ...menuAtBottom(lines)]
