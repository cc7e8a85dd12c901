// GEXF 1.3, by the writer that belongs to graphology; Gephi and its kin read it.
import { UndirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import { holdableInXml } from '#lib/xml-text'
import type { ExportedEdge, ExportedGraph, ExportedNode } from './exported-graph.ts'

/** A link weighs as many sentences as name both its ends. */
export function toGexf({ nodes, edges, fingerprint, query }: ExportedGraph): string {
  const graph = new UndirectedGraph<ExportedNode, ExportedEdge>()
  graph.setAttribute('description', holdableInXml(`Leitmotif ${fingerprint}${query === '' ? '' : `, in ${query}`}`))
  for (const node of nodes) graph.addNode(node.id, node)
  // Keys of the graph's own would count how many graphs this process has made.
  edges.forEach((edge, at) => void graph.addEdgeWithKey(`link-${at}`, edge.source, edge.target, edge))
  return write(graph, {
    version: '1.3',
    formatNode: (_, { label, kind, country, theme, docs, sentences, mentions }) => ({
      label: holdableInXml(label),
      attributes: { kind, country: country ?? '', theme: theme ?? '', docs, sentences, mentions },
    }),
    formatEdge: (_, { docs, sentences }) => ({ weight: sentences, attributes: { docs, sentences } }),
  })
}
