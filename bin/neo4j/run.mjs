// npm run neo4j: a Neo4j for a developer, gone with all it holds when it is stopped.
import { startNeo4j, WAY_OUT } from './start.mjs'

const neo4j = await startNeo4j()
if (!neo4j) {
  console.error(`no Neo4j can be started here.\n${WAY_OUT}`)
  process.exit(1)
}
console.log(`Neo4j is at ${neo4j.addresses[0]}   (Ctrl+C stops it and forgets what it holds)

export LEITMOTIF_STORE=${neo4j.addresses[0]} NEO4J_USERNAME=${neo4j.username} NEO4J_PASSWORD=${neo4j.password}`)
const alive = setInterval(() => {}, 60_000)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    clearInterval(alive)
    void neo4j.remove()
  })
