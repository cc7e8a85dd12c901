// What can be wrong at a server, each told by its code, with the thing, the reason and the way out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mustBeNewEnough } from '#graph/neo4j/connect'
import type { Limits } from '#graph/neo4j/db'
import { type Neo4jOptions, openNeo4j } from '#graph/neo4j/open-neo4j'
import { StoreError } from '#graph/store'
import { entityId } from '#lib/entity'
import { freePort } from '../../bin/neo4j/settle.mjs'
import { extractionOf } from '../graph/extraction-builder.ts'
import { ask, driverTo, env, newServerPlace, type ServerPlace, servers } from './place.ts'
import { type SilentProxy, silentProxy } from './silent-proxy.ts'

const china = extractionOf({ id: 'a', text: 'China.', names: { China: 'place:china' } })
const impatient: Partial<Limits> = {
  shortMs: 700,
  readMs: 900,
  writeMs: 900,
  graceMs: 3_000,
  connectMs: 500,
  retryWriteMs: 600,
}

async function fails(act: () => unknown, code: string, ...says: string[]): Promise<void> {
  const error = await (async () => act())().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({ code })
  for (const text of says) expect(String(error)).toContain(text)
  expect(String(error)).not.toContain(servers?.password)
}

describe.skipIf(!servers)('a server', () => {
  let place: ServerPlace
  beforeAll(async () => {
    place = await newServerPlace()
  })
  afterAll(() => place.leave())
  const opening =
    (change: Readonly<Record<string, string>> = {}, options: Partial<Neo4jOptions> = {}, address = place.address) =>
    () =>
      openNeo4j(address, { mode: 'write', env: { ...env, ...change }, ...options })

  it('that does not know the password is told so, and which variables to set', () =>
    fails(opening({ NEO4J_PASSWORD: 'not the one' }), 'DENIED', place.address, 'NEO4J_USERNAME', 'NEO4J_PASSWORD'))

  it('that is asked without a password is told so too', () =>
    fails(opening({ NEO4J_PASSWORD: '' }), 'DENIED', place.address, 'NEO4J_PASSWORD'))

  it('without the database that is named is told by its name', () =>
    fails(opening({ NEO4J_DATABASE: 'elsewhere' }), 'UNREACHABLE', place.address, 'elsewhere', 'NEO4J_DATABASE'))

  it('that is not there is told within seconds', async () => {
    const address = `bolt://localhost:${await freePort()}`
    await fails(opening({}, { limits: impatient }, address), 'UNREACHABLE', address, 'running')
    const routed = address.replace('bolt', 'neo4j')
    const error = await opening({}, { limits: impatient }, routed)().catch(String)
    expect(error).toMatch(routed)
    expect(error).not.toMatch(/RoutingTable|\[|.{400}/)
  })

  it('whose address holds a password, a database or no host is refused, and the password not repeated', async () => {
    await fails(opening({}, {}, 'bolt://me:secret@localhost'), 'UNREACHABLE', 'bolt://localhost', 'NEO4J_PASSWORD')
    await fails(opening({}, {}, 'neo4j://localhost/films'), 'UNREACHABLE', 'NEO4J_DATABASE')
    await fails(opening({}, {}, 'neo4j://'), 'UNREACHABLE', 'neo4j://HOST')
  })

  it('without a store has none to read', () =>
    fails(opening({}, { mode: 'read' }), 'UNREACHABLE', place.address, 'ingest'))

  it.each(['Neo4j/4.4.41', 'Neo4j/3.5.0'])('that is %s is too old', (version) =>
    fails(() => mustBeNewEnough(version, 'bolt://x'), 'VERSION', version, 'bolt://x'),
  )
  it.each(['Neo4j/5.0.0', 'Neo4j/2026.08.1', 'Other/1'])('that is %s is new enough', (version) => {
    mustBeNewEnough(version, 'bolt://x')
  })

  it('that holds something else is left alone', async () => {
    await ask(place.address, "CREATE (:Film { title: 'A' })")
    await fails(opening(), 'NOT_A_STORE', place.address, 'NEO4J_DATABASE')
    expect(await ask(place.address, 'MATCH (n) RETURN count(n) AS n')).toEqual([
      { n: expect.objectContaining({ low: 1 }) },
    ])
    await ask(place.address, 'MATCH (n:Film) DELETE n')
  })

  it('with a store of a newer schema is left alone, and one of an older is not read', async () => {
    await (await opening()()).close()
    await ask(place.address, 'MATCH (m:Leitmotif) SET m.schema = 99')
    await fails(opening(), 'VERSION', place.address, 'newer', 'update')
    await fails(opening({}, { mode: 'read' }), 'VERSION', 'newer')
    await ask(place.address, 'MATCH (m:Leitmotif) REMOVE m.schema')
    await fails(opening({}, { mode: 'read' }), 'VERSION', 'older', 'ingest')
    await (await opening()()).close()
    await (await opening({}, { mode: 'read' })()).close()
  })

  it('takes no change from a store opened for reading', async () => {
    const reader = await place.open('read')
    await fails(() => reader.addDocs([china]), 'READ_ONLY', place.address)
    await fails(() => reader.putArrangement('f', Uint8Array.of(1)), 'READ_ONLY')
  })

  it('whose store somebody else holds locked is busy, says so in time, and takes on afterwards', async () => {
    const store = await opening({}, { limits: { ...impatient, writeMs: 3_000 } })()
    const session = driverTo(place.address).session()
    const tx = session.beginTransaction()
    await tx.run('MATCH (m:Leitmotif) SET m.locked = true')
    // The server looks every two seconds whether a transaction's time is up.
    try {
      await fails(() => store.addDocs([china]), 'BUSY', place.address, 'try again')
    } finally {
      await tx.rollback()
      await session.close()
    }
    expect(await store.addDocs([china])).toEqual(['added'])
    expect(await store.faults()).toEqual([])
    await store.close()
  })

  it('with a judgement that somebody altered there is told so by a check, and one that is none is refused', async () => {
    const store = await opening()()
    await store.addDocs([china])
    const target = { entity: entityId('place:china') }
    await store.addJudgement({ action: 'rename', target, to: 'PRC', author: 'Ana', reason: 'short', at: '' })
    expect(await store.faults()).toEqual([])
    for (const change of [
      "j.draft = replace(j.draft, 'Ana', 'Ina')",
      "j.draft = replace(j.draft, 'PRC', 'PRK')",
      "j.entity = 'place:chile'",
    ]) {
      const [kept] = await ask(place.address, 'MATCH (j:Judgement) RETURN properties(j) AS properties')
      await ask(place.address, `MATCH (j:Judgement) SET ${change}`)
      expect([change, await store.faults()]).toEqual([
        change,
        [expect.stringMatching(/^judgement [0-9a-f]{16} is not what was decided/)],
      ])
      await ask(place.address, 'MATCH (j:Judgement) SET j = $properties', kept)
    }
    expect(await store.faults()).toEqual([])
    await ask(place.address, "MATCH (j:Judgement) SET j.draft = replace(j.draft, 'rename', 'renamf')")
    await fails(() => store.judgements(), 'CORRUPT', place.address, 'a judgement', 'leitmotif restore')
    await ask(place.address, "MATCH (j:Judgement) SET j.draft = '{'")
    for (const read of [() => store.judgements(), () => store.changesSince(0)])
      await fails(read, 'CORRUPT', place.address, 'leitmotif restore')
    await store.close()
  })

  it('whose store is emptied or replaced while it is open is missed at once', async () => {
    const store = await opening()()
    await ask(place.address, 'MATCH (n) DETACH DELETE n')
    await fails(() => store.revision(), 'UNREACHABLE', place.address, 'emptied')
    await fails(() => store.addDocs([china]), 'UNREACHABLE', 'emptied')
    const another = await opening()()
    await fails(() => store.getDoc(china.doc.id), 'UNREACHABLE', 'replaced')
    await fails(() => store.withdrawDocs([china.doc.id]), 'UNREACHABLE', 'replaced')
    expect(await another.addDocs([china])).toEqual(['added'])
    await store.close()
    await another.close()
  })

  it('that has been closed says so', async () => {
    const store = await opening()()
    await store.close()
    await store.close()
    await fails(() => store.revision(), 'UNREACHABLE', 'closed')
  })

  describe('behind a network that falls silent', () => {
    let proxy: SilentProxy
    beforeAll(async () => {
      proxy = await silentProxy(place.address)
    })
    afterAll(() => proxy.close())

    it('is given up in time, and used again when the network is back', async () => {
      const store = await opening({}, { limits: impatient }, proxy.address)()
      const before = await store.revision()
      proxy.hush()
      await fails(() => store.revision(), 'UNREACHABLE', proxy.address, 'network')
      await fails(() => store.addDocs([china]), 'UNREACHABLE', proxy.address)
      await fails(opening({}, { limits: impatient }, proxy.address), 'UNREACHABLE', proxy.address)
      proxy.speak()
      expect(await store.revision()).toBeGreaterThanOrEqual(before)
      expect(await store.hasDocs([china.doc.id])).toEqual(new Set([china.doc.id]))
      await store.close()
    })
  })
})
