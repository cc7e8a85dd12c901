// GET or POST /export: entities of a group, all or some, with the links among them as one file in the formats that other programs read.
import type { Counting } from '../counting.ts'
import { linksAmong } from '../incidence/links-among.ts'
import { ProblemError } from '../problem.ts'
import { ranked } from '../query/strength.ts'
import type { ExportFormat, InputOf } from '../wire/calls.ts'
import { toCsv } from './csv.ts'
import type { ExportedGraph } from './exported-graph.ts'
import { toGexf } from './gexf.ts'
import { toGraphml } from './graphml.ts'

const WRITERS: Readonly<Record<ExportFormat, (graph: ExportedGraph) => string>> = {
  gexf: toGexf,
  graphml: toGraphml,
  csv: toCsv,
  json: (graph) => JSON.stringify(graph),
}

/** GEXF is written from a graph object that needs about half a kilobyte a link. */
const MOST_LINKS_IN_GEXF = 100_000

/** The file's text. @throws ProblemError 413 for more links than GEXF is written with */
export function exportGraph(counting: Counting, { format, in: query, entities }: InputOf<'export'>): string {
  const { incidence, table, fingerprint } = counting.collection
  const group = counting.groupOf(query)
  const counts = counting.countsOf(group)
  const wanted = new Set(entities)
  const drawn = ranked(counts, (index) => wanted.size === 0 || wanted.has(table.entities[index]?.id ?? ''))
  const links = linksAmong(incidence, table.entities.length, group.chosen, drawn)
  if (format === 'gexf' && links.length > MOST_LINKS_IN_GEXF)
    throw new ProblemError(
      413,
      `${links.length} links are more than a GEXF file is made of here (${MOST_LINKS_IN_GEXF}); choose fewer documents with in=, fewer entities with entities=, or take graphml, csv or json`,
    )
  const idOf = (index: number) => table.entities[index]?.id ?? ''
  return WRITERS[format]({
    fingerprint,
    query: group.key,
    nodes: drawn.flatMap((index) => {
      const entity = table.entities[index]
      if (!entity) return []
      const { id, kind, label, country, theme } = entity
      const [docs, sentences, mentions] = [counts.docs[index], counts.sentences[index], counts.mentions[index]]
      return [{ id, kind, label, country, theme, docs: docs ?? 0, sentences: sentences ?? 0, mentions: mentions ?? 0 }]
    }),
    edges: links.map(({ low, high, docs, sentences }) => ({ source: idOf(low), target: idOf(high), docs, sentences })),
  })
}
