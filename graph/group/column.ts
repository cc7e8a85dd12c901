// A column: what all docs say in one field, so that a question looks at each value once and not at every doc.
import type { DocLine } from '../store.ts'
import { type Division, divide } from './division.ts'
import type { SharedField } from './spelling.ts'

/** Fields whose values many docs share. */
export type ColumnField = SharedField | 'date'

const known = new WeakMap<readonly DocLine[], Map<ColumnField, Division>>()

/** Worked out once for the same array of docs. */
export function columnOf(docs: readonly DocLine[], field: ColumnField): Division {
  const columns = known.get(docs) ?? new Map<ColumnField, Division>()
  known.set(docs, columns)
  const column = columns.get(field) ?? divide(docs, (line) => line[field])
  columns.set(field, column)
  return column
}
