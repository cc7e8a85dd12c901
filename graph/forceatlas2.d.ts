// The inner step of ForceAtlas2, which its package ships without types.
declare module 'graphology-layout-forceatlas2/iterate.js' {
  export interface ForceAtlas2Settings {
    readonly linLogMode: boolean
    readonly outboundAttractionDistribution: boolean
    readonly adjustSizes: boolean
    readonly edgeWeightInfluence: number
    readonly scalingRatio: number
    readonly strongGravityMode: boolean
    readonly gravity: number
    readonly slowDown: number
    readonly barnesHutOptimize: boolean
    readonly barnesHutTheta: number
  }
  /** One iteration; moves the nodes in `nodes`. */
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, links: Float32Array): unknown
}
