// npm run bench: builds what is not built and measures; on Neo4j too, where servers are named or can be started.
import { build } from './build.mjs'
import './exit-when-stopped.mjs'
import { startNeo4j, WAY_OUT } from './neo4j/start.mjs'

await build()
const isNamed = Boolean(process.env.NEO4J_TEST_URI)
const isWanted = !process.argv.some((arg) =>
  ['--help', 'sqlite', 'extraction', 'cores', 'news', 'compare', 'scale'].includes(arg),
)
const started = isNamed || !isWanted ? undefined : await startNeo4j(2)
if (started) {
  process.env.NEO4J_TEST_URI = started.addresses.join(',')
  process.env.NEO4J_USERNAME = started.username
  process.env.NEO4J_PASSWORD = started.password
} else if (!isNamed && isWanted) console.error(`Neo4j is not measured: none can be started here.\n${WAY_OUT}`)
try {
  process.argv.splice(2, 0, 'bench')
  await import('../dist/bin/leitmotif.js')
} finally {
  await started?.remove()
}
