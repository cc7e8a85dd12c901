// The address of a Neo4j store, and what the environment says besides: who we are there and which database is meant.
import { StoreError } from '../store.ts'

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface Neo4jAddress {
  /** As given, and as a person would name the store. */
  readonly uri: string
  /** Undefined for the server's default database. */
  readonly database: string | undefined
  readonly username: string
  /** Undefined where none is known: some servers ask for none. */
  readonly password: string | undefined
}

/** neo4j routes to the members of a cluster, bolt talks to one server; +s is encrypted, +ssc also with a certificate of its own. */
const SCHEME = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//

export const isNeo4jAddress = (address: string): boolean => SCHEME.test(address)

/** @throws StoreError UNREACHABLE for an address that holds more or less than a host and a port */
export function neo4jAddress(uri: string, env: Environment = process.env): Neo4jAddress {
  const refuse = (why: string) => new StoreError('UNREACHABLE', `${withoutSecrets(uri)} names no store: ${why}`)
  if (!URL.canParse(uri)) throw refuse('use neo4j://HOST, neo4j+s://HOST or bolt://HOST')
  const { hostname, username, password, pathname, hash } = new URL(uri)
  if (hostname === '') throw refuse('it has no host; use neo4j://HOST, neo4j+s://HOST or bolt://HOST')
  if (username || password)
    throw refuse('a name and a password do not belong there; set NEO4J_USERNAME and NEO4J_PASSWORD instead')
  if (pathname.length > 1 || hash)
    throw refuse('a database does not belong there; leave it out, and set NEO4J_DATABASE if it is not the default one')
  return {
    uri,
    database: env.NEO4J_DATABASE || undefined,
    username: env.NEO4J_USERNAME || 'neo4j',
    password: env.NEO4J_PASSWORD || undefined,
  }
}

/** Addresses may carry a password, which no message should repeat. */
export const withoutSecrets = (address: string): string => address.replace(/\/\/[^/@]*@/, '//')
