// A project archived on a file and opened on a server: the same fingerprint, the same ledger, every answer the same.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openArchive } from '#graph/archive/open-archive'
import { writeArchive } from '#graph/archive/write-archive'
import type { Store } from '#graph/store'
import { checkedEngine } from '../graph/checked-engine.ts'
import { decisionOn, drawnDecision, entitiesOf } from '../graph/curation/random-decisions.ts'
import { freshStore } from '../graph/fresh-store.ts'
import { worlds } from '../graph/worlds.ts'
import { leitmotif, root } from '../product.ts'
import { env, newServerPlace, servers } from './place.ts'

/** What a reader can ask of the whole collection, and of each thing in it. */
async function answers(store: Store) {
  const engine = checkedEngine(store)
  const { docs } = await engine.docs({ limit: '1000' })
  const graph = await engine.graph({ limit: '1000' })
  return [
    graph,
    await engine.facets({}),
    await engine.claims({ limit: '1000' }),
    await engine.curation({}),
    await engine.search({ q: 'Name' }),
    ...(await Promise.all(docs.map(({ id }) => engine.doc({ id })))),
    ...(await Promise.all(graph.nodes.map(({ id }) => engine.evidence({ entity: id, limit: '1000' })))),
  ]
}

describe.skipIf(!servers)('an archive made on a file', () => {
  it('opens on a server to the same content and goes back from there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leitmotif-archive-'))
    const place = await newServerPlace()
    onTestFinished(async () => {
      await place.leave()
      rmSync(folder, { recursive: true, force: true })
    })
    const world = fc.sample(worlds, { seed: 11, numRuns: 40 }).find((docs) => docs.length > 5) ?? []
    const onFile = await freshStore()
    await onFile.addDocs(world)
    for (const [at, one] of fc.sample(drawnDecision, { seed: 4, numRuns: 12 }).entries()) {
      const decision = decisionOn(entitiesOf(world), one)
      if (!decision) continue
      const { id } = await onFile.addJudgement({ ...decision, author: 'a', reason: 'r', at: `2026-01-${at + 10}` })
      if (at % 3 === 1) await onFile.undoJudgement(id, '2027')
    }
    const ledger = await onFile.judgements()
    expect(ledger.length).toBeGreaterThan(5)
    const file = join(folder, 'project.leitmotif')
    const archived = await writeArchive(onFile, [], file)

    const onServer = await place.open('write')
    expect(await openArchive(file, onServer)).toMatchObject(archived)
    await onServer.settle()
    expect(await onServer.fingerprint()).toBe(await onFile.fingerprint())
    expect(await onServer.judgements()).toEqual(ledger)
    expect(await answers(onServer)).toEqual(await answers(onFile))
    expect(await onServer.faults()).toEqual([])

    const back = join(folder, 'back.leitmotif')
    expect(await writeArchive(onServer, [], back)).toEqual(archived)
    const again = await freshStore()
    await openArchive(back, again)
    expect(await answers(again)).toEqual(await answers(onFile))
  })

  it('of the five documents does so by the command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leitmotif-archive-'))
    const place = await newServerPlace()
    onTestFinished(async () => {
      await place.leave()
      rmSync(folder, { recursive: true, force: true })
    })
    const run = (...args: string[]) => leitmotif(args, { env })
    const here = `sqlite:${join(folder, 'here.db')}`
    const file = join(folder, 'project.leitmotif')
    await run('ingest', join(root, 'seeds', 'documents'), '--store', here)
    expect((await run('archive', file, '--store', here)).code).toBe(0)
    expect((await run('open', file, '--store', place.address)).code).toBe(0)
    const check = async (store: string) => JSON.parse((await run('check', '--json', '--store', store)).stdout)
    const wanted = await check(here)
    expect(wanted).toMatchObject({ problems: [] })
    expect(await check(place.address)).toEqual({ ...wanted, store: place.address })
  })
})
