// What "leitmotif export --format neo4j-import" writes is really loaded by neo4j-admin, and is the graph that the store writes itself.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNeo4j } from '#graph/neo4j/open-neo4j'
import { openStore } from '#graph/open'
import type { Store } from '#graph/store'
import type { Extraction } from '#lib/extract'
import { FOR_TESTS, hasJava, startJava } from '../../bin/neo4j/java.mjs'
import { entityId, extractionOf } from '../graph/extraction-builder.ts'
import { leitmotif, root } from '../product.ts'
import { ask, newServerPlace, type ServerPlace, servers } from './place.ts'

/** What tells one store from another that holds the same: its id and how many commits it took. */
const OWN = new Set(['commits', 'revision', 'entitiesRevision'])
const isBookkeeping = (properties: object) => 'one' in properties
const NODES =
  'MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN collect(label) AS labels, properties(n) AS properties'
const RELATIONSHIPS = `MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties,
  coalesce(a.id, a.key) AS one, coalesce(b.id, b.key) AS other`
const lines = (rows: readonly Record<string, unknown>[]) => rows.map((row) => JSON.stringify(sorted(row))).sort()

function sorted(value: unknown): unknown {
  if (neo4j.isInt(value)) return `int ${value}`
  if (value instanceof Int8Array) return `bytes ${value.join(' ')}`
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([key]) => !OWN.has(key) && !(isBookkeeping(value) && (key === 'id' || key === 'at')))
    .map(([key, one]) => [key, sorted(one)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}

const ODD = 'She said "a, b; c".\r\nBack\\slash \\" and\ttab.\rA \u0000 nul, \uffff, \ufeff, \u2028, 群众 😀 "" \u001f'
const odd: Extraction = extractionOf({
  id: 'odd',
  text: `${ODD} Xi;Y leads 群众.`,
  title: 'half \ud83d of "it"\n',
  names: { 'Xi;Y': 'person:x;y', 群众: 'concept:"mass', 'a, b; c': 'concept:abc' },
  claims: [['Xi;Y', 'leads', '群众']],
})
const bare = extractionOf({ id: 'bare', text: '' })
const page = extractionOf({ id: 'page', text: 'Menu\nXi;Y spoke.', names: { 'Xi;Y': 'person:x;y' } })
const furnished = { ...page, furniture: [{ start: 0, end: 4 }], sentences: page.sentences.slice(1) }
const long = extractionOf({ id: 'long', text: `${'word "and" more '.repeat(270_000)}.` })

describe.skipIf(!servers || !hasJava())('files for neo4j-admin', () => {
  let server: Awaited<ReturnType<typeof startJava>>
  let folder: string
  let place: ServerPlace
  let file: string
  let files: string
  let from: Store
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leitmotif-import-'))
    place = await newServerPlace()
    server = await startJava(1, FOR_TESTS)
    await server.stop()
    file = `sqlite:${join(folder, 'from.db')}`
    files = join(folder, 'files')
    await leitmotif(['ingest', join(root, 'seeds', 'documents'), '--store', file])
    from = await openStore(file, 'write')
    await from.addDocs([bare, furnished, long, odd])
    await judge(from)
  })
  afterAll(async () => {
    await from?.close()
    await server?.remove()
    await place?.leave()
    rmSync(folder, { recursive: true, force: true })
  })
  const run = () => leitmotif(['export', files, '--format', 'neo4j-import', '--store', file, '--json'])

  it('are written by the command, once, with the fingerprint of the collection', async () => {
    const { code, stdout } = await run()
    const fingerprint = await from.fingerprint()
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { docs: 9, fingerprint }])
    const again = await run()
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('is there already')])
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  it('come to be the graph that the store writes, whatever stands in texts, names and judgements', async () => {
    server.admin(files, 'database', 'import', 'full', 'neo4j', '@arguments.txt', '--overwrite-destination=true')
    await server.start()
    const [address = ''] = server.addresses
    const env = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password }
    const loaded = await openNeo4j(address, { mode: 'write', env })
    const own = await place.open('write')
    await own.restoreJudgements(await from.judgements())
    const { rows } = await from.changesSince(0)
    const extractions = await Promise.all(rows.map(({ line }) => from.getExtraction(line.id)))
    await own.addDocs(extractions.flatMap((one) => one ?? []))
    await own.settle()
    await loaded.settle()

    expect(await loaded.fingerprint()).toBe(await from.fingerprint())
    const driver = neo4j.driver(address, neo4j.auth.basic(server.username, server.password))
    for (const all of [NODES, RELATIONSHIPS]) {
      const { records } = await driver.executeQuery(all)
      const wanted = lines(await ask(place.address, all))
      expect(wanted.length).toBeGreaterThan(500)
      const shown = lines(records.map((record) => record.toObject()))
      expect(shown.length).toBe(wanted.length)
      expect(shown.filter((line, at) => line !== wanted[at]).map((line) => line.slice(0, 2000))).toEqual([])
    }
    await driver.close()
    for (const { line } of rows) expect(await loaded.getDoc(line.id)).toEqual(await from.getDoc(line.id))
    expect(await loaded.faults()).toEqual([])
    // It goes on like any other.
    expect(await loaded.withdrawDocs([odd.doc.id])).toEqual([true])
    expect(await loaded.addDocs([odd])).toEqual(['added'])
    expect(await loaded.faults()).toEqual([])
    expect(await loaded.fingerprint()).toBe(await from.fingerprint())
    await loaded.close()
  })
})

/** An entity is rejected, and a mention: once taken back, once not. */
async function judge(store: Store): Promise<void> {
  const by = { action: 'reject', author: 'A "B"', reason: 'half \ud83d,\n' } as const
  const entity = entityId('person:x;y')
  const { start = 0, end = 0 } = odd.mentions.find((mention) => mention.entity === entity) ?? {}
  const target = { doc: odd.doc.id, start, end, entity, quote: odd.doc.text.slice(start, end) }
  await store.addJudgement({ ...by, at: '2026-01-01', target: { entity: entityId('concept:abc') } })
  const { id } = await store.addJudgement({ ...by, at: '2026-01-02', target })
  await store.undoJudgement(id, '2026-01-03')
  await store.addJudgement({ ...by, at: '2026-01-04', target })
}
