// What stands out in the picture and what fades: the neighbourhood of what is pointed at, else of what is selected.
import type { Selection } from '../view.ts'
import type { PictureGraph } from './build-graph.ts'

export interface Emphasis {
  /** Drawn with a ring and a bold name. */
  readonly chosen: ReadonlySet<string>
  /** The rest fades; undefined where nothing does. */
  readonly near: ReadonlySet<string> | undefined
  /** The node whose links take its colour. */
  readonly centre: string | undefined
  /** The chosen link. */
  readonly edge: string | undefined
}

const idsOf = (selection: Selection): readonly string[] => {
  if (selection.of === 'entity') return [selection.id]
  if (selection.of === 'link') return [selection.a, selection.b]
  return selection.of === 'several' ? selection.ids : []
}

const neighbourhood = (graph: PictureGraph, id: string) => new Set([id, ...graph.neighbors(id)])

export function emphasisOf(
  graph: PictureGraph,
  selection: Selection,
  pointed: string | undefined,
  community: number | null,
): Emphasis {
  const ends = idsOf(selection).filter((id) => graph.hasNode(id))
  const chosen = new Set(ends)
  const [a, b] = ends
  const edge = selection.of === 'link' && a !== undefined && b !== undefined ? graph.edge(a, b) : undefined
  if (pointed !== undefined && graph.hasNode(pointed))
    return { chosen, near: neighbourhood(graph, pointed), centre: pointed, edge }
  if (selection.of === 'several' && chosen.size > 0) return { chosen, near: chosen, centre: undefined, edge: undefined }
  if (a !== undefined && b !== undefined) {
    const others = neighbourhood(graph, b)
    const shared = [...neighbourhood(graph, a)].filter((id) => others.has(id))
    return { chosen, near: new Set([a, b, ...shared]), centre: undefined, edge }
  }
  if (a !== undefined) return { chosen, near: neighbourhood(graph, a), centre: a, edge: undefined }
  if (community !== null) {
    const members = graph.filterNodes((_, data) => data.community === community)
    return { chosen, near: new Set(members), centre: undefined, edge: undefined }
  }
  return { chosen, near: undefined, centre: undefined, edge: undefined }
}
