// Places: ForceAtlas2 (Jacomy et al. 2014) from a start that depends on the content alone, fitted into a box.
import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Backbone } from './backbone.ts'
import { BOX, type Places, spiral } from './places.ts'

/** The places of the nodes; each community starts around one point, so that few nodes have to cross others. */
export function placesOf(backbone: Backbone, communities: Uint32Array): Places {
  const { entity, source, target, weight } = backbone
  const start = startPlaces(backbone, communities)
  const graph = new UndirectedGraph()
  for (const node of entity.keys()) graph.addNode(node, { x: start.x[node], y: start.y[node] })
  // Roots keep the one strongest pair from pulling all others to itself.
  for (const link of source.keys()) graph.addEdge(source[link], target[link], { weight: Math.sqrt(weight[link] ?? 0) })
  const found =
    graph.order > 1
      ? forceAtlas2(graph, {
          iterations: iterationsFor(graph.order),
          getEdgeWeight: 'weight',
          settings: settingsFor(graph.order),
        })
      : {}
  return fitted({
    x: Float32Array.from(entity, (_, node) => found[node]?.x ?? 0),
    y: Float32Array.from(entity, (_, node) => found[node]?.y ?? 0),
  })
}

const iterationsFor = (nodes: number): number => (nodes <= 500 ? 800 : nodes <= 2000 ? 400 : 200)

const settingsFor = (nodes: number) => ({
  linLogMode: false,
  strongGravityMode: true,
  gravity: 0.05,
  scalingRatio: 10,
  slowDown: 1 + Math.log(nodes),
  barnesHutOptimize: nodes > 500,
  barnesHutTheta: 0.6,
})

function startPlaces({ entity, strongest }: Backbone, communities: Uint32Array): Places {
  const size = Math.sqrt(entity.length) * 10
  const members = new Map<number, number[]>()
  for (const node of strongest) {
    const community = communities[node] ?? 0
    members.set(community, [...(members.get(community) ?? []), node])
  }
  const centres = spiral(members.size)
  const x = new Float32Array(entity.length)
  const y = new Float32Array(entity.length)
  for (const [community, nodes] of members) {
    const around = spiral(nodes.length)
    const reach = Math.sqrt(nodes.length / entity.length)
    nodes.forEach((node, at) => {
      x[node] = size * ((centres.x[community] ?? 0) + reach * (around.x[at] ?? 0))
      y[node] = size * ((centres.y[community] ?? 0) + reach * (around.y[at] ?? 0))
    })
  }
  return { x, y }
}

/** Moved and scaled into the box; the two directions keep their proportion but for a third. */
function fitted({ x, y }: Places): Places {
  const across = rangeOf(x)
  const along = rangeOf(y)
  const [wide, high] = [BOX.x / across.reach, BOX.y / along.reach]
  const scaleX = Math.min(wide, high * 1.35)
  const scaleY = Math.min(high, wide * 1.35)
  return {
    x: x.map((place) => (place - across.middle) * scaleX),
    y: y.map((place) => (place - along.middle) * scaleY),
  }
}

function rangeOf(places: Float32Array): { middle: number; reach: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const place of places) {
    least = Math.min(least, place)
    most = Math.max(most, place)
  }
  return { middle: (least + most) / 2, reach: Math.max((most - least) / 2, 1e-6) }
}
