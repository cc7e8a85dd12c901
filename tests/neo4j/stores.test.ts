// Graphs as earlier versions wrote them on Neo4j: each opens with all that is in it, is sound, and is read again into what a file of its time becomes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import neo4j from 'neo4j-driver'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDeep } from '#graph/deep/check-deep'
import { openExtractor } from '#graph/extractor'
import { MIGRATIONS } from '#graph/neo4j/schema'
import { reextract } from '#graph/rereading/reextract'
import { parseCodebook } from '#lib/codebook/parse'
import { newFilePlace } from '../graph/sqlite/place.ts'
import { ask, newServerPlace, type ServerPlace, servers } from './place.ts'

const files = join(import.meta.dirname, '../graph/sqlite/stores')
const unzipped = (path: string) => gunzipSync(readFileSync(path))

/** Of each version of the schema on Neo4j the version of the file that was copied there. */
const VERSIONS = [
  { version: 1, file: 2 },
  { version: 2, file: 3 },
]

interface Written {
  readonly constraints: readonly string[]
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Properties }[]
  readonly links: readonly {
    readonly from: number
    readonly type: string
    readonly to: number
    readonly properties: Properties
  }[]
}
type Properties = Readonly<Record<string, unknown>>

/** Whole numbers and bytes as they were. */
function asWritten(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value)
  if (Array.isArray(value)) return value.map(asWritten)
  if (typeof value === 'object' && value !== null && 'bytes' in value)
    return new Int8Array(Buffer.from(String(value.bytes), 'base64'))
  return value
}
const withValues = (properties: Properties) =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, asWritten(value)]))

function grouped<One>(all: readonly One[], by: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}

/** In a database that has the constraints and indexes of that version, and nothing else. */
async function write(place: ServerPlace, version: number): Promise<void> {
  const { address } = place
  const written: Written = JSON.parse(
    unzipped(join(import.meta.dirname, `stores/version-${version}.json.gz`)).toString(),
  )
  await (await place.open('write')).close()
  await ask(address, 'MATCH (n) DETACH DELETE n')
  for (const { name } of await ask(address, 'SHOW CONSTRAINTS YIELD name RETURN name'))
    if (!written.constraints.includes(String(name))) await ask(address, `DROP CONSTRAINT ${name}`)
  await fill(address, written)
}

async function fill(address: string, { nodes, links }: Written): Promise<void> {
  const placed = nodes.map((node, at) => ({ ...node, at: neo4j.int(at), properties: withValues(node.properties) }))
  for (const [labels, rows] of grouped(placed, (node) => node.labels.join(':')))
    await ask(address, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties, n.at_ = row.at`, { rows })
  const ends = links.map((link) => ({
    ...link,
    from: neo4j.int(link.from),
    to: neo4j.int(link.to),
    properties: withValues(link.properties),
  }))
  for (const [type, rows] of grouped(ends, (link) => link.type))
    await ask(
      address,
      `UNWIND $rows AS row MATCH (a { at_: row.from }) MATCH (b { at_: row.to }) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      { rows },
    )
  await ask(address, 'MATCH (n) REMOVE n.at_')
}

const codebook = readdirSync(join(files, 'codebook'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(files, 'codebook', name), 'utf8') }))
const extractor = openExtractor(parseCodebook(codebook), { cores: 1 })
afterAll(() => extractor.close())

describe.skipIf(!servers)('a graph of an earlier version', () => {
  it('is there for each', () => {
    expect(VERSIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1))
  })

  it.each(VERSIONS)(
    '$version opens with what its version said, and becomes what a file of its time becomes',
    async ({ version, file }) => {
      const told = JSON.parse(readFileSync(join(files, `version-${file}.json`), 'utf8'))
      const [place, filePlace] = [await newServerPlace(), newFilePlace()]
      try {
        await write(place, version)
        const store = await place.open('write')
        expect(
          await ask(place.address, "SHOW CONSTRAINTS YIELD name WHERE name = 'claim_id' RETURN name"),
        ).toHaveLength(1)
        expect(await store.fingerprint()).toBe(told.fingerprint)
        expect(await store.judgements()).toHaveLength(told.judgements.length)
        expect((await store.changesSince(0)).rows.map(({ line }) => line.id).sort()).toEqual(told.docs)
        await store.settle()
        expect((await checkDeep(store, extractor)).promises.flatMap(({ problems }) => problems)).toEqual([])

        writeFileSync(filePlace.path, unzipped(join(files, `version-${file}.db.gz`)))
        const kept = await filePlace.open('write')
        for (const one of [store, kept]) await reextract(one, extractor)
        await store.settle()
        expect(await store.fingerprint()).toBe(await kept.fingerprint())
        expect((await checkDeep(store, extractor)).promises.flatMap(({ problems }) => problems)).toEqual([])
      } finally {
        await place.leave()
        await filePlace.leave()
      }
    },
  )

  it('whose index of words is gone is told by a deep check', async () => {
    const place = await newServerPlace()
    try {
      await write(place, 2)
      const store = await place.open('write')
      await ask(place.address, "MATCH (s:Sentence) WITH s ORDER BY s.id LIMIT 1 SET s.words = 'other words'")
      expect((await store.faults('deep')).join('\n')).toMatch(/is not what was taken in/)
      await ask(place.address, 'DROP INDEX sentence_words')
      expect((await store.faults('deep')).join('\n')).toMatch(/the index of words is not there/)
    } finally {
      await ask(
        place.address,
        "CREATE FULLTEXT INDEX sentence_words IF NOT EXISTS FOR (n:Sentence) ON EACH [n.words] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }",
      )
      await place.leave()
    }
  })

  it('later than this one is refused, with the way out', async () => {
    const place = await newServerPlace()
    try {
      await (await place.open('write')).close()
      await ask(place.address, 'MATCH (m:Leitmotif) SET m.schema = 99')
      await expect(place.open('write')).rejects.toMatchObject({
        code: 'VERSION',
        message: expect.stringMatching(/newer Leitmotif \(schema 99, this one knows \d+\); update Leitmotif$/),
      })
    } finally {
      await place.leave()
    }
  })
})
