// Runs ForceAtlas2 apart from the page: rounds and rows in, rows and rounds done out, until it is told to end.
import iterate from 'graphology-layout-forceatlas2/iterate.js'

export interface Order {
  readonly nodes: Float32Array
  readonly links: Float32Array
  readonly rounds: number
}
export interface Done {
  readonly nodes: Float32Array
  readonly rounds: number
}

/** How often the page hears of it, ms. */
const EVERY = 120

const settingsFor = (order: number) => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  strongGravityMode: true,
  gravity: 0.5,
  scalingRatio: 10,
  slowDown: 1 + Math.log(Math.max(1, order)),
  barnesHutOptimize: order > 500,
  barnesHutTheta: order > 5000 ? 1 : 0.6,
})

self.onmessage = ({ data: { nodes, links, rounds } }: MessageEvent<Order>) => {
  const settings = settingsFor(nodes.length / 10)
  let told = performance.now()
  for (let round = 1; round <= rounds; round++) {
    iterate(settings, nodes, links)
    if (round < rounds && performance.now() - told < EVERY) continue
    told = performance.now()
    self.postMessage({ nodes: nodes.slice(), rounds: round } satisfies Done)
  }
}
