// Judgements: an append-only ledger that takes mentions and entities out of the count and can be taken back.
import { describe, expect, it } from 'vitest'
import type { JudgementDraft, MentionTarget } from '#graph/judgement'
import { docId } from '#lib/doc'
import { entityId, extractionOf, idsOf } from '../extraction-builder.ts'
import { type NewPlace, onStore } from './place.ts'

export const XI = entityId('person:xi')
export const CHINA = entityId('place:china')
export const doc = extractionOf({
  id: 'a',
  text: 'Xi met Xi. China.',
  names: { Xi: 'person:xi', China: 'place:china' },
})
export const other = extractionOf({ id: 'b', text: 'China.', names: { China: 'place:china' } })
export const by = {
  action: 'reject',
  author: 'Ann "O\'Neil"',
  reason: 'another Xi \0 😀',
  at: '2026-01-02T03:04:05Z',
} as const
export const onXi: MentionTarget = { doc: docId('a'), start: 0, end: 2, entity: XI, quote: 'Xi' }
const onMention: JudgementDraft = { ...by, target: onXi }
const onEntity: JudgementDraft = { ...by, target: { entity: XI } }
export const LATER = '2026-02-02T00:00:00Z'

export const describeJudgements = (newPlace: NewPlace) =>
  describe('judgements', () => {
    it('set a rejected mention apart and repack its doc', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc, other])
        const { revision } = await store.changesSince(0)
        const judgement = await store.addJudgement(onMention)
        expect(judgement).toMatchObject({ ...onMention, undoneAt: null })
        const stored = await store.getDoc(docId('a'))
        expect(stored?.rejected).toEqual([doc.mentions[0]])
        expect(stored?.mentions).toEqual(doc.mentions.slice(1))
        expect((await store.getPassages([{ doc: docId('a'), sentence: 0 }]))[0]?.mentions).toEqual([doc.mentions[1]])
        const changes = await store.changesSince(revision)
        expect(changes.rows.map((row) => row.line.id)).toEqual(['a'])
        expect([...(changes.rows[0]?.packed ?? [])]).toEqual([2, 1, expect.any(Number), 1, 1, expect.any(Number), 1, 0])
      }))

    it('only mark a rejected entity, whose mentions stay', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc, other])
        const { revision } = await store.changesSince(0)
        await store.addJudgement(onEntity)
        expect((await store.getDoc(docId('a')))?.mentions).toEqual(doc.mentions)
        const { rows, entities, judgements } = await store.changesSince(revision)
        expect(rows).toEqual([])
        expect(entities).toHaveLength(2)
        expect(judgements).toEqual(await store.judgements())
      }))

    it.each([onMention, onEntity])('are one when given twice, and undone as if never given: $target', (draft) =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc, other])
        const before = await store.fingerprint()
        const first = await store.addJudgement(draft)
        const judged = await store.fingerprint()
        expect(judged).not.toBe(before)
        expect(await store.addJudgement({ ...draft, author: 'Bob', at: LATER })).toEqual(first)
        expect(await store.undoJudgement(first.id, LATER)).toBe(true)
        expect(await store.undoJudgement(first.id, LATER)).toBe(false)
        expect(await store.undoJudgement('unknown', LATER)).toBe(false)
        expect(await store.fingerprint()).toBe(before)
        const second = await store.addJudgement(draft)
        expect(second.id).not.toBe(first.id)
        expect(await store.judgements()).toEqual([{ ...first, undoneAt: LATER }, second])
      }),
    )

    it('survive the withdrawal of their doc and bear again when it comes back', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc, other])
        const ledger = [await store.addJudgement(onMention), await store.addJudgement(onEntity)]
        const judged = await store.fingerprint()
        await store.withdrawDocs(idsOf('a'))
        await onStore(newPlace, async (clean) => {
          await clean.addDocs([other])
          expect(await store.fingerprint()).toBe(await clean.fingerprint())
        })
        expect(await store.judgements()).toEqual(ledger)
        await store.addDocs([doc])
        expect(await store.fingerprint()).toBe(judged)
        expect((await store.getDoc(docId('a')))?.rejected).toEqual([doc.mentions[0]])
      }))

    it('do not bear on other words that come to stand in their place', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc])
        await store.addJudgement(onMention)
        const changed = extractionOf({ id: 'a', text: 'He met Xi. China.', names: { He: 'person:xi' } })
        expect(await store.addDocs([changed])).toEqual(['replaced'])
        expect((await store.getDoc(docId('a')))?.rejected).toEqual([])
      }))

    it('on other words in the same place are judgements of their own, each bearing on its words', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc])
        const first = await store.addJudgement(onMention)
        const changed = extractionOf({ id: 'a', text: 'He met Xi. China.', names: { He: 'person:xi' } })
        await store.addDocs([changed])
        const draft = { ...onMention, target: { ...onMention.target, quote: 'He' } }
        const second = await store.addJudgement(draft)
        expect(second).toMatchObject({ ...draft, undoneAt: null })
        expect(await store.judgements()).toEqual([first, second])
        expect((await store.getDoc(docId('a')))?.rejected).toEqual(changed.mentions)
        await store.undoJudgement(first.id, LATER)
        expect((await store.getDoc(docId('a')))?.rejected).toEqual(changed.mentions)
        await store.addDocs([doc])
        expect((await store.getDoc(docId('a')))?.rejected).toEqual([])
      }))

    it('are taken over from another ledger as they stand there, before their docs come or after', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc, other])
        const first = await store.addJudgement(onMention)
        await store.addJudgement(onEntity)
        await store.undoJudgement(first.id, LATER)
        await store.addJudgement({ ...onMention, at: LATER })
        const [ledger, fingerprint] = [await store.judgements(), await store.fingerprint()]
        for (const before of [true, false])
          await onStore(newPlace, async (clean) => {
            if (!before) await clean.addDocs([other, doc])
            for (let times = 0; times < 2; times++) await clean.restoreJudgements(ledger)
            if (before) await clean.addDocs([other, doc])
            expect(await clean.judgements()).toEqual(ledger)
            expect(await clean.fingerprint()).toBe(fingerprint)
            expect((await clean.getDoc(docId('a')))?.rejected).toEqual([doc.mentions[0]])
            expect((await clean.changesSince(0)).judgements).toHaveLength(1)
            expect(await clean.faults()).toEqual([])
          })
      }))

    const decided: JudgementDraft[] = [
      { ...by, action: 'merge', target: { entity: XI }, to: CHINA },
      { ...by, action: 'rename', target: { entity: XI }, to: 'Xi "the elder" \n😀' },
      { ...by, action: 'retype', target: { entity: XI }, to: 'place' },
      { ...by, action: 'reject', target: { entity: XI, with: CHINA } },
    ]
    it.each(decided)('to $action are kept with the entities, as the texts stay: $target', (draft) =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc, other])
        const [before, { revision }] = [await store.fingerprint(), await store.changesSince(0)]
        const judgement = await store.addJudgement(draft)
        expect(judgement).toEqual({ ...draft, id: judgement.id, undoneAt: null })
        expect(await store.addJudgement(draft)).toEqual(judgement)
        const changes = await store.changesSince(revision)
        expect(changes).toMatchObject({ rows: [], judgements: [judgement] })
        expect(changes.entities).toEqual((await store.changesSince(0)).entities)
        expect(await store.fingerprint()).not.toBe(before)
        expect((await store.getDoc(docId('a')))?.mentions).toEqual(doc.mentions)
        await store.settle()
        expect(await store.faults()).toEqual([])
        await store.withdrawDocs(idsOf('a'))
        expect((await store.changesSince(0)).judgements).toEqual([])
        await store.addDocs([doc])
        await store.settle()
        expect(await store.faults()).toEqual([])
        expect(await store.undoJudgement(judgement.id, LATER)).toBe(true)
        await store.settle()
        expect(await store.faults()).toEqual([])
        expect(await store.fingerprint()).toBe(before)
      }),
    )

    it('on a mention name it as its doc does, though it goes by another id', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc])
        await store.addJudgement({ ...by, action: 'merge', target: { entity: XI }, to: CHINA })
        const draft = { ...onMention, target: { ...onMention.target, entity: CHINA } }
        const judgement = await store.addJudgement(draft)
        expect(judgement.target).toEqual(onMention.target)
        expect(await store.addJudgement(onMention)).toEqual(judgement)
        expect((await store.getDoc(docId('a')))?.rejected).toEqual([doc.mentions[0]])
      }))

    it('are refused on what is not there', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([doc])
        const target = { doc: docId('a'), start: 0, end: 2, entity: XI, quote: 'Xi' }
        const wrong = [
          { ...target, doc: docId('b') },
          { ...target, start: 1 },
          { ...target, entity: entityId('place:china') },
          { ...target, quote: 'xi' },
          { entity: entityId("nobody' OR 1=1") },
        ]
        for (const one of wrong)
          await expect(store.addJudgement({ ...by, target: one })).rejects.toMatchObject({ code: 'NOT_FOUND' })
        const nobody = entityId('person:nobody')
        const absent: JudgementDraft[] = [
          { ...by, action: 'merge', target: { entity: XI }, to: nobody },
          { ...by, target: { entity: XI, with: nobody } },
        ]
        for (const one of absent) await expect(store.addJudgement(one)).rejects.toMatchObject({ code: 'NOT_FOUND' })
        expect(await store.judgements()).toEqual([])
        expect(await store.revision()).toBe(1)
      }))
  })
