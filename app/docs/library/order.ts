// The orders in which a reader may look through the library.
import type { DocLineJson } from '#graph/wire/parts'

export const COLUMNS = ['title', 'source', 'date', 'country', 'lang', 'sentences', 'mentions', 'entities'] as const
export type Column = (typeof COLUMNS)[number]

export interface Order {
  readonly column: Column
  readonly falling: boolean
}

export const isCount = (column: Column): column is 'sentences' | 'mentions' | 'entities' =>
  column === 'sentences' || column === 'mentions' || column === 'entities'

const cellOf = (doc: DocLineJson, column: Column): string | number | null =>
  isCount(column) ? doc.counts[column] : doc[column]

/** What is unknown stands last in both directions; equal rows stand by title, then id. */
export function inOrder(docs: readonly DocLineJson[], { column, falling }: Order): DocLineJson[] {
  return [...docs].sort((a, b) => {
    const [x, y] = [cellOf(a, column), cellOf(b, column)]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byTitle(a, b)
    return (falling ? compare(y, x) : compare(x, y)) || byTitle(a, b)
  })
}

/** Words start rising, dates and counts falling: newest and most first. */
export const firstOrder = (column: Column): Order => ({ column, falling: column === 'date' || isCount(column) })

/** "date" rising, "-date" falling. */
export const printOrder = ({ column, falling }: Order): string => (falling ? `-${column}` : column)

export function parseOrder(text: string): Order | undefined {
  const falling = text.startsWith('-')
  const column = COLUMNS.find((name) => name === text.slice(falling ? 1 : 0))
  return column === undefined ? undefined : { column, falling }
}

const byTitle = (a: DocLineJson, b: DocLineJson): number => compare(a.title, b.title) || compare(a.id, b.id)
const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
