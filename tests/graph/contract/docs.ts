// Docs: what goes in comes out, whole or not at all, and leaves no trace when it is withdrawn.
import { describe, expect, it } from 'vitest'
import type { Store } from '#graph/store'
import type { Claim } from '#lib/claim'
import type { Extraction } from '#lib/extract'
import { entityId, extractionOf, idsOf } from '../extraction-builder.ts'
import { type NewPlace, onStore } from './place.ts'

export const NAMES = {
  'Xi Jinping': 'person:xi-jinping',
  Xi: 'person:xi-jinping',
  群众路线: 'concept:mass-line',
  'Hà Nội': 'place:ha-noi',
}
export const speech = extractionOf({
  id: 'speech',
  text: 'Home | News\nXi Jinping spoke of the Party.\n群众路线是党的生命线。Hà Nội 🇻🇳 listened to Xi.',
  names: NAMES,
  country: 'CN',
  furniture: [{ start: 0, end: 12 }],
  claims: [
    ['Xi Jinping', 'spoke of', 'the Party'],
    ['群众路线', '是', '党的生命线'],
    ['Hà Nội', 'listened to', 'Xi'],
  ],
  open: [
    {
      start: 36,
      end: 41,
      kind: 'organization',
      rule: 'the-party',
      why: [],
      candidates: [entityId('organization:b'), entityId('organization:a')],
    },
  ],
})
export const article = extractionOf({ id: 'article', text: 'Hà Nội. Xi came.', names: NAMES, country: 'VN' })
const claimed = extractionOf({ id: 'article', text: article.doc.text, names: NAMES, claims: [['Xi', 'came', '.']] })
const lengthOf = ({ sentences }: Extraction): number => sentences.reduce((sum, { start, end }) => sum + end - start, 0)
const variantsOf = (claim: Claim): Claim[] => [
  { ...claim, negated: true },
  { ...claim, modality: 'must' },
  { ...claim, voice: 'passive' },
  { ...claim, object: null },
  { ...claim, speaker: claim.subject },
  { ...claim, subject: { ...claim.subject, entity: null } },
  { ...claim, predicate: { ...claim.predicate, lemma: 'come' } },
]
export const wholeOf = ({ doc, furniture, sentences, mentions, open, claims }: Extraction) => ({
  doc,
  furniture,
  sentences,
  mentions,
  rejected: [],
  open,
  claims,
})
const rebuilt = async (newPlace: NewPlace, extractions: readonly Extraction[]) => {
  let fingerprint = ''
  await onStore(newPlace, async (store) => {
    for (const extraction of extractions) await store.addDocs([extraction])
    fingerprint = await store.fingerprint()
  })
  return fingerprint
}
export const nothingIn = async (store: Store) => {
  expect((await store.changesSince(0)).rows).toEqual([])
  expect((await store.changesSince(0)).entities).toEqual([])
  expect(await store.faults()).toEqual([])
}

export const describeDocs = (newPlace: NewPlace) =>
  describe('docs', () => {
    it('keep the pages of a doc and what its file showed to be furniture, which lists of docs do without', () =>
      onStore(newPlace, async (store) => {
        const pages = [
          { page: 1, start: 0, end: 4 },
          { page: 2, start: 4, end: 8 },
        ]
        const furniture = [{ start: 0, end: 4 }]
        const paged = { ...article, doc: { ...article.doc, pages, furniture } }
        expect(await store.addDocs([paged])).toEqual(['added'])
        expect(await store.addDocs([paged])).toEqual(['unchanged'])
        expect((await store.getDoc(article.doc.id))?.doc).toMatchObject({ pages, furniture })
        const { rows } = await store.changesSince(0)
        expect(Object.keys(rows[0]?.line ?? {})).toEqual(expect.not.arrayContaining(['pages', 'furniture', 'text']))
        const moved = { ...paged, doc: { ...paged.doc, pages: pages.slice(0, 1) } }
        expect(await store.addDocs([moved])).toEqual(['replaced'])
      }))

    it('are as long as their sentences, one that has none included, and no longer when they are withdrawn', () =>
      onStore(newPlace, async (store) => {
        const [speechId, articleId] = [speech.doc.id, article.doc.id]
        const silent = extractionOf({ id: 'silent', text: 'Menu', furniture: [{ start: 0, end: 4 }] })
        expect((await store.characters()).size).toBe(0)
        await store.addDocs([speech, article, silent])
        const lengths = await store.characters()
        expect(lengths.get(speechId)).toBe(lengthOf(speech))
        expect(lengths.get(articleId)).toBe(lengthOf(article))
        expect(lengths.get(silent.doc.id) ?? 0).toBe(lengthOf(silent))
        expect(lengthOf(speech)).toBeGreaterThan(lengthOf(article))
        await store.withdrawDocs([speechId])
        expect([...(await store.characters()).keys()]).not.toContain(speechId)
      }))

    it('come out exactly as they went in', () =>
      onStore(newPlace, async (store) => {
        expect(await store.addDocs([speech, article])).toEqual(['added', 'added'])
        expect(await store.getDoc(speech.doc.id)).toEqual(wholeOf(speech))
        expect(await store.getDoc(article.doc.id)).toEqual(wholeOf(article))
        expect(await store.hasDocs(idsOf('article', 'absent', 'speech'))).toEqual(new Set(idsOf('article', 'speech')))
        expect(await store.getDoc(idsOf('absent')[0] ?? speech.doc.id)).toBeUndefined()
      }))

    it('can be taken over by another store as they were taken in', () =>
      onStore(newPlace, async (store) => {
        const says = (label: string) =>
          extractionOf({ id: label, text: 'Xi came.', names: NAMES, records: { 'person:xi-jinping': { label } } })
        const [one, other] = [says('X'), says('Y')]
        await store.addDocs([speech, one, other])
        const { start, end, entity } = other.mentions[0] ?? { start: 0, end: 0, entity: entityId('nobody') }
        const target = { doc: other.doc.id, start, end, entity, quote: 'Xi' }
        await store.addJudgement({ action: 'reject', target, author: 'a', reason: 'r', at: '2026-01-01' })
        for (const taken of [speech, one, other]) expect(await store.getExtraction(taken.doc.id)).toEqual(taken)
        expect(await store.getExtraction(idsOf('absent')[0] ?? speech.doc.id)).toBeUndefined()
      }))

    it('are still there when the store is opened again', () =>
      onStore(newPlace, async (store, place) => {
        await store.addDocs([speech])
        const fingerprint = await store.fingerprint()
        await store.close()
        const again = await place.open('read')
        expect(await again.getDoc(speech.doc.id)).toEqual(wholeOf(speech))
        expect(await again.fingerprint()).toBe(fingerprint)
      }))

    it('change nothing when they are added again', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([speech, article])
        const before = [await store.revision(), await store.fingerprint()]
        expect(await store.addDocs([article, speech, article])).toEqual(['unchanged', 'unchanged', 'unchanged'])
        expect([await store.revision(), await store.fingerprint()]).toEqual(before)
      }))

    it('replace themselves when only their metadata differ, also within one batch', () =>
      onStore(newPlace, async (store) => {
        const better = { ...article, doc: { ...article.doc, title: 'Better', date: '2015-07' } }
        expect(await store.addDocs([article, better])).toEqual(['added', 'replaced'])
        expect((await store.getDoc(article.doc.id))?.doc.title).toBe('Better')
        expect(await store.fingerprint()).toBe(await rebuilt(newPlace, [better]))
        expect(await store.faults()).toEqual([])
      }))

    it('that differ in nothing but the name of their file are one, and the order they come in does not matter', () =>
      onStore(newPlace, async (store) => {
        const named = (file: string | null): Extraction => ({ ...article, doc: { ...article.doc, file } })
        const [a, b] = [named('a.txt'), named('b.txt')]
        expect(await store.addDocs([a, b])).toEqual(['added', 'unchanged'])
        const before = [await store.revision(), await store.fingerprint()]
        expect(await store.addDocs([b, a, b])).toEqual(['unchanged', 'unchanged', 'unchanged'])
        expect([await store.revision(), await store.fingerprint()]).toEqual(before)
        expect(await store.fingerprint()).toBe(await rebuilt(newPlace, [b, a]))
        expect((await store.getDoc(article.doc.id))?.doc.file).toBe('a.txt')
        expect(await rebuilt(newPlace, [b])).not.toBe(await rebuilt(newPlace, [a]))
        expect(await rebuilt(newPlace, [a, named(null)])).toBe(await rebuilt(newPlace, [named(null), a]))
      }))

    it('leave no trace when they are withdrawn, in whatever order they came', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([article, speech])
        expect(await store.withdrawDocs(idsOf('article', 'absent', 'article'))).toEqual([true, false, false])
        expect(await store.fingerprint()).toBe(await rebuilt(newPlace, [speech]))
        expect(await store.searchSentences('came', 9)).toEqual([])
        await store.addDocs([article])
        expect(await store.fingerprint()).toBe(await rebuilt(newPlace, [article, speech]))
        expect(await store.withdrawDocs(idsOf('speech', 'article'))).toEqual([true, true])
        await nothingIn(store)
      }))

    it('give a fingerprint that any difference changes', async () => {
      const variants: Extraction[] = [
        article,
        { ...article, doc: { ...article.doc, country: 'CN' } },
        { ...article, furniture: [{ start: 0, end: 2 }] },
        { ...article, mentions: article.mentions.slice(1) },
        { ...article, claims: claimed.claims },
        ...claimed.claims.flatMap(variantsOf).map((claim) => ({ ...article, claims: [claim] })),
        { ...article, mentions: article.mentions.map((mention) => ({ ...mention, rule: 'another' })) },
        extractionOf({
          id: 'article',
          text: article.doc.text,
          names: NAMES,
          country: 'VN',
          records: { 'place:ha-noi': { theme: 'capital' } },
        }),
      ]
      const prints = await Promise.all(variants.map((one) => rebuilt(newPlace, [one])))
      expect(new Set(prints).size).toBe(variants.length)
      for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/)
    })
  })
