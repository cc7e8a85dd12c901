// What one doc names: its entities with their occurrences, strongest first.
import type { Kind } from '#lib/entity'
import type { Span } from '#lib/span'

interface Named extends Span {
  readonly entity: string
  readonly kind: Kind
  readonly label: string
}

export interface NamedEntity {
  readonly id: string
  readonly kind: Kind
  readonly label: string
  /** Indices of its mentions in the doc's list, in order. */
  readonly at: readonly number[]
}

/** Most mentioned first, then by label, then by id. */
export function namedIn(mentions: readonly Named[]): NamedEntity[] {
  const byId = new Map<string, { id: string; kind: Kind; label: string; at: number[] }>()
  mentions.forEach(({ entity, kind, label }, i) => {
    const found = byId.get(entity)
    if (found) found.at.push(i)
    else byId.set(entity, { id: entity, kind, label, at: [i] })
  })
  return [...byId.values()].sort(
    (a, b) => b.at.length - a.at.length || compare(a.label, b.label) || compare(a.id, b.id),
  )
}

/** How many mentions of each kind. */
export function countByKind(mentions: readonly Named[]): Readonly<Record<Kind, number>> {
  const counts = { concept: 0, organization: 0, person: 0, place: 0 }
  for (const { kind } of mentions) counts[kind]++
  return counts
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
