// The questions that README asks in Cypher, each asked of the real collection; and the schema that docs/neo4j.md tells of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leitmotif, root } from '../product.ts'
import { ask, driverTo, env, newServerPlace, type ServerPlace, servers } from './place.ts'

const [, block = ''] = /```cypher\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
const questions = block
  .split(/;\n+/)
  .map((one) => /^\/\/ ([^\n]*)\n(.*)$/s.exec(one.trim()))
  .flatMap((found) => (found?.[1] && found[2] ? [{ question: found[1], cypher: found[2] }] : []))
const told = readFileSync(join(root, 'docs', 'neo4j.md'), 'utf8')

describe.skipIf(!servers)('the real collection on a server', () => {
  let place: ServerPlace
  beforeAll(async () => {
    place = await newServerPlace()
    const seeds = join(root, 'seeds', 'documents')
    const { code } = await leitmotif(['ingest', seeds, '--store', place.address], { env })
    expect(code).toBe(0)
    await ask(place.address, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
  })
  afterAll(() => place?.leave())

  it('is asked ten questions', () => expect(questions).toHaveLength(10))

  it.each(questions)('answers: $question', async ({ cypher }) => {
    const { records, summary } = await driverTo(place.address).executeQuery(cypher)
    expect(records.length).toBeGreaterThan(0)
    expect(summary.gqlStatusObjects.map(({ gqlStatus }) => gqlStatus)).toEqual(['00000'])
  })

  it('has no label, property, relationship or index that the note does not tell of', async () => {
    const schema = [
      ...(await ask(place.address, 'CALL db.labels() YIELD label AS name RETURN name')),
      ...(await ask(place.address, 'CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name')),
      ...(await ask(
        place.address,
        `MATCH (n) WHERE n:Doc OR n:Sentence OR n:Entity OR n:Judgement UNWIND keys(n) AS name RETURN DISTINCT name`,
      )),
      ...(await ask(place.address, 'MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name')),
      ...(await ask(place.address, "SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name")),
    ]
    const bookkeeping = ['OF', 'Film']
    const untold = schema
      .map(({ name }) => String(name))
      .filter((name) => !told.includes(name) && !bookkeeping.includes(name))
    expect(untold).toEqual([])
  })

  it('has a full-text index that understands Chinese, Japanese and Korean, and unique ids', async () => {
    const [index] = await ask(
      place.address,
      "SHOW INDEXES YIELD name, options WHERE name = 'sentence_text' RETURN options",
    )
    expect(JSON.stringify(index)).toContain('"fulltext.analyzer":"cjk"')
    const unique = await ask(
      place.address,
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE 'id' IN properties RETURN labelsOrTypes[0] AS label",
    )
    expect(unique.map(({ label }) => label)).toEqual(expect.arrayContaining(['Doc', 'Sentence', 'Entity', 'Judgement']))
  })
})
