// The drawn graph as the rows of numbers that ForceAtlas2 moves, and back: the same graph gives the same rows.
import { BOX } from '#graph/places'
import type { PictureGraph } from '../graph/build-graph.ts'
import type { Place } from '../shape/replay.ts'

/** The library's rows: of a node x, y, two steps, mass, convergence, size, fixed; of a link both nodes' rows and its weight. */
const NODE = 10
const LINK = 3

export interface Matrices {
  /** Ids in the order of the rows. */
  readonly ids: readonly string[]
  readonly nodes: Float32Array
  readonly links: Float32Array
}

export function matricesOf(graph: PictureGraph): Matrices {
  const ids = graph.nodes().sort((a, b) => (a < b ? -1 : 1))
  const row = new Map(ids.map((id, i) => [id, i * NODE]))
  const nodes = new Float32Array(ids.length * NODE)
  ids.forEach((id, i) => {
    const { x, y } = graph.getNodeAttributes(id)
    nodes.set([x, y, 0, 0, 0, 0, 1, 1, 1, 0], i * NODE)
  })
  const ends = graph
    .mapEdges((_, { sentences }, a, b) => (a < b ? { a, b, sentences } : { a: b, b: a, sentences }))
    .sort((one, two) => (one.a < two.a || (one.a === two.a && one.b < two.b) ? -1 : 1))
  const links = new Float32Array(ends.length * LINK)
  ends.forEach(({ a, b, sentences }, i) => {
    const pull = Math.sqrt(sentences)
    const rows = [row.get(a) ?? 0, row.get(b) ?? 0]
    links.set([...rows, pull], i * LINK)
    for (const at of rows) nodes[at + 6] = (nodes[at + 6] ?? 0) + pull
  })
  return { ids, nodes, links }
}

/** What the rows say, moved and scaled so that it fills the box of the server's places. */
export function placesIn(ids: readonly string[], nodes: Float32Array): Map<string, Place> {
  const xs = ids.map((_, i) => nodes[i * NODE] ?? 0)
  const ys = ids.map((_, i) => nodes[i * NODE + 1] ?? 0)
  const range = (values: readonly number[]) => {
    const [least, most] = values.reduce(
      ([low, high], v) => [Math.min(low, v), Math.max(high, v)],
      [Infinity, -Infinity],
    )
    return { middle: (least + most) / 2, half: Math.max(1e-6, (most - least) / 2) }
  }
  const [x, y] = [range(xs), range(ys)]
  const scale = 0.96 * Math.min(BOX.x / x.half, BOX.y / y.half)
  return new Map(
    ids.map((id, i) => [id, { x: ((xs[i] ?? 0) - x.middle) * scale, y: ((ys[i] ?? 0) - y.middle) * scale }]),
  )
}
