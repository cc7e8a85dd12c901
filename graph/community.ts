// Communities: which entities keep company, by the Louvain method (Blondel et al. 2008), the same on every run.
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Backbone } from './backbone.ts'

/** A generator of numbers from 0 to 1: Lehmer's with the multiplier of Park and Miller. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** The community of each node; communities are numbered from 0 by their strongest member. */
export function communitiesOf({ entity, strongest, source, target, weight }: Backbone): Uint32Array {
  const graph = new UndirectedGraph()
  for (const node of entity.keys()) graph.addNode(node)
  for (const link of source.keys()) graph.addEdge(source[link], target[link], { weight: weight[link] })
  const found = graph.size > 0 ? louvain(graph, { rng: seeded(1), getEdgeWeight: 'weight' }) : {}
  const numbers = new Map<number, number>()
  const communities = new Uint32Array(entity.length)
  for (const node of strongest) {
    const community = found[node] ?? -1 - node // without any link: a community of its own
    const number = numbers.get(community) ?? numbers.size
    numbers.set(community, number)
    communities[node] = number
  }
  return communities
}
