// CSV (RFC 4180): the entities as one table, then the links as another, with a line for the names of the columns of each.
import type { ExportedGraph } from './exported-graph.ts'

type Cell = string | number | null

// A cell that begins like this is a formula to spreadsheet programs; an apostrophe makes it text.
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\r\n]/

function cellOf(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
const line = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`

/** An empty line parts the tables; labels stand beside the ids of a link, so that each table can be read alone. */
export function toCsv({ nodes, edges }: ExportedGraph): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const entities = nodes.map(({ id, kind, label, country, theme, docs, sentences, mentions }) =>
    line([id, kind, label, country, theme, docs, sentences, mentions]),
  )
  const links = edges.map(({ source, target, docs, sentences }) =>
    line([source, labels.get(source) ?? '', target, labels.get(target) ?? '', docs, sentences]),
  )
  return [
    line(['id', 'kind', 'label', 'country', 'theme', 'docs', 'sentences', 'mentions']),
    ...entities,
    '\r\n',
    line(['source', 'source label', 'target', 'target label', 'docs', 'sentences']),
    ...links,
  ].join('')
}
