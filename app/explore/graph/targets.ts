// What lies under the pointer, by arithmetic: reading it back from the picture would wait until the picture is drawn.
import { LINE, type Lines } from './lines.ts'
import type { Rows } from './rows.ts'

/** A point in sigma's frame, and how many of its units a pixel takes there. */
export interface Aim {
  readonly x: number
  readonly y: number
  readonly pixel: number
}

/** So many pixels beside a node, or beside the middle of a line, still mean it. */
const BESIDE_NODE = 3
const BESIDE_LINE = 3.5

/** `radius` in pixels, by row, none beyond `largest`. Of several nodes the one into which the point reaches deepest. */
export function nodeAt(rows: Rows, radius: (row: number) => number, largest: number, { x, y, pixel }: Aim) {
  const { nodes, places } = rows
  const reach = (largest + BESIDE_NODE) * pixel
  let found: string | undefined
  let deepest = BESIDE_NODE
  for (let row = 0; row < nodes.length; row++) {
    const dx = (places[2 * row] ?? 0) - x
    const dy = (places[2 * row + 1] ?? 0) - y
    if (Math.abs(dx) > reach || Math.abs(dy) > reach) continue
    const away = Math.hypot(dx, dy) / pixel - radius(row)
    if (away > deepest) continue
    deepest = away
    found = nodes[row]
  }
  return found
}

/** `scale`: how many pixels wide a line of width 1 is drawn. Of several lines the uppermost. */
export function linkAt({ links }: Rows, { numbers, link }: Lines, scale: number, { x, y, pixel }: Aim) {
  for (let at = 0; at < link.length; at++) {
    const line = at * LINE
    const [ax, ay] = [numbers[line] ?? 0, numbers[line + 1] ?? 0]
    const [dx, dy] = [(numbers[line + 2] ?? 0) - ax, (numbers[line + 3] ?? 0) - ay]
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / Math.max(dx * dx + dy * dy, 1e-18)))
    const away = Math.hypot(ax + along * dx - x, ay + along * dy - y) / pixel
    if (away <= Math.max(((numbers[line + 4] ?? 0) * scale) / 2, BESIDE_LINE)) return links[link[at] ?? 0]
  }
  return undefined
}
