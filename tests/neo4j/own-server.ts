// A server of one test's own, which it may kill and start again.
import { startDocker } from '../../bin/neo4j/docker.mjs'
import { FOR_TESTS, hasJava, startJava } from '../../bin/neo4j/java.mjs'

export async function ownServer() {
  const started = hasJava() ? await startJava(1, FOR_TESTS) : await startDocker(1)
  const { addresses, username, password } = started
  return {
    ...started,
    address: addresses[0] ?? '',
    env: { NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  }
}
export type OwnServer = Awaited<ReturnType<typeof ownServer>>
