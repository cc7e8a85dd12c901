// Writes down the graph that a version of the product makes on Neo4j: node make.mjs FOLDER-OF-THAT-VERSION-BUILT STORE-FILE OUT
// NEO4J_ADDRESS names an empty database, NEO4J_USERNAME and NEO4J_PASSWORD who we are there; it is emptied again.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import neo4j from 'neo4j-driver'

const [built = '', file = '', out = ''] = process.argv.slice(2)
const { NEO4J_ADDRESS = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
const folder = mkdtempSync(join(tmpdir(), 'leitmotif-graph-'))
const path = join(folder, 'store.db')
if (file.endsWith('.gz')) writeFileSync(path, gunzipSync(readFileSync(file)))
else copyFileSync(file, path)
execFileSync(
  process.execPath,
  [join(resolve(built), 'dist/bin/leitmotif.js'), 'copy', '--from', `sqlite:${path}`, '--to', NEO4J_ADDRESS],
  { stdio: 'inherit' },
)

const driver = neo4j.driver(NEO4J_ADDRESS, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
const rows = async (cypher) => (await driver.executeQuery(cypher)).records.map((record) => record.toObject())
/** Whole numbers as they are, bytes as base 64; there is nothing else but text, truth and lists of these. */
const plain = (value) => {
  if (neo4j.isInt(value)) return value.toNumber()
  if (typeof value === 'number') throw new Error(`a fraction, ${value}, is not written down`)
  if (value instanceof Int8Array)
    return { bytes: Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') }
  return Array.isArray(value) ? value.map(plain) : value
}
const plainly = (properties) =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, plain(value)]))

const nodes = await rows(
  'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
)
const links = await rows(
  'MATCH (a)-[r]->(b) RETURN elementId(a) AS from, type(r) AS type, elementId(b) AS to, properties(r) AS properties ORDER BY from, type, to',
)
const placeOf = new Map(nodes.map(({ id }, place) => [id, place]))
const graph = {
  nodes: nodes.map(({ labels, properties }) => ({ labels: labels.sort(), properties: plainly(properties) })),
  links: links.map(({ from, type, to, properties }) => ({
    from: placeOf.get(from),
    type,
    to: placeOf.get(to),
    properties: plainly(properties),
  })),
}
const schema = await rows('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name')
await driver.executeQuery('MATCH (n) DETACH DELETE n')
for (const { name } of schema) await driver.executeQuery(`DROP CONSTRAINT ${name}`)
for (const { name } of await rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
  await driver.executeQuery(`DROP INDEX ${name}`)
await driver.close()
writeFileSync(out, gzipSync(JSON.stringify({ constraints: schema.map(({ name }) => name), ...graph }), { level: 9 }))
rmSync(folder, { recursive: true })
