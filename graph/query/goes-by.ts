// By which id an entity goes that a doc names: its own, unless people merged it into another.
import type { EntityId } from '#lib/entity'
import type { Counting } from '../counting.ts'

export function goesBy<Id extends EntityId | null>({ collection: { table } }: Counting, id: Id): EntityId | Id {
  return id === null ? id : (table.entities[table.indexOf.get(id) ?? -1]?.id ?? id)
}
