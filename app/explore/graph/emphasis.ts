// What stands out in the picture and what fades: the neighbourhood of what is pointed at, else of what is selected.
import type { Chain } from '../paths/use-chain.ts'
import type { Selection } from '../view.ts'
import type { PictureGraph } from './build-graph.ts'

export interface Emphasis {
  /** Drawn with a ring and a bold name. */
  readonly chosen: ReadonlySet<string>
  /** The rest fades; undefined where nothing does. */
  readonly near: ReadonlySet<string> | undefined
  /** The node whose links take its colour. */
  readonly centre: string | undefined
  /** The chosen link, or those of the chain that is shown. */
  readonly edges: ReadonlySet<string>
}

/** The entities that are selected; of a link, its ends. */
export const idsOf = (selection: Selection): readonly string[] => {
  if (selection.of === 'entity') return [selection.id]
  if (selection.of === 'link') return [selection.a, selection.b]
  return selection.of === 'several' ? selection.ids : []
}

const edgeBetween = (graph: PictureGraph, a: string, b: string): string[] =>
  graph.hasNode(a) && graph.hasNode(b) ? [graph.edge(a, b) ?? []].flat() : []

const neighbourhood = (graph: PictureGraph, id: string) => new Set([id, ...graph.neighbors(id)])

export function emphasisOf(
  graph: PictureGraph,
  selection: Selection,
  pointed: string | undefined,
  community: number | null,
  chain?: Chain,
): Emphasis {
  const ends = idsOf(selection).filter((id) => graph.hasNode(id))
  const chosen = new Set(ends)
  const [a, b] = ends
  const edges = new Set(
    chain
      ? chain.edges.flatMap(({ source, target }) => edgeBetween(graph, source, target))
      : selection.of === 'link' && a !== undefined && b !== undefined
        ? edgeBetween(graph, a, b)
        : [],
  )
  if (pointed !== undefined && graph.hasNode(pointed))
    return { chosen, near: neighbourhood(graph, pointed), centre: pointed, edges }
  if (chain) return { chosen, near: new Set(chain.nodes.map(({ id }) => id)), centre: undefined, edges }
  if (selection.of === 'several' && chosen.size > 0) return { chosen, near: chosen, centre: undefined, edges }
  if (a !== undefined && b !== undefined) {
    const others = neighbourhood(graph, b)
    const shared = [...neighbourhood(graph, a)].filter((id) => others.has(id))
    return { chosen, near: new Set([a, b, ...shared]), centre: undefined, edges }
  }
  if (a !== undefined) return { chosen, near: neighbourhood(graph, a), centre: a, edges }
  if (community !== null) {
    const members = graph.filterNodes((_, data) => data.community === community)
    return { chosen, near: new Set(members), centre: undefined, edges }
  }
  return { chosen, near: undefined, centre: undefined, edges }
}
