// What lies under a point, against a search that goes through everything in its own way.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildGraph } from '../../../app/explore/graph/build-graph.ts'
import { linesOf } from '../../../app/explore/graph/lines.ts'
import { rowsOf } from '../../../app/explore/graph/rows.ts'
import { linkAt, nodeAt } from '../../../app/explore/graph/targets.ts'

const node = (id: string, x: number, y: number) => ({
  id,
  kind: 'person' as const,
  label: id,
  docs: 1,
  sentences: 1,
  mentions: 1,
  x,
  y,
  community: 0,
  theme: null,
  first: null,
})
/** The box is 1,300 wide: in a frame of one, a unit of the data is 1 / 1300. */
const PIXEL = 1 / 1300
const framed = (x: number, y: number) => ({ x: 0.5 + x * PIXEL, y: 0.5 + y * PIXEL, pixel: PIXEL })
const plain = () => ({ size: 1, color: '#888888', dashed: 0, layer: 0 })
const place = fc.tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -500, max: 500 }))

test('the node that is nearest is found where it is near enough', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), place, (places, [x, y]) => {
      const graph = buildGraph([{ nodes: places.map(([a, b], i) => node(`n${i}`, a, b)), edges: [] }])
      const found = nodeAt(rowsOf(graph), () => 5, 5, framed(x, y))
      const away = places.map(([a, b]) => Math.hypot(a - x, b - y))
      const least = Math.min(...away)
      if (Math.abs(least - 8) < 0.01) return
      if (least > 8) expect(found).toBe(undefined)
      else expect(away[Number(found?.slice(1))]).toBeCloseTo(least, 3)
    }),
  )
})

test('a link is found on its line and a little beside it, and of two that cross the stronger', () => {
  const nodes = [node('a', -100, 0), node('b', 100, 0), node('c', 0, -100), node('d', 0, 100)]
  const edges = [
    { source: 'a', target: 'b', docs: 1, sentences: 2 },
    { source: 'c', target: 'd', docs: 1, sentences: 7 },
  ]
  const graph = buildGraph([{ nodes, edges }])
  const rows = rowsOf(graph)
  const ends = (x: number, y: number) => {
    const found = linkAt(rows, linesOf(graph, rows, plain), 1, framed(x, y))
    return found === undefined ? undefined : graph.extremities(found).join('')
  }
  expect(ends(50, 0)).toBe('ab')
  expect(ends(50, 3)).toBe('ab')
  expect(ends(50, 4)).toBe(undefined)
  expect(ends(0, -60)).toBe('cd')
  expect(ends(1, 1)).toBe('cd')
  expect(ends(-104, 0)).toBe(undefined)
})
