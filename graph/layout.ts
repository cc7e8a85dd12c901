// Places: ForceAtlas2 (Jacomy et al. 2014) from a start that depends on the content alone, spread over a box.
import iterate, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2/iterate.js'
import type { Backbone } from './backbone.ts'
import { type Places, spiral } from './places.ts'
import { spread } from './spread.ts'

/** The library's rows: of a node x, y, two steps, mass, convergence, size, fixed; of a link both nodes' rows and its weight. */
const NODE = 10
const LINK = 3

/** The places of the nodes; each community starts around one point, so that few nodes have to cross others. */
export function placesOf(backbone: Backbone, communities: Uint32Array): Places {
  const order = backbone.entity.length
  const { nodes, links } = matricesOf(backbone, startPlaces(backbone, communities))
  const settings = settingsFor(order)
  if (order > 1) for (let left = iterationsFor(order); left > 0; left--) iterate(settings, nodes, links)
  return spread({
    x: Float32Array.from({ length: order }, (_, node) => nodes[node * NODE] ?? 0),
    y: Float32Array.from({ length: order }, (_, node) => nodes[node * NODE + 1] ?? 0),
  })
}

/** Written without the library's graph object, which at 20,000 nodes takes thirty times the memory. */
function matricesOf({ entity, source, target, weight }: Backbone, start: Places) {
  const nodes = new Float32Array(entity.length * NODE)
  const links = new Float32Array(source.length * LINK)
  for (const node of entity.keys())
    nodes.set([start.x[node] ?? 0, start.y[node] ?? 0, 0, 0, 0, 0, 1, 1, 1, 0], node * NODE)
  for (const link of source.keys()) {
    // Roots keep the one strongest pair from pulling all others to itself.
    const pull = Math.sqrt(weight[link] ?? 0)
    const ends = [source[link] ?? 0, target[link] ?? 0].map((node) => node * NODE)
    links.set([...ends, pull], link * LINK)
    for (const row of ends) nodes[row + 6] = (nodes[row + 6] ?? 0) + pull
  }
  return { nodes, links }
}

const iterationsFor = (nodes: number): number => (nodes <= 500 ? 500 : nodes <= 2000 ? 250 : 200)

const settingsFor = (nodes: number): ForceAtlas2Settings => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  strongGravityMode: true,
  gravity: 0.5,
  scalingRatio: 10,
  slowDown: 1 + Math.log(nodes),
  barnesHutOptimize: nodes > 500,
  barnesHutTheta: nodes > 5000 ? 1 : 0.6,
})

function startPlaces({ entity, strongest }: Backbone, communities: Uint32Array): Places {
  const size = Math.sqrt(entity.length) * 10
  const members = new Map<number, number[]>()
  for (const node of strongest) {
    const community = communities[node] ?? 0
    const known = members.get(community)
    if (known) known.push(node)
    else members.set(community, [node])
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
