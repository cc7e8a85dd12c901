// The links as lines to paint: from the rows of the graph and the style of each link, those that lie on top first.
import { floatColor } from 'sigma/utils'
import type { PictureGraph } from './build-graph.ts'
import type { EdgeData } from './node-data.ts'
import type { Rows } from './rows.ts'

/** Numbers of a link: x, y of both ends in sigma's frame, width in pixels, the length of its dashes, the colour's four bytes. */
export const LINE = 7

/** Links that are styled in one step. */
const AT_ONCE = 2000

export interface LinkStyle {
  readonly size: number
  readonly color: string
  /** Pixels of a dash; 0 draws a whole line. */
  readonly dashed: number
  /** Links of a higher layer lie above all of a lower one; in one layer the stronger above the weaker. */
  readonly layer: number
}
export type StyleOf = (id: string, edge: EdgeData) => LinkStyle

export interface Lines {
  /** What the painter takes. */
  readonly numbers: Float32Array
  /** Which link each line is, by its row. */
  readonly link: Uint32Array
}

export function linesOf(...what: Parameters<typeof lining>): Lines {
  const work = lining(...what)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** The same in steps, for a graph of many links. */
export function* lining(graph: PictureGraph, rows: Rows, styleOf: StyleOf): Generator<void, Lines> {
  const styles: LinkStyle[] = []
  const inLayer = new Map<number, number[]>()
  for (const [row, id] of rows.links.entries()) {
    const style = styleOf(id, graph.getEdgeAttributes(id))
    styles.push(style)
    const layer = inLayer.get(style.layer)
    if (layer) layer.push(row)
    else inLayer.set(style.layer, [row])
    if (row % AT_ONCE === 0) yield
  }
  const link = Uint32Array.from([...inLayer].sort(([a], [b]) => b - a).flatMap(([, own]) => own))
  const lines = { numbers: new Float32Array(LINE * link.length), link }
  for (const [at, row] of link.entries()) {
    const style = styles[row]
    if (style) lines.numbers.set([style.size, style.dashed, floatColor(style.color)], at * LINE + 4)
    putEnds(lines, rows, at)
    if (at % AT_ONCE === 0) yield
  }
  return lines
}

/** Puts the lines of the node with this row where the node is now, touches no other, and answers which they are. */
export function moveLines(lines: Lines, rows: Rows, node: number): number[] {
  const moved: number[] = []
  lines.link.forEach((row, at) => {
    if (rows.ends[2 * row] !== node && rows.ends[2 * row + 1] !== node) return
    putEnds(lines, rows, at)
    moved.push(at)
  })
  return moved
}

function putEnds({ numbers, link }: Lines, { places, ends }: Rows, at: number): void {
  const row = link[at] ?? 0
  let place = at * LINE
  for (const end of [ends[2 * row] ?? 0, ends[2 * row + 1] ?? 0])
    for (const axis of [0, 1]) numbers[place++] = places[2 * end + axis] ?? 0
}
