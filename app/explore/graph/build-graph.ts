// From the server's answers to one graphology graph: the strongest entities, then what was added around others.
import { UndirectedGraph } from 'graphology'
import type { AnswerOf } from '#graph/wire/calls'
import type { EdgeData, NodeData } from './node-data.ts'

export type PictureGraph = UndirectedGraph<NodeData, EdgeData>
type GraphAnswer = Pick<AnswerOf<'graph'>, 'nodes' | 'edges'>

/** Nodes and links together that are drawn within a frame even where no graphics card helps. */
const SMALL = 2500
export const isLarge = (graph: PictureGraph): boolean => graph.order + graph.size > SMALL

/** An entity or link that several answers hold is drawn once; `shows` leaves entities out. */
export function buildGraph(answers: readonly GraphAnswer[], shows: (id: string) => boolean = () => true): PictureGraph {
  const graph: PictureGraph = new UndirectedGraph<NodeData, EdgeData>()
  for (const { nodes } of answers)
    for (const { id, ...data } of nodes) if (!graph.hasNode(id) && shows(id)) graph.addNode(id, data)
  for (const { edges } of answers)
    for (const { source, target, docs, sentences } of edges)
      if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(source, target))
        graph.addEdge(source, target, { source, target, docs, sentences })
  return graph
}

/** Node ids, strongest first: by sentences, then mentions, then id. */
export const byStrength = (graph: PictureGraph): string[] =>
  graph
    .mapNodes((id, { sentences, mentions }) => ({ id, sentences, mentions }))
    .sort((a, b) => b.sentences - a.sentences || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

/** Ids from the largest node to the smallest; ties by id. Worked out once for a graph. */
export function bySize(graph: PictureGraph, size: 'mentions' | 'docs'): readonly string[] {
  const known = sizes[size].get(graph)
  if (known) return known
  const ids = graph
    .mapNodes((id, node) => ({ id, n: node[size] }))
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
  sizes[size].set(graph, ids)
  return ids
}
type Sorted = WeakMap<PictureGraph, readonly string[]>
const sizes: Record<'mentions' | 'docs', Sorted> = { mentions: new WeakMap(), docs: new WeakMap() }

/** An entity and what it is linked with in the picture. */
export const neighbourhood = (graph: PictureGraph, id: string): string[] =>
  graph.hasNode(id) ? [id, ...graph.neighbors(id)] : [id]
