// A database on Neo4j that a measurement fills: empty before it and after it.
import { emptyDatabase, mustBeEmpty } from '../neo4j/bare-load.ts'

/** @throws StoreError NOT_A_STORE when the database at `address` holds anything */
export async function onEmptyNeo4j<Result>(address: string, act: () => Promise<Result>): Promise<Result> {
  await mustBeEmpty(address)
  try {
    return await act()
  } finally {
    await emptyDatabase(address)
  }
}
