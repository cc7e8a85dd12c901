// Opening a store by its address.
import { isNeo4jAddress, withoutSecrets } from './neo4j/address.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import { type Store, StoreError } from './store.ts'

const SQLITE = 'sqlite:'
const SCHEME = /^([a-z][a-z0-9+.-]+):/i // two characters at least: C:\ is a path

/**
 * `sqlite:PATH`, a bare path, or `neo4j://HOST`, `bolt://HOST` and their encrypted kinds; opening for writing creates what is absent.
 * @throws StoreError that names the address, the reason and the way out
 */
export async function openStore(address: string, mode: 'read' | 'write'): Promise<Store> {
  const path = filePathOf(address)
  if (path !== undefined) return openSqlite(path, { mode })
  // Neo4j's driver is loaded by those only who keep their collection there.
  return (await import('./neo4j/open-neo4j.ts')).openNeo4j(address, { mode })
}

/** Reads one store and writes another, and closes both whatever comes of it. @throws StoreError when one cannot be opened */
export async function withStores<Result>(
  source: string,
  target: string,
  act: (from: Store, to: Store) => Promise<Result>,
): Promise<Result> {
  const from = await openStore(source, 'read')
  try {
    const to = await openStore(target, 'write')
    try {
      return await act(from, to)
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

/** The file of a store that is one; undefined for a store on a server. @throws StoreError when the address names neither */
export function filePathOf(address: string): string | undefined {
  if (isNeo4jAddress(address)) return undefined
  if (address.startsWith(SQLITE)) return pathOf(address.slice(SQLITE.length), address)
  const scheme = SCHEME.exec(address)?.[1]
  if (scheme === undefined) return pathOf(address, address)
  throw new StoreError(
    'UNREACHABLE',
    `no store can be opened at ${withoutSecrets(address)}: ${scheme} is not supported; use sqlite:PATH, neo4j://HOST or bolt://HOST`,
  )
}

/** A store that may be away for a while and come back by itself: a server, and no file. */
export const mayComeBack = isNeo4jAddress

function pathOf(path: string, address: string): string {
  if (path !== '' && !path.includes('\0')) return path
  throw new StoreError(
    'UNREACHABLE',
    `${JSON.stringify(address)} names no file; use sqlite:PATH, such as sqlite:leitmotif.db`,
  )
}
