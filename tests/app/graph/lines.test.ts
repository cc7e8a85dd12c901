// Lines of a node that moves: they follow it, and no other line is touched.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildGraph } from '../../../app/explore/graph/build-graph.ts'
import { LINE, linesOf, moveLines } from '../../../app/explore/graph/lines.ts'
import { placed, placedOne, rowsOf } from '../../../app/explore/graph/rows.ts'

const node = (at: number) => ({
  id: `n${at}`,
  kind: 'concept' as const,
  label: `n${at}`,
  docs: 1,
  sentences: 1,
  mentions: 1,
  x: 10 * at,
  y: 7 * at * at - 30 * at,
  community: 0,
  theme: null,
  first: null,
})
const NODES = 12
const pair = fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1), fc.integer({ min: 1, max: 9 }))
const spot = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -500, max: 500 }) })

test('a node that moves takes its own lines along and touches no other', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 40 }), fc.nat(NODES - 1), spot, (pairs, mover, to) => {
      const edges = pairs
        .filter(([a, b]) => a !== b)
        .map(([a, b, sentences]) => ({ source: `n${a}`, target: `n${b}`, docs: 1, sentences }))
      const graph = buildGraph([{ nodes: Array.from({ length: NODES }, (_, at) => node(at)), edges }])
      const style = (_: string, { sentences }: { sentences: number }) => ({
        size: sentences,
        color: '#123456',
        dashed: 0,
        layer: sentences % 3,
      })
      const rows = rowsOf(graph)
      const lines = linesOf(graph, rows, style)
      const before = lines.numbers.slice()
      const id = `n${mover}`
      graph.mergeNodeAttributes(id, to)
      const moved = moveLines(lines, rows, placedOne(graph, rows, id))
      expect(moved.map((at) => rows.links[lines.link[at] ?? 0]).sort()).toEqual(graph.edges(id).sort())
      lines.link.forEach((_, at) => {
        if (moved.includes(at)) return
        const own = [at * LINE, (at + 1) * LINE] as const
        expect(lines.numbers.slice(...own)).toEqual(before.slice(...own))
      })
      expect(lines.numbers).toEqual(linesOf(graph, placed(graph, rows), style).numbers)
    }),
  )
})
