// What an id stands for in a question: one entity, or all that hold a role.

import type { Counting } from '../counting.ts'
import { entityIndex } from './entity.ts'

/** Indices of the entities, ascending; an id that an entity has is that entity's. @throws ProblemError 404 where it is neither */
export function membersOf(counting: Counting, id: string): readonly number[] {
  const { indexOf, entities } = counting.collection.table
  const holders = indexOf.has(id)
    ? []
    : [...entities.keys()].filter((index) => entities[index]?.role === id && entities[index]?.kind !== 'place')
  return holders.length > 0 ? holders : [entityIndex(counting, id)]
}
