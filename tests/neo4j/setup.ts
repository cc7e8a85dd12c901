// Before the tests on Neo4j, once: servers by address, else in Docker, else in Java; without any these tests are left out, and say so.
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import { FOR_TESTS } from '../../bin/neo4j/java.mjs'
import { startNeo4j, WAY_OUT } from '../../bin/neo4j/start.mjs'

export interface Servers {
  /** Two at least, each with one database that the tests empty. */
  readonly addresses: readonly string[]
  readonly username: string
  readonly password: string
}
declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined where no Neo4j can be had. */
    neo4j: Servers | undefined
  }
}

const LEFT_OUT = `
  ── NO NEO4J: the tests of the store on it (tests/neo4j) are LEFT OUT of this run. ──
${WAY_OUT}
`

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_TEST_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
  if (NEO4J_TEST_URI) {
    const addresses = NEO4J_TEST_URI.split(',')
    if (addresses.length < 2)
      throw new Error('NEO4J_TEST_URI names one server; the tests compare stores and need two, with a comma between')
    for (const address of addresses) await mustBeEmpty(address, NEO4J_USERNAME, NEO4J_PASSWORD)
    project.provide('neo4j', { addresses, username: NEO4J_USERNAME, password: NEO4J_PASSWORD })
    return undefined
  }
  const started = await startNeo4j(2, FOR_TESTS)
  if (!started) console.warn(LEFT_OUT)
  project.provide(
    'neo4j',
    started && { addresses: started.addresses, username: started.username, password: started.password },
  )
  return started?.remove
}

/** The tests take everything out of the databases they are given. */
async function mustBeEmpty(address: string, username: string, password: string): Promise<void> {
  const driver = neo4j.driver(address, neo4j.auth.basic(username, password))
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1')
    if (records.length > 0) throw new Error(`${address} is not empty, and the tests would take out what it holds`)
  } finally {
    await driver.close()
  }
}
