// The links of one row as the lane lists them: the other end by its label, roles in place of those that hold them.
import { type EntityId, type Kind, kindOf } from '#lib/entity'
import type { Comparison } from '../rows/rows.ts'

type Edge = Comparison['edges'][number]
export interface LaneLink {
  readonly edge: Edge
  /** The id of the other end, an entity or a role. */
  readonly other: string
  readonly label: string
  readonly kind: Kind
}

/** Strongest first, as the answer has them. */
export function linksOf(said: Comparison, id: string, apart: boolean): LaneLink[] {
  const holders = new Set(said.roles.flatMap(({ members }) => members.map((member) => member.id)))
  const otherOf = ({ source, target }: Edge): string => (source === id ? target : source)
  const edges = apart ? said.edges : [...said.roleEdges, ...said.edges.filter((edge) => !holders.has(otherOf(edge)))]
  const sentences = ({ a, b }: Edge): number => a.sentences + b.sentences
  return edges
    .filter(({ source, target }) => source === id || target === id)
    .toSorted((a, b) => sentences(b) - sentences(a))
    .map((edge) => ({ edge, other: otherOf(edge), ...namedAs(said, otherOf(edge)) }))
}

function namedAs({ roles, concepts }: Comparison, id: string): { readonly label: string; readonly kind: Kind } {
  const concept = concepts.find((one) => one.id === id)
  if (concept) return { label: concept.label, kind: concept.kind }
  const role = roles.find((one) => one.id === id)
  const [first] = role?.members ?? []
  if (role && first) return { label: role.members.map(({ label }) => label).join(' | '), kind: first.kind }
  // Beyond the entities that the answer lists; an id still says what is meant.
  return { label: id.slice(id.indexOf(':') + 1).replaceAll('-', ' '), kind: kindOf(id as EntityId) }
}
