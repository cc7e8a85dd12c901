// The backbone: the strongest links of each entity, enough to lay out and divide a graph that is too large to take whole.
import type { Counting } from './counting.ts'
import { linkCounter } from './incidence/count-links.ts'
import { ranked, strongestLinkFirst } from './query/strength.ts'

/** Nodes are numbered by ascending id of their entities; typed arrays, so that a worker can be handed them. */
export interface Backbone {
  /** Entity index of each node. */
  readonly entity: Uint32Array
  /** All nodes, strongest first. */
  readonly strongest: Uint32Array
  /** Link i joins the nodes source[i] < target[i] in weight[i] sentences; by source, then target. */
  readonly source: Uint32Array
  readonly target: Uint32Array
  readonly weight: Uint32Array
}

/** Links are taken where they are among so many strongest of one of their two ends: all in a small graph, few in a large one. */
const strongestTaken = (nodes: number): number => (nodes <= 400 ? nodes : nodes <= 5000 ? 8 : 3)

export function backboneOf(counting: Counting): Backbone {
  const { incidence, table } = counting.collection
  const all = counting.groupOf('')
  const byStrength = ranked(counting.countsOf(all), () => true)
  const entity = Uint32Array.from(byStrength).sort()
  const nodeOf = new Uint32Array(table.entities.length)
  const kept = new Uint8Array(table.entities.length)
  entity.forEach((index, node) => {
    nodeOf[index] = node
    kept[index] = 1
  })
  const linksOf = linkCounter(incidence, all.chosen, kept)
  const most = strongestTaken(entity.length)
  const weights = new Map<number, number>() // source × number of nodes + target → sentences
  entity.forEach((index, node) => {
    const counted = linksOf(index)
    for (const other of strongestOf(counted.others, most, strongestLinkFirst(counted))) {
      const far = nodeOf[other] ?? 0
      weights.set(Math.min(node, far) * entity.length + Math.max(node, far), counted.sentences[other] ?? 0)
    }
  })
  const links = Float64Array.from(weights.keys()).sort()
  return {
    entity,
    strongest: Uint32Array.from(byStrength, (index) => nodeOf[index] ?? 0),
    source: Uint32Array.from(links, (link) => Math.floor(link / entity.length)),
    target: Uint32Array.from(links, (link) => link % entity.length),
    weight: Uint32Array.from(links, (link) => weights.get(link) ?? 0),
  }
}

/** The first `most` in the given order, without sorting the rest. */
function strongestOf(others: Uint32Array, most: number, order: (a: number, b: number) => number): number[] {
  if (others.length <= most) return [...others]
  const best: number[] = []
  for (const other of others) {
    const weakest = best[most - 1]
    if (weakest !== undefined && order(weakest, other) < 0) continue
    let place = Math.min(best.length, most - 1)
    for (let before = best[place - 1]; before !== undefined && order(other, before) < 0; before = best[place - 1]) {
      best[place] = before
      place--
    }
    best[place] = other
  }
  return best
}
