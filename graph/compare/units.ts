// Units: what is held side by side, an entity or a role with all that hold it ("the ruling party" of either country).
import type { EntityTable } from '../incidence/entity-table.ts'

export interface Unit {
  /** The entity's id, or the role. */
  readonly id: string
  /** Indices of its entities; one for an entity, in the order of their ids for a role. */
  readonly entities: readonly number[]
  readonly isRole: boolean
}

/**
 * Roles are held by organizations and notions of different countries; what two of one country hold (newspapers) sets nothing side by side, and a
 * place is the same place for everyone.
 */
export function rolesAmong(table: EntityTable, named: readonly number[]): Unit[] {
  const holders = new Map<string, number[]>()
  for (const index of named) {
    const entity = table.entities[index]
    if (!entity?.role || entity.kind === 'place') continue
    const known = holders.get(entity.role)
    if (known) known.push(index)
    else holders.set(entity.role, [index])
  }
  const isCounterpart = (indices: readonly number[]): boolean => {
    const countries = indices.map((index) => table.entities[index]?.country)
    return new Set(countries).size === countries.length
  }
  return [...holders]
    .filter(([, indices]) => isCounterpart(indices))
    .map(([role, indices]) => ({ id: role, entities: indices.toSorted((a, b) => a - b), isRole: true }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const entityUnit = (table: EntityTable, index: number): Unit => ({
  id: table.entities[index]?.id ?? '',
  entities: [index],
  isRole: false,
})

/** For each entity index the place in a list of units of the one that it is, and of the role that it holds; -1 where there is none. */
export interface PlacesOfEntity {
  readonly own: Int32Array
  readonly role: Int32Array
}

export function placesOfEntity(entities: number, units: readonly Unit[]): PlacesOfEntity {
  const [own, role] = [new Int32Array(entities).fill(-1), new Int32Array(entities).fill(-1)]
  for (const [place, unit] of units.entries())
    for (const index of unit.entities) (unit.isRole ? role : own)[index] = place
  return { own, role }
}
