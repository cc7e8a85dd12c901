// A project in one file: opened elsewhere it has the same fingerprint and gives the same answers; a broken one leaves the store as it was.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { openArchive } from '#graph/archive/open-archive'
import { writeArchive } from '#graph/archive/write-archive'
import type { Store } from '#graph/store'
import { checkedEngine } from '../checked-engine.ts'
import { decisionOn, drawnDecision, entitiesOf } from '../curation/random-decisions.ts'
import { extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'
import { worlds } from '../worlds.ts'

const CODEBOOK = [{ name: 'notions.yaml', text: '- id: concept:é\r\n' }]
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const answers = async (store: Store) => {
  const engine = checkedEngine(store)
  const { docs } = await engine.docs({ limit: '1000' })
  return [
    await engine.graph({ limit: '1000' }),
    await engine.claims({ limit: '1000' }),
    await engine.curation({}),
    ...(await Promise.all(docs.map(({ id }) => engine.doc({ id })))),
  ]
}

test('opens to the same fingerprint, the same answers, the same ledger and codebook', async () => {
  let file = 0
  await fc.assert(
    fc.asyncProperty(worlds, fc.array(drawnDecision, { maxLength: 6 }), async (world, drawn) => {
      const store = await freshStore()
      await store.addDocs(world)
      for (const [at, one] of drawn.entries()) {
        const decision = decisionOn(entitiesOf(world), one)
        if (!decision) continue
        const { id } = await store.addJudgement({ ...decision, author: 'a', reason: 'r', at: `2026-01-${at + 10}` })
        if (at % 3 === 1) await store.undoJudgement(id, '2027')
      }
      const path = join(folder, `${file++}.leitmotif`)
      const archived = await writeArchive(store, CODEBOOK, path)
      const elsewhere = await freshStore()
      expect(await openArchive(path, elsewhere)).toEqual({ ...archived, codebook: CODEBOOK })
      expect(await elsewhere.fingerprint()).toBe(await store.fingerprint())
      expect(await answers(elsewhere)).toEqual(await answers(store))
      expect(await elsewhere.faults()).toEqual([])
      await openArchive(path, elsewhere) // once more changes nothing
      expect(await elsewhere.fingerprint()).toBe(archived.fingerprint)
      await Promise.all([store.close(), elsewhere.close()])
    }),
    { numRuns: 20 },
  )
})

test('that is cut short, altered or something else is refused by name', async () => {
  const [store, path] = [await freshStore(), join(folder, 'a.leitmotif')]
  const world = fc.sample(worlds, { seed: 3, numRuns: 30 }).find((one) => one.length > 3) ?? []
  await store.addDocs(world)
  await writeArchive(store, CODEBOOK, path)
  expect(readdirSync(folder)).toEqual(['a.leitmotif'])
  const whole = readFileSync(path)
  const lines = gunzipSync(whole).toString().split('\n')
  const broken: Record<string, Buffer> = {
    cut: whole.subarray(0, whole.length / 2),
    'no zip': Buffer.from('hello'),
    empty: gzipSync(''),
    'another format': gzipSync('{"leitmotif":0}\n'),
    'without a doc': gzipSync(lines.toSpliced(3, 1).join('\n')),
    'with another text': gzipSync(lines.map((line) => line.replace('abcdef', 'abcdex')).join('\n')),
  }
  for (const [name, bytes] of Object.entries(broken)) {
    const other = join(folder, `${name}.leitmotif`)
    writeFileSync(other, bytes)
    const target = await freshStore()
    await expect(openArchive(other, target)).rejects.toMatchObject({
      code: 'CORRUPT',
      message: expect.stringContaining(other),
    })
    if (name !== 'with another text') expect(await target.revision()).toBe(0)
  }
  const strange = await freshStore()
  await strange.addDocs(world.slice(0, 1).map((one) => ({ ...one, doc: { ...one.doc, id: 'other' as never } })))
  await expect(openArchive(path, strange)).rejects.toMatchObject({ code: 'NOT_A_STORE' })
})

test('carries what people changed in the codebook, what was read by what, and no draft', async () => {
  const own = '- { id: concept:é-2, label: { en: own notion } }\n'
  const store = await freshStore()
  const readBy = { extractor: 'rules', codebook: 'book' }
  const doc = { ...extractionOf({ id: 'a', text: 'Xi came.', names: { Xi: 'person:xi' } }), readBy }
  await store.addDocs([doc])
  await store.putOwnCodebook({ accepted: own, draft: '[]' }, { accepted: null, draft: null })
  const path = join(folder, 'own.leitmotif')
  await writeArchive(store, CODEBOOK, path)
  const elsewhere = await freshStore()
  const { codebook } = await openArchive(path, elsewhere)
  expect(codebook).toEqual([...CODEBOOK, { name: 'own.yaml', text: own }])
  expect(await elsewhere.ownCodebook()).toEqual({ accepted: own, draft: null })
  expect(await elsewhere.readBy()).toEqual(new Map([[doc.doc.id, readBy]]))
})
