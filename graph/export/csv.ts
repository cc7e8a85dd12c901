// CSV: the entities as one table, then the links as another, with a line for the names of the columns of each.
import { csvLine } from '#lib/csv-line'
import type { ExportedGraph } from './exported-graph.ts'

/** An empty line parts the tables; labels stand beside the ids of a link, so that each table can be read alone. */
export function toCsv({ nodes, edges }: ExportedGraph): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const entities = nodes.map(({ id, kind, label, country, theme, docs, sentences, mentions }) =>
    csvLine([id, kind, label, country, theme, docs, sentences, mentions]),
  )
  const links = edges.map(({ source, target, docs, sentences }) =>
    csvLine([source, labels.get(source) ?? '', target, labels.get(target) ?? '', docs, sentences]),
  )
  return [
    csvLine(['id', 'kind', 'label', 'country', 'theme', 'docs', 'sentences', 'mentions']),
    ...entities,
    '\r\n',
    csvLine(['source', 'source label', 'target', 'target label', 'docs', 'sentences']),
    ...links,
  ].join('')
}
