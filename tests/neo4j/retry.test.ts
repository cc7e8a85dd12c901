// Transactions that have to run again: after a commit whose answer was lost, and after a deadlock with somebody else's.
import { describe, expect, it, onTestFinished } from 'vitest'
import { neo4jAddress } from '#graph/neo4j/address'
import { prepare } from '#graph/neo4j/connect'
import { type Db, openDb } from '#graph/neo4j/db'
import { openDocs } from '#graph/neo4j/docs'
import { addJudgement, judgements } from '#graph/neo4j/ledger'
import { type Opened, revisionOf } from '#graph/neo4j/meta'
import { openNeo4j } from '#graph/neo4j/open-neo4j'
import { entityId, extractionOf } from '../graph/extraction-builder.ts'
import { ask, driverTo, env, newServerPlace, type ServerPlace, servers } from './place.ts'

const china = extractionOf({ id: 'a', text: 'China.', names: { China: 'place:china' } })
const again = extractionOf({ id: 'b', text: 'China again.', names: { China: 'place:china' } })

async function empty(): Promise<ServerPlace> {
  const place = await newServerPlace()
  onTestFinished(() => place.leave())
  return place
}

const BLOCKED = `SHOW TRANSACTIONS YIELD transactionId AS id, status, metaData
  WHERE metaData.app = 'leitmotif' AND status STARTS WITH 'Blocked' AND id <> $before RETURN id`
/** The transaction of a store that waits for somebody's lock, as soon as there is one that is not the one of before. */
async function blockedAt(address: string, before = ''): Promise<string> {
  for (;;) {
    const [blocked] = await ask(address, BLOCKED, { before })
    if (blocked) return String(blocked.id)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe.skipIf(!servers)('a transaction that runs again', () => {
  it('because the answer to its commit was lost changes nothing the second time, and answers as the first', async () => {
    const { address } = await empty()
    const db = openDb(neo4jAddress(address, env), 'write')
    onTestFinished(() => db.close())
    // The first commit goes through, its answer never arrives: the driver runs the same work once more.
    const deaf: Db = {
      ...db,
      async write(work) {
        await db.write(work)
        return db.write(work)
      },
    }
    const opened: Opened = { db: deaf, id: await prepare(db, 'write') }
    const docs = openDocs(opened)
    expect(await docs.add([china, again])).toEqual(['added', 'added'])
    expect(await revisionOf(opened)).toBe(1)
    const target = { entity: entityId('place:china') }
    await addJudgement(docs, { action: 'reject', target, author: 'a', reason: 'r', at: '2026-01-01' })
    expect(await judgements(opened)).toHaveLength(1)
    expect(await docs.withdraw([china.doc.id])).toEqual([true])
    expect(await revisionOf(opened)).toBe(3)
    expect(await docs.add([china])).toEqual(['added'])
  })

  it('because its time was up goes through when what stood in its way is gone, and changes the store once', async () => {
    const { address } = await empty()
    const store = await openNeo4j(address, { mode: 'write', env, limits: { writeMs: 1_000 } })
    onTestFinished(() => store.close())
    const session = driverTo(address).session()
    onTestFinished(() => session.close())
    const other = session.beginTransaction()
    await other.run('MATCH (m:Leitmotif) SET m.seen = true')
    const adding = store.addDocs([china])
    await blockedAt(address, await blockedAt(address))
    await other.rollback()
    expect(await adding).toEqual(['added'])
    expect(await store.revision()).toBe(1)
    expect(await store.faults()).toEqual([])
  })

  it('because it met another in a deadlock goes through in the end', async () => {
    const place = await empty()
    const store = await place.open('write')
    await store.addDocs([china])
    const session = driverTo(place.address).session()
    const other = session.beginTransaction()
    await other.run('MATCH (e:Entity) SET e.seen = true')
    const adding = store.addDocs([again])
    // By now the store holds its own node and waits for the entity: each waits for the other.
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const met = await other.run('MATCH (m:Leitmotif) SET m.seen = true').then(
      () => 'the store',
      () => 'the other',
    )
    await other.rollback().catch(() => {})
    await session.close()
    expect(['the store', 'the other']).toContain(met)
    expect(await adding).toEqual(['added'])
    expect(await store.faults()).toEqual([])
  })
})
