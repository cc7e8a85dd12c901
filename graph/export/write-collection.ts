// Writes a whole collection into a folder of files, in a form that another program loads.
import type { Store } from '../store.ts'

export interface Written {
  readonly docs: number
  readonly entities: number
  readonly fingerprint: string
}

export const COLLECTION_FORMATS = ['neo4j-import'] as const

/**
 * Writes all of `from` into the new folder `folder`, whole or not at all. Memory grows with the incidence and the entities, not
 * with the texts. "neo4j-import" is what "neo4j-admin database import full" reads.
 * @throws StoreError UNREACHABLE when something is there already or it cannot be written; BUSY when `from` changed meanwhile;
 *   CORRUPT when what it holds is not what was taken in
 */
export async function writeCollection(
  from: Store,
  folder: string,
  onDoc?: (done: number, of: number) => void,
): Promise<Written> {
  // Its values are those of Neo4j's driver, which nobody else needs.
  const { writeImport } = await import('../neo4j/import/write-import.ts')
  return writeImport(from, folder, onDoc)
}
