// Entity nodes as people see them in Browser, Bloom or a query of their own: label, kind, names and what else is known.
import type { Entity } from '#lib/entity'
import type { Run } from './db.ts'
import { int } from './rows.ts'

// Labels cannot be values, so each kind has a line of its own.
const DESCRIBE = `UNWIND $rows AS row MATCH (e:Entity { num: row.num }) SET e += row.properties
  FOREACH (_ IN CASE row.properties.kind WHEN 'person' THEN [1] ELSE [] END | SET e:Person REMOVE e:Organization:Place:Concept)
  FOREACH (_ IN CASE row.properties.kind WHEN 'organization' THEN [1] ELSE [] END | SET e:Organization REMOVE e:Person:Place:Concept)
  FOREACH (_ IN CASE row.properties.kind WHEN 'place' THEN [1] ELSE [] END | SET e:Place REMOVE e:Person:Organization:Concept)
  FOREACH (_ IN CASE row.properties.kind WHEN 'concept' THEN [1] ELSE [] END | SET e:Concept REMOVE e:Person:Organization:Place)`

/** What an entity's node shows; derived from its records, never read back. */
export const shownOf = ({ label, kind, names, theme, country, role, known }: Entity) => ({
  label,
  kind,
  names: [...new Set(Object.values(names).flat())],
  theme,
  country,
  role,
  known,
})

export async function describeEntities(
  run: Run,
  entities: readonly { readonly num: number; readonly entity: Entity }[],
): Promise<void> {
  const rows = entities.map(({ num, entity }) => ({ num: int(num), properties: shownOf(entity) }))
  if (rows.length) await run(DESCRIBE, { rows })
}
