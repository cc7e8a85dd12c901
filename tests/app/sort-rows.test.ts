import { expect, test } from 'vitest'
import { sortedBy, sortRows } from '../../app/explore/table/sort-rows.ts'

const rows = [
  { key: 'c', name: 'Đoàn', n: 3 },
  { key: 'a', name: 'Ánh', n: 3 },
  { key: 'b', name: 'bình', n: 12 },
]
const keys = (sorted: readonly { key: string }[]) => sorted.map(({ key }) => key).join('')

test('numbers are compared as numbers, equal ones by their key either way', () => {
  expect(keys(sortRows(rows, ({ n }) => n, true, 'en'))).toBe('bac')
  expect(keys(sortRows(rows, ({ n }) => n, false, 'en'))).toBe('acb')
})

test("words stand in the order of the reader's alphabet", () => {
  expect(keys(sortRows(rows, ({ name }) => name, false, 'vi'))).toBe('abc')
})

test('a column clicked twice is turned round, another one begins anew', () => {
  const first = sortedBy({ by: 'name', isDown: false }, 'n', true)
  expect(first).toEqual({ by: 'n', isDown: true })
  expect(sortedBy(first, 'n', true)).toEqual({ by: 'n', isDown: false })
  expect(sortedBy(first, 'name', false)).toEqual({ by: 'name', isDown: false })
})
