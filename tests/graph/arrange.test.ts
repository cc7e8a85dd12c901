import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange } from '#graph/arrange'
import { forEntities, packArrangement, provisional, unpackArrangement } from '#graph/arrangement'
import type { Backbone } from '#graph/backbone'
import { communitiesOf } from '#graph/community'
import { BOX } from '#graph/places'

type Pair = readonly [number, number, number]

const backbone = (
  nodes: number,
  links: readonly Pair[],
  strongest = Array.from({ length: nodes }, (_, node) => node),
): Backbone => ({
  entity: Uint32Array.from({ length: nodes }, (_, node) => 2 * node),
  strongest: Uint32Array.from(strongest),
  source: Uint32Array.from(links, ([source]) => source),
  target: Uint32Array.from(links, ([, target]) => target),
  weight: Uint32Array.from(links, ([, , weight]) => weight),
})

/** Groups of nodes, all linked within, and one weak link from each group to the next. */
function cliques(groups: number, size: number): Backbone {
  const links: Pair[] = []
  for (let node = 0; node < groups * size; node++) {
    for (let other = node + 1; other < groups * size && Math.floor(other / size) === Math.floor(node / size); other++)
      links.push([node, other, 5])
    if (node % size === 0 && node + size < groups * size) links.push([node, node + size, 1])
  }
  return backbone(groups * size, links)
}

test('communities are those who keep company, numbered by their strongest member', () => {
  expect([...communitiesOf(cliques(3, 4))]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
  const weakFirst = { ...cliques(2, 3), strongest: Uint32Array.from([5, 0, 1, 2, 3, 4]) }
  expect([...communitiesOf(weakFirst)]).toEqual([1, 1, 1, 0, 0, 0])
})

test('an entity without a link is a community of its own', () => {
  expect([...communitiesOf(backbone(3, [[0, 1, 1]]))]).toEqual([0, 0, 1])
  expect([...communitiesOf(backbone(2, []))]).toEqual([0, 1])
})

test('those who keep company stand nearer to each other than to the rest', () => {
  const { x, y } = arrange(cliques(4, 8))
  const distance = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))
  const mean = (pairs: readonly (readonly [number, number])[]) =>
    pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length
  const pairs = Array.from({ length: 32 * 32 }, (_, at) => [at % 32, Math.floor(at / 32)] as const).filter(
    ([a, b]) => a < b,
  )
  const together = ([a, b]: readonly [number, number]) => Math.floor(a / 8) === Math.floor(b / 8)
  expect(mean(pairs.filter(together))).toBeLessThan(0.6 * mean(pairs.filter((pair) => !together(pair))))
})

const anyBackbone = fc.integer({ min: 0, max: 40 }).chain((nodes) =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(Math.max(0, nodes - 1)), fc.nat(Math.max(0, nodes - 1)), fc.integer({ min: 1, max: 50 })),
      {
        selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
        maxLength: 60,
      },
    )
    .map((links) =>
      backbone(nodes, nodes < 2 ? [] : links.filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0] || a[1] - b[1])),
    ),
)

test('any graph has places within the box, the same on every run, no two nodes on one spot', () => {
  fc.assert(
    fc.property(anyBackbone, (graph) => {
      const [one, again] = [arrange(graph), arrange(graph)]
      expect(again).toEqual(one)
      const places = [...one.x].map((x, node) => [x, one.y[node] ?? Number.NaN])
      for (const [x = Number.NaN, y = Number.NaN] of places) {
        expect(Math.abs(x)).toBeLessThan(BOX.x + 0.01)
        expect(Math.abs(y)).toBeLessThan(BOX.y + 0.01)
      }
      expect(new Set(places.map(String)).size).toBe(places.length)
    }),
    { numRuns: 30 },
  )
})

test('an arrangement is kept as bytes and read back the same', () => {
  const found = forEntities(80, cliques(4, 10), arrange(cliques(4, 10)))
  expect(unpackArrangement(packArrangement(found), 80)).toEqual(found)
})

test('bytes of another content or another making are not taken for an arrangement', () => {
  const packed = packArrangement(forEntities(8, cliques(2, 2), arrange(cliques(2, 2))))
  expect(unpackArrangement(packed, 7)).toBeUndefined()
  expect(unpackArrangement(packed.subarray(4), 8)).toBeUndefined()
  expect(unpackArrangement(new Uint8Array(), 8)).toBeUndefined()
  expect(unpackArrangement(packed.with(0, 99), 8)).toBeUndefined()
})

test('provisional places are apart and the strongest stands in the middle', () => {
  const { x, y, provisional: is } = provisional(6, [4, 2, 0])
  expect(is).toBe(true)
  const from = (entity: number) => Math.hypot(x[entity] ?? 0, y[entity] ?? 0)
  expect(from(4)).toBeLessThan(from(2))
  expect(from(2)).toBeLessThan(from(0))
})
