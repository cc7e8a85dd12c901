// What the picture of a comparison draws: rows that have a place, the links among them, each with its class.
import type { AnswerOf } from '#graph/wire/calls'
import { leastDocsOfLink, type Tier } from '#lib/compare/tier'
import { buildGraph, type PictureGraph } from '../../explore/graph/build-graph.ts'
import { type Comparison, type Row, rowsOf } from '../rows/rows.ts'
import type { PICTURES } from '../view.ts'
import { type LinkClass, linkClassOf } from './link-class.ts'

type Picture = (typeof PICTURES)[number]
type Edge = Comparison['edges'][number]

export interface DrawnLink {
  readonly key: string
  readonly edge: Edge
  readonly linkClass: LinkClass
  readonly source: DrawnRow
  readonly target: DrawnRow
}

export interface DrawnRow extends Row {
  readonly x: number
  readonly y: number
}

export interface Drawn {
  readonly rows: readonly DrawnRow[]
  /** Most sentences first. */
  readonly links: readonly DrawnLink[]
}

export const keyOf = (source: string, target: string): string => [source, target].sort().join(' ')

/** Places are those of the collection's one layout; a role lies in the middle of those that hold it. */
export function drawnOf(said: Comparison, places: AnswerOf<'graph'>, apart: boolean): Drawn {
  const placeOf = new Map(places.nodes.map(({ id, x, y }) => [id, { x, y }]))
  const rows = new Map(
    rowsOf(said, apart).flatMap((row): (readonly [string, DrawnRow])[] => {
      const ids = row.members.length > 0 ? row.members.map(({ id }) => id) : [row.id]
      const spots = ids.flatMap((id) => placeOf.get(id) ?? [])
      if (spots.length === 0 || row.presence === 'neither') return []
      const middle = (of: 'x' | 'y') => spots.reduce((sum, spot) => sum + spot[of], 0) / spots.length
      return [[row.id, { ...row, x: middle('x'), y: middle('y') }]]
    }),
  )
  const least = leastDocsOfLink(said.tier as Tier)
  const links = (apart ? said.edges : [...said.roleEdges, ...said.edges]).flatMap((edge): DrawnLink[] => {
    const [source, target] = [rows.get(edge.source), rows.get(edge.target)]
    if (!source || !target || edge.a.docs + edge.b.docs < least) return []
    return [{ key: keyOf(edge.source, edge.target), edge, linkClass: linkClassOf(edge), source, target }]
  })
  const sentences = ({ edge }: DrawnLink): number => edge.a.sentences + edge.b.sentences
  return {
    rows: [...rows.values()],
    links: links.sort((one, other) => sentences(other) - sentences(one) || (one.key < other.key ? -1 : 1)),
  }
}

/** Nodes are as large as the part of the documents that name them; the numbers are those of the view's side, or of both. */
export function pictureOf({ rows, links }: Drawn, picture: Picture): PictureGraph {
  const sides = picture === 'a' || picture === 'b' ? ([picture] as const) : (['a', 'b'] as const)
  const sum = (of: Pick<Row, 'a' | 'b'> | Pick<Edge, 'a' | 'b'>, what: 'docs' | 'sentences') =>
    sides.reduce((total, side) => total + of[side][what], 0)
  return buildGraph([
    {
      nodes: rows
        .filter((row) => sum(row, 'docs') > 0)
        .map((row) => ({
          id: row.id,
          kind: row.kind,
          label: row.label,
          docs: sum(row, 'docs'),
          sentences: sum(row, 'sentences'),
          mentions: sides.reduce((total, side) => total + row[side].mentions, 0),
          x: row.x,
          y: row.y,
          community: 0,
          theme: null,
          first: null,
          sides: { a: row.a.docs, b: row.b.docs },
        })),
      edges: links
        .filter(({ edge }) => sum(edge, 'sentences') > 0)
        .map(({ edge }) => ({
          source: edge.source,
          target: edge.target,
          docs: sum(edge, 'docs'),
          sentences: sum(edge, 'sentences'),
        })),
    },
  ])
}
