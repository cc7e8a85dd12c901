// Communities of the drawn entities, each called after its two strongest members, the largest first.
import { byStrength, once } from '../graph/build-graph.ts'

export interface Community {
  readonly community: number
  readonly label: string
  readonly members: number
}

/** Communities of one member say nothing and are left out. */
export const communitiesOf = once((graph): readonly Community[] => {
  const found = new Map<number, { label: string; members: number }>()
  for (const id of byStrength(graph)) {
    const { community, label } = graph.getNodeAttributes(id)
    const known = found.get(community)
    const members = (known?.members ?? 0) + 1
    found.set(community, { label: members === 2 ? `${known?.label}, ${label}` : (known?.label ?? label), members })
  }
  return [...found]
    .map(([community, { label, members }]) => ({ community, label, members }))
    .filter(({ members }) => members > 1)
    .sort((a, b) => b.members - a.members || a.community - b.community)
})
