// The scale of a picture: how many pixels a number gets. A few documents get the plain measures; of thousands, the largest still fits.
import type { SIZES } from '../view.ts'
import type { PictureGraph } from './build-graph.ts'

export interface Scale {
  /** The most mentions or docs that a node of the picture has. */
  readonly mostCounted: number
  /** The most sentences that a link of the picture has. */
  readonly mostSentences: number
}

const LARGEST_RADIUS = 16
const WIDEST = 5

export function scaleOf(graph: PictureGraph, size: (typeof SIZES)[number]): Scale {
  const counted = graph.reduceNodes((most, _, node) => Math.max(most, node[size]), 1)
  const sentences = graph.reduceEdges((most, _, edge) => Math.max(most, edge.sentences), 1)
  return { mostCounted: counted, mostSentences: sentences }
}

const grown = (base: number, step: number, n: number, most: number, limit: number): number =>
  base + step * Math.sqrt(n) * Math.min(1, (limit - base) / (step * Math.sqrt(Math.max(1, most))))

/** In pixels, of `n` mentions or docs: 3 + 1.45 √n, less where the largest would pass 16. */
export const radiusOf = (n: number, { mostCounted }: Scale): number => grown(3, 1.45, n, mostCounted, LARGEST_RADIUS)

/** In pixels, of `n` sentences: .7 + 1.15 √(n − 1), less where the widest would pass 5. */
export const widthOf = (n: number, { mostSentences }: Scale): number =>
  grown(0.7, 1.15, Math.max(0, n - 1), mostSentences - 1, WIDEST)

/** Three numbers for a legend: the usual ones, or round ones up to `most` where that is far beyond them. */
export function legendNumbers(
  usual: readonly [number, number, number],
  most: number,
): readonly [number, number, number] {
  const last = 10 ** Math.floor(Math.log10(Math.max(1, most)))
  return most <= usual[2] * 2 ? usual : [1, Math.max(2, last / 10), last]
}
