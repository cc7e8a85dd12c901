// Sorting the table's rows by a column: numbers largest first, words by the reader's alphabet, ties by id.

export interface Sorting<Column extends string> {
  readonly by: Column
  readonly isDown: boolean
}

/** Clicking a column sorts by it, clicking it again turns it round; numbers begin with the largest. */
export const sortedBy = <Column extends string>(
  now: Sorting<Column>,
  by: Column,
  isNumber: boolean,
): Sorting<Column> => (now.by === by ? { by, isDown: !now.isDown } : { by, isDown: isNumber })

type Cell = string | number

export function sortRows<Row extends { readonly key: string }>(
  rows: readonly Row[],
  cellOf: (row: Row) => Cell,
  isDown: boolean,
  language: string,
): Row[] {
  const words = new Intl.Collator(language, { numeric: true })
  const compare = (a: Cell, b: Cell): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b))
  const sign = isDown ? -1 : 1
  return rows.toSorted((a, b) => sign * compare(cellOf(a), cellOf(b)) || (a.key < b.key ? -1 : 1))
}
