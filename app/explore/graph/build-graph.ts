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
export function* building(
  answers: readonly GraphAnswer[],
  shows: (id: string) => boolean = () => true,
): Generator<void, PictureGraph> {
  const graph: PictureGraph = new UndirectedGraph<NodeData, EdgeData>()
  for (const { nodes } of answers)
    for (const { id, ...data } of nodes) {
      if (!graph.hasNode(id) && shows(id)) graph.addNode(id, data)
      if (graph.order % 100 === 0) yield
    }
  for (const { edges } of answers)
    for (const { source, target, docs, sentences } of edges) {
      if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(source, target))
        graph.addEdge(source, target, { source, target, docs, sentences })
      if (graph.size % 100 === 0) yield
    }
  return graph
}

/** The same at once. */
export function buildGraph(...what: Parameters<typeof building>): PictureGraph {
  const work = building(...what)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** What is worked out once for a graph, whose nodes and links never change. */
export function once<Result>(workOut: (graph: PictureGraph) => Result): (graph: PictureGraph) => Result {
  const known = new WeakMap<PictureGraph, { readonly result: Result }>()
  return (graph) => {
    const found = known.get(graph) ?? { result: workOut(graph) }
    known.set(graph, found)
    return found.result
  }
}

/** Node ids, strongest first: by sentences, then mentions, then id. */
export const byStrength = once((graph): readonly string[] =>
  graph
    .mapNodes((id, { sentences, mentions }) => ({ id, sentences, mentions }))
    .sort((a, b) => b.sentences - a.sentences || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id),
)

const sortedBy = (size: 'mentions' | 'docs') =>
  once((graph): readonly string[] =>
    graph
      .mapNodes((id, node) => ({ id, n: node[size] }))
      .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
  )
/** Ids from the largest node to the smallest, by what sizes mean; ties by id. */
export const bySize = { mentions: sortedBy('mentions'), docs: sortedBy('docs') }

/** An entity and what it is linked with in the picture. */
export const neighbourhood = (graph: PictureGraph, id: string): string[] =>
  graph.hasNode(id) ? [id, ...graph.neighbors(id)] : [id]

/** The links of an entity in the picture, in most sentences first; ties by the two ends. */
export const strongestLinks = (graph: PictureGraph, id: string): string[] =>
  graph
    .mapEdges(id, (link, { sentences, source, target }) => ({ link, sentences, ends: source + target }))
    .sort((a, b) => b.sentences - a.sentences || (a.ends < b.ends ? -1 : 1))
    .map(({ link }) => link)
