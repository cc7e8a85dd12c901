// Copying a collection: all of it, once, and the same in the end.
import { describe, expect, it } from 'vitest'
import { synthetic } from '#graph/bench/synthetic'
import { copy } from '#graph/copy'
import type { Store } from '#graph/store'
import { docId } from '#lib/doc'
import { entityId, extractionOf } from './extraction-builder.ts'
import { freshStore } from './fresh-store.ts'

const draft = { action: 'reject', author: 'a', reason: 'r', at: '2026-01-01' } as const
const names = { Xi: 'person:xi', China: 'place:china' }
const docs = [
  extractionOf({ id: 'a', text: 'Xi left China.', names }),
  extractionOf({ id: 'b', text: 'China.', names }),
]

async function collection(): Promise<Store> {
  const store = await freshStore()
  await store.addDocs([...docs, ...synthetic({ docs: 450, entities: 60, sentencesPerDoc: 3 })])
  const target = { doc: docId('a'), start: 0, end: 2, entity: entityId('person:xi'), quote: 'Xi' }
  const { id } = await store.addJudgement({ ...draft, target })
  await store.addJudgement({ ...draft, target: { entity: entityId('place:china') } })
  await store.undoJudgement(id, '2026-01-02')
  await store.addJudgement({ ...draft, target, at: '2026-01-03' })
  await store.putOwnCodebook({ accepted: '[]', draft: 'a draft stays at home' }, { accepted: null, draft: null })
  return store
}

describe('copy', () => {
  it('brings docs and ledger, and nothing the second time', async () => {
    const [from, to] = [await collection(), await freshStore()]
    const told: [number, number][] = []
    const done = await copy(from, to, (n, of) => told.push([n, of]))
    expect(done).toEqual({ docs: 452, copied: 452, fingerprint: await from.fingerprint() })
    expect(told).toEqual([[200, 452], [400, 452], [452, 452]]) // biome-ignore format: pairs
    expect(await to.judgements()).toEqual(await from.judgements())
    expect(await to.getDoc(docId('a'))).toEqual(await from.getDoc(docId('a')))
    expect(await to.faults()).toEqual([])
    expect(await to.ownCodebook()).toEqual({ accepted: '[]', draft: null })
    expect(await copy(from, to)).toMatchObject({ copied: 0 })
  })

  it('goes on where it was stopped', async () => {
    const [from, to] = [await collection(), await freshStore()]
    let batches = 0
    const stopping: Store = {
      ...to,
      addDocs: (batch) => (++batches === 2 ? Promise.reject(new Error('stopped')) : to.addDocs(batch)),
    }
    await expect(copy(from, stopping)).rejects.toThrow('stopped')
    expect(await copy(from, to)).toMatchObject({ docs: 452, copied: 252 })
  })

  it('refuses a store that holds something else, and leaves it alone', async () => {
    const [from, to] = [await collection(), await freshStore()]
    await to.addDocs([extractionOf({ id: 'mine', text: 'China.', names })])
    const before = await to.fingerprint()
    await expect(copy(from, to)).rejects.toMatchObject({
      code: 'NOT_A_STORE',
      message: expect.stringContaining('mine'),
    })
    expect(await to.fingerprint()).toBe(before)
  })

  it('says so when the collection changed meanwhile, and brings the rest the next time', async () => {
    const [from, to] = [await collection(), await freshStore()]
    const late = extractionOf({ id: 'late', text: 'China.', names })
    let added = false
    const changing: Store = {
      ...to,
      addDocs: async (batch) => {
        if (!added) await from.addDocs([late])
        added = true
        return to.addDocs(batch)
      },
    }
    await expect(copy(from, changing)).rejects.toMatchObject({ code: 'BUSY' })
    expect(await copy(from, to)).toMatchObject({ docs: 453, copied: 1 })
  })
})
