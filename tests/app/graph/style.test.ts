import { expect, test } from 'vitest'
import { communitiesOf } from '../../../app/explore/filters/communities.ts'
import { buildGraph } from '../../../app/explore/graph/build-graph.ts'
import { emphasisOf } from '../../../app/explore/graph/emphasis.ts'
import { linesOf } from '../../../app/explore/graph/lines.ts'
import { rowsOf } from '../../../app/explore/graph/rows.ts'
import { legendNumbers, radiusOf, scaleOf, widthOf } from '../../../app/explore/graph/scale.ts'
import { edgeStyle, isDashed, nodeStyle } from '../../../app/explore/graph/style.ts'

const node = (id: string, sentences: number, community: number) => ({
  id,
  kind: 'person' as const,
  label: `name of ${id}`,
  docs: 1,
  sentences,
  mentions: 4 * sentences,
  x: 3,
  y: -2,
  community,
  theme: null,
  first: null,
})
const graph = buildGraph([
  {
    nodes: [node('a', 4, 1), node('b', 9, 0), node('c', 1, 1), node('d', 1, 2)],
    edges: [
      { source: 'a', target: 'b', docs: 2, sentences: 5 },
      { source: 'c', target: 'd', docs: 1, sentences: 1 },
    ],
  },
])
const colours = { concept: '#7b4fa3', organization: '#0072b2', person: '#bc4f0c', place: '#00805f' }
const palette = {
  ground: '#ffffff',
  ink: '#000000',
  muted: '#666666',
  edge: '#888888',
  kinds: colours,
  groups: { a: '#d55e00', b: '#0f7c8a' },
}
/** A hub with four thousand links, others with three. */
const linksAt = (id: string) => (id === 'hub' ? 4000 : 3)
const drawing = { palette, size: 'mentions', colour: 'kind', scale: scaleOf(graph, 'mentions'), themes: [] } as const
const calm = emphasisOf(graph, { of: 'nothing' }, undefined, null)
const chosen = emphasisOf(graph, { of: 'entity', id: 'a' }, undefined, null)

test('a radius grows with the root of what is counted, a width with the root of the evidence beyond the first sentence', () => {
  const few = { mostCounted: 50, mostSentences: 10, nodes: 100, links: 100, linksAt }
  expect(radiusOf(1, few)).toBeCloseTo(4.45)
  expect(radiusOf(16, few)).toBeCloseTo(8.8)
  expect(widthOf(1, few)).toBeCloseTo(0.7)
  expect(widthOf(5, few)).toBeCloseTo(3)
})

test('of many, the largest still fits, and four times as many is still twice as far from the smallest', () => {
  const many = { mostCounted: 40_000, mostSentences: 90_001, nodes: 300, links: 1000, linksAt }
  expect(radiusOf(40_000, many)).toBeCloseTo(16)
  expect(radiusOf(10_000, many) - 3).toBeCloseTo((radiusOf(40_000, many) - 3) / 2)
  expect(widthOf(90_001, many)).toBeCloseTo(5)
  expect(widthOf(1, many)).toBeCloseTo(0.7)
})

test('of ten thousand, nodes together take no more room than a thousand would, and weak links are pale', () => {
  const area = (nodes: number) =>
    nodes * radiusOf(1, { mostCounted: 50, mostSentences: 10, nodes, links: 1, linksAt }) ** 2
  expect(area(10_000)).toBeCloseTo(area(1000))
  const crowd = { ...drawing, scale: { mostCounted: 50, mostSentences: 100, nodes: 10_000, links: 40_000, linksAt } }
  const style = (sentences: number, target = 'b') =>
    edgeStyle(crowd, calm, '#bc4f0c', 5)('e', { source: 'a', target, docs: 2, sentences })
  /** How much of what is under it a line of a pixel's width covers. */
  const cover = (...of: Parameters<typeof style>) => {
    const { color, size } = style(...of)
    return Number(/[\d.]+(?=\)$)/.exec(color)?.[0]) * Math.min(1, size)
  }
  expect(style(100).color).toBe('rgba(136,136,136,0.4)')
  expect(cover(1)).toBeLessThan(0.15)
  // Around a hub as many lines lie on each other as a circle 50 pixels away has no room for: what is under them stays visible.
  const layers = 4000 / (2 * Math.PI * 50)
  expect((1 - cover(1, 'hub')) ** layers).toBeGreaterThan(0.8)
  expect(cover(1, 'hub')).toBeGreaterThan(0)
  expect(cover(100, 'hub')).toBeGreaterThan(2 * cover(1, 'hub'))
})

test('a legend shows the usual numbers, and rounder ones where the picture is far beyond them', () => {
  expect(legendNumbers([1, 10, 50], 66)).toEqual([1, 10, 50])
  expect(legendNumbers([1, 10, 50], 4_321)).toEqual([1, 100, 1000])
})

test('a link is dashed where one of several documents alone carries it', () => {
  const [, edge] = graph.mapEdges((_, data) => data)
  expect(edge && isDashed(edge, 5)).toBe(true)
  expect(edge && isDashed(edge, 1)).toBe(false)
})

test('a node keeps its place whatever is selected, and fades away from the selection', () => {
  const data = graph.getNodeAttributes('d')
  const before = nodeStyle(drawing, calm)('d', data)
  const after = nodeStyle(drawing, chosen)('d', data)
  expect([before.x, before.y, before.color]).toEqual([3, -2, '#bc4f0c'])
  expect([after.x, after.y]).toEqual([3, -2])
  expect(after.color).not.toBe(before.color)
  expect(nodeStyle(drawing, chosen)('b', graph.getNodeAttributes('b')).color).toBe('#bc4f0c')
})

test('the links of the selected node take its colour, those far from it nearly vanish', () => {
  const style = edgeStyle(drawing, chosen, '#bc4f0c', 5)
  const drawn = graph.mapEdges((id, data) => style(id, data).color)
  expect(drawn).toEqual(['rgba(188,79,12,0.7)', 'rgba(136,136,136,0.12)'])
})

test('the stronger of two links lies above, and the link pointed at is of ink and broader', () => {
  const [strong, weak] = graph.edges()
  const drawn = (aimed?: string) => {
    const style = edgeStyle(drawing, calm, '#bc4f0c', 5, aimed)
    return new Map(graph.mapEdges((id, data) => [id, style(id, data)]))
  }
  const before = drawn()
  const after = drawn(weak)
  expect(before.get(strong ?? '')?.layer).toBe(before.get(weak ?? '')?.layer)
  const lines = linesOf(graph, rowsOf(graph), edgeStyle(drawing, calm, '#bc4f0c', 5))
  expect(Array.from(lines.link, (row) => rowsOf(graph).links[row])).toEqual([strong, weak])
  expect(after.get(weak ?? '')?.color).toBe('#000000')
  expect(after.get(weak ?? '')?.size).toBeGreaterThan(before.get(weak ?? '')?.size ?? Number.NaN)
  expect(after.get(strong ?? '')).toEqual(before.get(strong ?? ''))
})

test('communities are named by their two strongest members, the largest first, lone entities left out', () => {
  expect(communitiesOf(graph)).toEqual([{ community: 1, label: 'name of a, name of c', members: 2 }])
})
