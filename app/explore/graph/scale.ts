// The scale of a picture: how many pixels a number gets. A few documents get the plain measures; of thousands, the largest still fits.
import type { SIZES } from '../view.ts'
import type { PictureGraph } from './build-graph.ts'
import type { EdgeData } from './node-data.ts'

export interface Scale {
  /** The most mentions or docs that a node of the picture has. */
  readonly mostCounted: number
  /** The most sentences that a link of the picture has. */
  readonly mostSentences: number
  readonly nodes: number
  readonly links: number
  /** How many links of the picture end at a node. */
  readonly linksAt: (id: string) => number
}

/** In pixels, before the camera comes nearer. */
export const LARGEST_RADIUS = 16
const WIDEST = 5

export function scaleOf(graph: PictureGraph, size: (typeof SIZES)[number]): Scale {
  const counted = graph.reduceNodes((most, _, node) => Math.max(most, node[size]), 1)
  const sentences = graph.reduceEdges((most, _, edge) => Math.max(most, edge.sentences), 1)
  return {
    mostCounted: counted,
    mostSentences: sentences,
    nodes: graph.order,
    links: graph.size,
    linksAt: (id) => graph.degree(id),
  }
}

const grown = (base: number, step: number, n: number, most: number, limit: number): number =>
  base + step * Math.sqrt(n) * Math.min(1, (limit - base) / (step * Math.sqrt(Math.max(1, most))))

/** Up to so many nodes and links have room as they are. */
const ROOM_NODES = 1000
const ROOM_LINKS = 1500
const LEAST_RADIUS = 0.7

/** How much smaller nodes are drawn so that all together they cover no more than that many would. */
const shrinking = (nodes: number): number => Math.min(1, Math.sqrt(ROOM_NODES / Math.max(1, nodes)))

/** The part of its colour that the weakest of many links keeps: less than a thirtieth the eye would not see. */
const LEAST_COLOUR = 1 / 30
export const paleness = ({ links }: Scale): number =>
  Math.max(LEAST_COLOUR, Math.min(1, (ROOM_LINKS / Math.max(1, links)) ** 0.75))

/** Of so many links that meet in one place each can still be told. */
const ROOM_AT_NODE = 60

/**
 * The parts of its colour and of its width that a link keeps, 0 to 1: of many links the weak ones are paler than the strong
 * ones, and where thousands meet in one node all are, and thinner, so that they make a halo and no disc that covers things.
 */
export function strengthOf({ sentences, source, target }: EdgeData, scale: Scale): { colour: number; width: number } {
  if (scale.links <= ROOM_LINKS) return { colour: 1, width: 1 }
  const dim = paleness(scale)
  const own = dim + (1 - dim) * Math.sqrt(sentences / scale.mostSentences)
  const met = Math.max(ROOM_AT_NODE, scale.linksAt(source), scale.linksAt(target))
  const left = own * (ROOM_AT_NODE / met) ** 0.55
  return { colour: Math.max(LEAST_COLOUR, left), width: Math.min(1, left / LEAST_COLOUR) }
}

/** In pixels, of `n` mentions or docs: 3 + 1.45 √n, less where the largest would pass 16 or more than 1,000 nodes want room. */
export function radiusOf(n: number, { mostCounted, nodes }: Scale): number {
  const small = shrinking(nodes)
  return grown(Math.max(LEAST_RADIUS, 3 * small), 1.45 * small, n, mostCounted, LARGEST_RADIUS * Math.max(0.6, small))
}

/** In pixels, of `n` sentences: .7 + 1.15 √(n − 1), less where the widest would pass 5, or of many links a third of that. */
export const widthOf = (n: number, { mostSentences, links }: Scale): number =>
  grown(
    0.7,
    1.15,
    Math.max(0, n - 1),
    mostSentences - 1,
    WIDEST * Math.min(1, Math.max(1 / 3, Math.sqrt(ROOM_LINKS / Math.max(1, links)))),
  )

/** Three numbers for a legend: the usual ones, or round ones up to `most` where that is far beyond them. */
export function legendNumbers(
  usual: readonly [number, number, number],
  most: number,
): readonly [number, number, number] {
  const last = 10 ** Math.floor(Math.log10(Math.max(1, most)))
  return most <= usual[2] * 2 ? usual : [1, Math.max(2, last / 10), last]
}
