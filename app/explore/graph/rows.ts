// The drawn graph as rows of numbers, for what goes through all of it at every turn: painting links, finding what is pointed at.
import { BOX } from '#graph/places'
import type { PictureGraph } from './build-graph.ts'

export interface Rows {
  readonly nodes: readonly string[]
  /** x, y of each node in sigma's frame, as of `placed`. */
  readonly places: Float32Array
  /** Links, strongest first: in most sentences, then docs; ties as the server orders them. */
  readonly links: readonly string[]
  /** The two nodes of each link by their rows. */
  readonly ends: Uint32Array
}

/** sigma's frame is the unit square around the longer side of the box in which the server places everything. */
const UNIT = 2 * Math.max(BOX.x, BOX.y)
const framed = (place: number): number => 0.5 + place / UNIT

/** Links that are taken in one step. */
const AT_ONCE = 5000

const known = new WeakMap<PictureGraph, Rows>()

/** The same graph gives the same rows; after its nodes have moved, `placed` brings their places up to date. */
export function rowsOf(graph: PictureGraph): Rows {
  const work = rowing(graph)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** The same in steps, for a graph of many links. */
export function* rowing(graph: PictureGraph): Generator<void, Rows> {
  const before = known.get(graph)
  if (before) return before
  const nodes = graph.nodes()
  const rowOf = new Map(nodes.map((id, row) => [id, row]))
  const strength: number[] = []
  const found: string[] = []
  const ends = new Uint32Array(2 * graph.size)
  yield
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    ends[2 * found.length] = rowOf.get(source) ?? 0
    ends[2 * found.length + 1] = rowOf.get(target) ?? 0
    found.push(edge)
    strength.push(attributes.sentences * 2 ** 20 + Math.min(attributes.docs, 2 ** 20 - 1))
    if (found.length % AT_ONCE === 0) yield
  }
  const order = Uint32Array.from(found.keys())
  if (strength.some((own, i) => own > (strength[i - 1] ?? Infinity)))
    order.sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
  yield
  const rows: Rows = {
    nodes,
    places: new Float32Array(2 * nodes.length),
    links: Array.from(order, (i) => found[i] ?? ''),
    ends: Uint32Array.from({ length: ends.length }, (_, i) => ends[2 * (order[i >> 1] ?? 0) + (i & 1)] ?? 0),
  }
  known.set(graph, rows)
  return placed(graph, rows)
}

/** The rows with the places that the nodes have now. */
export function placed(graph: PictureGraph, rows: Rows): Rows {
  rows.nodes.forEach((id, row) => {
    place(graph, rows, id, row)
  })
  return rows
}

/** The row of a node, with the place that it has now. */
export function placedOne(graph: PictureGraph, rows: Rows, id: string): number {
  const row = rows.nodes.indexOf(id)
  place(graph, rows, id, row)
  return row
}

function place(graph: PictureGraph, { places }: Rows, id: string, row: number): void {
  const { x, y } = graph.getNodeAttributes(id)
  places[2 * row] = framed(x)
  places[2 * row + 1] = framed(y)
}
