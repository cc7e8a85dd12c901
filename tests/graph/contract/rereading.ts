// Rereading: a store knows by what each doc was read, and takes new findings only in place of those they were read from.
import { describe, expect, it } from 'vitest'
import { contentHash } from '#graph/fingerprint'
import type { JudgementDraft, MentionTarget } from '#graph/judgement'
import type { Extraction } from '#lib/extract'
import type { ReadBy } from '#lib/read-by'
import { entityId, extractionOf, idsOf } from '../extraction-builder.ts'
import { type NewPlace, onStore } from './place.ts'

const OLD: ReadBy = { extractor: 'rules-1', codebook: 'book-1' }
const NEW: ReadBy = { extractor: 'rules-1', codebook: 'book-2' }
const TEXT = 'Xi met the unions. The unions met Xi.'
const [a, b] = [entityId('person:xi'), entityId('organization:unions')]
const read = (id: string, names: Readonly<Record<string, string>>, readBy?: ReadBy): Extraction => ({
  ...extractionOf({ id, text: TEXT, names }),
  ...(readBy && { readBy }),
})
const older = (id: string) => read(id, { Xi: a }, OLD)
const newer = (id: string) => read(id, { Xi: a, unions: b }, NEW)
const again = (from: Extraction, to: Extraction) => ({ extraction: to, instead: contentHash(from) })
const rejected = (doc: Extraction): JudgementDraft => {
  const target: MentionTarget = { doc: doc.doc.id, start: 0, end: 2, entity: a, quote: 'Xi' }
  return { action: 'reject', target, author: 'a', reason: 'r', at: '2026-01-01' }
}

export const describeRereading = (newPlace: NewPlace) =>
  describe('rereading', () => {
    it('is known by doc, and unknown of what was kept without saying so', () =>
      onStore(newPlace, async (store, place) => {
        await store.addDocs([older('one'), read('two', { Xi: a })])
        const known = new Map([
          [older('one').doc.id, OLD],
          [older('two').doc.id, null],
        ])
        expect(await store.readBy()).toEqual(known)
        expect((await store.getExtraction(older('one').doc.id))?.readBy).toEqual(OLD)
        await store.close()
        expect(await (await place.open('read')).readBy()).toEqual(known)
      }))

    it('that finds the same is noted, and nobody has to look at anything anew', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([older('one'), older('two')])
        const was = [await store.revision(), await store.fingerprint()]
        const same = { ...older('one'), readBy: NEW }
        expect(await store.rereadDocs([again(older('one'), same)])).toEqual(['unchanged'])
        expect(await store.addDocs([{ ...older('two'), readBy: NEW }])).toEqual(['unchanged'])
        expect([...(await store.readBy()).values()]).toEqual([NEW, NEW])
        expect([await store.revision(), await store.fingerprint()]).toEqual(was)
        expect(await store.faults()).toEqual([])
      }))

    it('puts new findings in place of the old under the judgements that stand, as if they had come first', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([older('one'), older('two')])
        await store.addJudgement(rejected(older('one')))
        const was = await store.revision()
        expect(await store.rereadDocs([again(older('one'), newer('one'))])).toEqual(['replaced'])
        expect(await store.revision()).toBeGreaterThan(was)
        const kept = await store.getDoc(newer('one').doc.id)
        expect(kept?.rejected.map(({ start }) => start)).toEqual([0])
        expect(kept?.mentions.map(({ entity }) => entity)).toEqual([b, b, a])
        expect((await store.readBy()).get(newer('one').doc.id)).toEqual(NEW)
        expect(await store.faults()).toEqual([])
        const print = await store.fingerprint()
        const ledger = await store.judgements()
        await onStore(newPlace, async (clean) => {
          await clean.restoreJudgements(ledger)
          await clean.addDocs([newer('one'), older('two')])
          expect(await clean.fingerprint()).toBe(print)
        })
      }))

    it('leaves alone what was withdrawn or replaced meanwhile, and keeps the rest of the batch', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([older('gone'), older('new'), older('stays')])
        await store.withdrawDocs(idsOf('gone'))
        const better = { ...older('new'), doc: { ...older('new').doc, title: 'Better' } }
        await store.addDocs([better])
        const batch = ['gone', 'new', 'stays', 'never'].map((id) => again(older(id), newer(id)))
        expect(await store.rereadDocs(batch)).toEqual(['passed', 'passed', 'replaced', 'passed'])
        expect(await store.hasDocs(idsOf('gone', 'never'))).toEqual(new Set())
        expect((await store.getExtraction(better.doc.id))?.doc.title).toBe('Better')
        expect((await store.readBy()).get(better.doc.id)).toEqual(OLD)
        expect(await store.faults()).toEqual([])
      }))
  })
