// Lists of other articles under a heading such as "Related news".
import { endsWithStop, hasFewWords, type Line } from '../line.ts'
import type { Span } from '../span.ts'
import { between, type FurnitureRule } from './rule.ts'

const HEADING =
  /^\W*(related( \w+)?|more (from|on|in) .{1,40}|most (read|popular|viewed)|(you )?may also like|read (also|more)|see also|recommended( \w+)?|相关(新闻|阅读|链接|报道)|推荐阅读|延伸阅读|tin (liên quan|mới.{0,8}|khác)|bài (viết )?liên quan|cùng chuyên mục|đọc thêm|xem thêm)\W*$/iu
const MAX_ITEM_WORDS = 25

const isHeading = (line: Line): boolean => hasFewWords(line, 6) && HEADING.test(line.text)
const isHeadline = (line: Line): boolean => !endsWithStop(line.text) && hasFewWords(line, MAX_ITEM_WORDS)

// "Related news", and the headlines under it up to the first sentence.
export const relatedLists: FurnitureRule = (lines) => {
  const found: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    const heading = lines[at]
    if (heading === undefined || !isHeading(heading)) continue
    let last = heading
    for (let next = lines[at + 1]; next !== undefined && isHeadline(next); next = lines[at + 1]) {
      last = next
      at++
    }
    found.push(between(heading, last))
  }
  return found
}
