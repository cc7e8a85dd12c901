// Opening a store by its address.
import { openSqlite } from './sqlite/open-sqlite.ts'
import { type Store, StoreError } from './store.ts'

const SQLITE = 'sqlite:'
const SCHEME = /^([a-z][a-z0-9+.-]+):/i // two characters at least: C:\ is a path

/**
 * `sqlite:PATH` or a bare path; opening for writing creates what is absent.
 * @throws StoreError that names the address, the reason and the way out
 */
export async function openStore(address: string, mode: 'read' | 'write'): Promise<Store> {
  if (address.startsWith(SQLITE)) return openSqlite(pathOf(address.slice(SQLITE.length), address), { mode })
  const scheme = SCHEME.exec(address)?.[1]
  if (scheme === undefined) return openSqlite(pathOf(address, address), { mode })
  throw new StoreError(
    'UNREACHABLE',
    `no store can be opened at ${withoutSecrets(address)}: ${scheme} is not supported; use sqlite:PATH`,
  )
}

function pathOf(path: string, address: string): string {
  if (path !== '' && !path.includes('\0')) return path
  throw new StoreError(
    'UNREACHABLE',
    `${JSON.stringify(address)} names no file; use sqlite:PATH, such as sqlite:leitmotif.db`,
  )
}

/** Addresses may carry a password, which no message should repeat. */
const withoutSecrets = (address: string): string => address.replace(/\/\/[^/@]*@/, '//')
