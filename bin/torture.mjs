// npm run torture [-- WRITER_KILLS SERVER_KILLS SEED]: 200 of each unless told otherwise, on a Neo4j of its own.
import { build } from './build.mjs'
import { FOR_TESTS } from './neo4j/java.mjs'
import { startNeo4j, WAY_OUT } from './neo4j/start.mjs'
import { torture } from './neo4j/torture.mjs'

const [writerKills = 200, serverKills = 200, seed = 1] = process.argv.slice(2).map(Number)
await build({ pages: false })
const neo4j = await startNeo4j(1, FOR_TESTS)
if (!neo4j) {
  console.error(`no Neo4j can be started here.\n${WAY_OUT}`)
  process.exit(1)
}
try {
  const { addresses, username, password, kill, start } = neo4j
  const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  const victim = { address: addresses[0] ?? '', env, kill, start }
  const { kills, docs, problems } = await torture(victim, { writerKills, serverKills, seed, say: console.error })
  console.log(
    problems.length
      ? problems.join('\n')
      : `${kills} kills, ${docs} documents: nothing lost, nothing half, the fingerprint of a clean build`,
  )
  process.exitCode = problems.length ? 1 : 0
} finally {
  await neo4j.remove()
}
