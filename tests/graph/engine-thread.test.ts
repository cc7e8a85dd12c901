// The built engine in its thread: what `npm test` builds before it runs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createEngine } from '#graph/create-engine'
import { openStore } from '#graph/open'
import { calls } from '#graph/wire/calls'
import { extractionOf } from './extraction-builder.ts'

const built: typeof import('#graph/open-engine') = await import(
  new URL('../../dist/graph/open-engine.js', import.meta.url).href
)
const room = mkdtempSync(join(tmpdir(), 'leitmotif-engine-'))
const address = `sqlite:${join(room, 'store.db')}`
const kept: string[] = []
const { engine, close } = built.openEngine(address, { keep: (fingerprint) => kept.push(fingerprint) })

afterAll(async () => {
  await close()
  rmSync(room, { recursive: true })
})

test('the engine in its thread answers as the engine here, once there is a store', async () => {
  await expect(engine.health({})).rejects.toMatchObject({ status: 503 })
  const store = await openStore(address, 'write')
  const names = { Party: 'organization:party', unions: 'organization:unions' }
  await store.addDocs([extractionOf({ id: 'a', text: 'Party and unions. Unions of the Party.', names })])
  const here = createEngine(store, { aside: () => Promise.reject(new Error('not needed')), keep: () => undefined })
  const graph = await engine.graph({})
  expect(calls.graph.answer.parse(graph)).toEqual(await here.graph({}))
  expect(await engine.evidence({ entity: 'organization:party' })).toEqual(
    await here.evidence({ entity: 'organization:party' }),
  )
  expect(kept).toEqual([graph.fingerprint])
  await store.addDocs([extractionOf({ id: 'b', text: 'Party.', names })])
  expect((await engine.entities({})).entities[0]).toMatchObject({ id: 'organization:party', docs: 2 })
  await store.close()
})

test('problems cross from the thread as what they are', async () => {
  await expect(engine.entity({ id: 'no-such-entity' })).rejects.toMatchObject({ name: 'ProblemError', status: 404 })
  await expect(engine.docs({ in: 'country:' })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('lacks a value'),
  })
})
