// Splits: people say whom some mentions mean; the contract of every store.
import { describe, expect, it } from 'vitest'
import type { JudgementDraft } from '#graph/judgement'
import { docId } from '#lib/doc'
import { entityId, extractionOf, idsOf } from '../extraction-builder.ts'
import { by, CHINA, doc, LATER, onXi, other, XI } from './judgements.ts'
import { type NewPlace, onStore } from './place.ts'

export const describeSplits = (newPlace: NewPlace) =>
  describe('judgements', () => {
    it('to split say whom some mentions mean, in one step that is taken back in one', () =>
      onStore(newPlace, async (store) => {
        const again = extractionOf({
          id: 'c',
          text: 'Xi met China.',
          names: { Xi: 'person:xi', China: 'place:china' },
          claims: [['Xi', 'met', 'China']],
        })
        await store.addDocs([doc, other, again])
        const [before, { revision }] = [await store.fingerprint(), await store.changesSince(0)]
        const inC = { ...onXi, doc: docId('c') }
        const elder = entityId('person:xi-the-elder')
        const draft: JudgementDraft = {
          ...by,
          action: 'split',
          target: { entity: XI, mentions: [onXi, inC] },
          to: { entity: elder, label: 'Xi the elder' },
        }
        const judgement = await store.addJudgement(draft)
        expect(judgement).toEqual({ ...draft, id: judgement.id, undoneAt: null })
        expect(await store.addJudgement(draft)).toEqual(judgement)
        const named = async (id: string) => (await store.getDoc(docId(id)))?.mentions.map(({ entity }) => entity)
        const all = async () => (await store.changesSince(0)).entities?.map(({ entity }) => entity.label).sort()
        const split = async () => {
          expect([await named('a'), await named('c')]).toEqual([[elder, XI, CHINA], [elder, CHINA]]) // biome-ignore format: pairs
          expect((await store.getPassages([{ doc: docId('a'), sentence: 0 }]))[0]?.mentions).toMatchObject([
            { entity: elder },
            { entity: XI },
          ])
          expect((await store.getClaims({ subjects: [elder], limit: 9 })).total).toBe(1)
          expect((await store.getClaims({ subjects: [XI], limit: 9 })).total).toBe(0)
          expect(await all()).toEqual(['China', 'Xi', 'Xi the elder'])
          expect(await store.getExtraction(docId('c'))).toEqual(again)
          await store.settle()
          expect(await store.faults()).toEqual([])
        }
        await split()
        expect((await store.changesSince(revision)).rows.map(({ line }) => line.id)).toEqual(['a', 'c'])
        const print = await store.fingerprint()
        expect(print).not.toBe(before)

        await store.withdrawDocs(idsOf('a', 'c'))
        expect(await all()).toEqual(['China'])
        await store.addDocs([again, doc])
        await split()
        expect(await store.fingerprint()).toBe(print)
        await onStore(newPlace, async (clean) => {
          await clean.addDocs([other, doc])
          await clean.restoreJudgements(await store.judgements())
          await clean.addDocs([again])
          expect(await clean.fingerprint()).toBe(print)
          expect(await clean.getDoc(docId('a'))).toEqual(await store.getDoc(docId('a')))
          await clean.settle()
          expect(await clean.faults()).toEqual([])
        })
        const rejecting = await store.addJudgement({ ...by, target: { ...onXi, entity: elder } })
        expect(rejecting.target).toEqual(onXi)
        expect([await named('a'), await named('c')]).toEqual([[XI, CHINA], [elder, CHINA]]) // biome-ignore format: pairs
        expect(await store.undoJudgement(judgement.id, LATER)).toBe(true)
        expect([await named('a'), await named('c')]).toEqual([[XI, CHINA], [XI, CHINA]]) // biome-ignore format: pairs
        expect(await store.undoJudgement(rejecting.id, LATER)).toBe(true)
        expect(await store.fingerprint()).toBe(before)
        expect(await all()).toEqual(['China', 'Xi'])
        await store.settle()
        expect(await store.faults()).toEqual([])
      }))
  })
