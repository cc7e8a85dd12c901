'use client'
// A table that can be sorted by each column and whose rows can be selected; long ones come in parts.
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayNumber } from '../../i18n/say.ts'
import { type Sorting, sortedBy, sortRows } from './sort-rows.ts'
import style from './table.module.css'

const PART = 200

export interface Column<Row, Name extends string> {
  readonly name: Name
  readonly words: string
  readonly cell: (row: Row) => string | number
  /** Where the cell is more than its text. */
  readonly show?: (row: Row) => ReactNode
}

interface Props<Row, Name extends string> {
  readonly caption: string
  readonly columns: readonly Column<Row, Name>[]
  readonly rows: readonly Row[]
  readonly first: Sorting<Name>
  readonly isSelected: (row: Row) => boolean
  /** Selects what a row is about. */
  readonly open: (row: Row) => void
}

const isNumber = (cell: string | number | undefined): boolean => typeof cell === 'number'

export function SortableTable<Row extends { readonly key: string }, Name extends string>(props: Props<Row, Name>) {
  const { caption, columns, rows, first, isSelected, open } = props
  const { t, i18n } = useTranslation('explore')
  const [sorting, setSorting] = useState(first)
  const [parts, setParts] = useState(1)
  const by = columns.find(({ name }) => name === sorting.by)
  const sorted = by ? sortRows(rows, by.cell, sorting.isDown, i18n.language) : rows
  const [sample] = rows
  const numeric = (column: Column<Row, Name>) => sample !== undefined && isNumber(column.cell(sample))
  const left = sorted.length - parts * PART
  const said = (cell: string | number) => (typeof cell === 'number' ? sayNumber(cell, i18n.language) : cell)
  return (
    <>
      <table className={style.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                data-column={column.name}
                data-numeric={numeric(column) || undefined}
                aria-sort={sorting.by === column.name ? (sorting.isDown ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => setSorting(sortedBy(sorting, column.name, numeric(column)))}>
                  {column.words}
                  <span aria-hidden="true">{sorting.by === column.name ? (sorting.isDown ? '↓' : '↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, parts * PART).map((row) => (
            <tr key={row.key} {...(isSelected(row) && { 'aria-current': true })}>
              {columns.map((column) => (
                // The keyboard opens a row by its name: one stop a row.
                <td
                  key={column.name}
                  data-column={column.name}
                  {...(numeric(column) && { 'data-numeric': true, onClick: () => open(row) })}
                >
                  {column.show ? column.show(row) : said(column.cell(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className={style.more}>
          <button type="button" className="door" onClick={() => setParts(parts + 1)}>
            {t('table.more', { count: Math.min(left, PART) })}
          </button>
        </p>
      )}
    </>
  )
}
