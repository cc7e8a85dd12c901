// A line of CSV (RFC 4180) that no spreadsheet program takes for a formula.

export type Cell = string | number | null

// A cell that begins like this is a formula to spreadsheet programs; an apostrophe makes it text.
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\r\n]/

function cellOf(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The cells of a row with their end of line; null is an empty cell. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`
