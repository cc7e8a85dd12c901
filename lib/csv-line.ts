// A line of CSV (RFC 4180) that no spreadsheet program takes for a formula.

export type Cell = string | number | null

/**
 * A cell that begins like this is a formula to spreadsheet programs; an apostrophe makes it text. Some leave out white space and what
 * cannot be seen before it, and some read wide signs as plain ones.
 */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹫﹦⁺⁻₊₋⁼₌])/u
const NEEDS_QUOTES = /[",\r\n]/

/** The cell without the apostrophe that was put before a formula. */
export const withoutMark = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell

function cellOf(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The cells of a row with their end of line; null is an empty cell. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`
