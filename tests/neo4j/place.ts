// Places for Neo4j stores: a server's only database, emptied before and afterwards, lent to one place at a time.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { inject } from 'vitest'
import { openNeo4j } from '#graph/neo4j/open-neo4j'
import type { Store } from '#graph/store'
import type { Place } from '../graph/contract/place.ts'

export const servers = inject('neo4j')
export const env = {
  NEO4J_USERNAME: servers?.username ?? '',
  NEO4J_PASSWORD: servers?.password ?? '',
  LEITMOTIF_INBOX: join(tmpdir(), 'leitmotif-test-inbox'),
}

const free = [...(servers?.addresses ?? [])]
const waiting: ((address: string) => void)[] = []
const lend = (): Promise<string> =>
  new Promise((resolve) => {
    const address = free.pop()
    if (address === undefined) waiting.push(resolve)
    else resolve(address)
  })
function giveBack(address: string): void {
  const next = waiting.shift()
  if (next) next(address)
  else free.push(address)
}

const drivers = new Map<string, Driver>()
/** A driver of the tests' own, for looking at a database as anybody may. */
export function driverTo(address: string): Driver {
  const known =
    drivers.get(address) ?? neo4j.driver(address, neo4j.auth.basic(servers?.username ?? '', servers?.password ?? ''))
  drivers.set(address, known)
  return known
}

export async function ask(address: string, cypher: string, values: object = {}): Promise<Record<string, unknown>[]> {
  const { records } = await driverTo(address).executeQuery(cypher, values)
  return records.map((record) => record.toObject())
}

const empty = (address: string) => driverTo(address).executeQuery('MATCH (n) DETACH DELETE n')

export interface ServerPlace extends Place {
  readonly address: string
}

export async function newServerPlace(): Promise<ServerPlace> {
  const address = await lend()
  await empty(address)
  const opened: Store[] = []
  return {
    address,
    async open(mode) {
      const store = await openNeo4j(address, { mode, env })
      opened.push(store)
      return store
    },
    async leave() {
      for (const store of opened) await store.close()
      await empty(address)
      giveBack(address)
    },
  }
}
