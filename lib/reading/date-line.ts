// A text's date, where a line of its own or a marker such as "Updated:" gives it.
import { intervalOf } from '../partial-date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

type Text = string | undefined
type Parts = readonly [year: Text, month?: Text, day?: Text]

interface Shape {
  readonly pattern: RegExp
  readonly parts: (found: RegExpExecArray) => Parts
}

const monthNumber = (name: string | undefined): string =>
  String(MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1)

/** Of two numbers ("07 28") the day is the one above twelve; where neither is, only equal ones tell, and the rest stays unknown. */
function monthAndDay(one: Text, other: Text): readonly [month?: Text, day?: Text] {
  if (Number(one) > 12) return [other, one]
  return Number(other) > 12 || one === other ? [one, other] : []
}

const SHAPES: readonly Shape[] = [
  { pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, parts: ([, year, month, day]) => [year, month, day] },
  { pattern: /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, parts: ([, year, month, day]) => [year, month, day] },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})\\b`, 'i'),
    parts: ([, month, day, year]) => [year, monthNumber(month), day],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'),
    parts: ([, day, month, year]) => [year, monthNumber(month), day],
  },
  {
    pattern: /\bngày\s+(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})/i,
    parts: ([, day, month, year]) => [year, month, day],
  },
  {
    pattern: /\b(\d{2})\s+(\d{2})\s*,\s*(\d{4})\b/,
    parts: ([, one, other, year]) => [year, ...monthAndDay(one, other)],
  },
] // prettier-ignore

const MARKER = /\b(?:updated?|published|posted|date|dated|time)\b|发布|更新|时间|ngày|cập nhật/i
const NEAR_TOP = 12

/** The ISO date in a line, undefined where it holds none of the calendar. */
export function dateIn(line: string): string | undefined {
  for (const { pattern, parts } of SHAPES) {
    const found = pattern.exec(line)
    if (found === null) continue
    const date = parts(found)
      .map((part) => part?.padStart(2, '0'))
      .join('-')
    if (intervalOf(date) !== undefined) return date
  }
  return undefined
}

/** A line that says little else: "18:05, March 2, 2012". */
export const isDateLine = (line: string): boolean =>
  line.length <= 80 && dateIn(line) !== undefined && line.split(/\s+/).length <= 7

/** The date that the first lines give: a line of its own before a marker; null where there is neither. */
export function dateOf(lines: readonly string[]): string | null {
  const top = lines.slice(0, NEAR_TOP).map((line) => line.slice(0, 200))
  const alone = top.find((line) => isDateLine(line) && !MARKER.test(line))
  const marked = top.find((line) => MARKER.test(line) && dateIn(line) !== undefined)
  return dateIn(alone ?? marked ?? '') ?? null
}
