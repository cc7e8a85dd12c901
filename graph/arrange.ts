// Arranges a backbone: communities first, then places. This is what takes long, and what a worker does for large graphs.
import type { NodeArrangement } from './arrangement.ts'
import type { Backbone } from './backbone.ts'
import { communitiesOf } from './community.ts'
import { placesOf } from './layout.ts'

export function arrange(backbone: Backbone): NodeArrangement {
  const community = communitiesOf(backbone)
  return { ...placesOf(backbone, community), community }
}
