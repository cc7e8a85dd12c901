// Docs that break their own rules are refused whole batches at a time, and hostile words are kept to the letter; the contract of every store.
import { describe, expect, it } from 'vitest'
import { MOST_SENTENCES } from '#graph/store'
import type { Extraction } from '#lib/extract'
import { entityId, extractionOf } from '../extraction-builder.ts'
import { article, NAMES, nothingIn, speech, wholeOf } from './docs.ts'
import { type NewPlace, onStore } from './place.ts'

const brokenClaims = (extraction: Extraction): Extraction[] => {
  const [first, second] = extraction.claims
  if (!first || !second) throw new Error('the speech claims two things')
  const subject = { ...first.subject, entity: entityId('person:nobody') }
  return [[second, first], [first, first], [{ ...first, sentence: 0 }], [{ ...first, subject }]].map((claims) => ({
    ...extraction,
    claims,
  }))
}
const HOSTILE = [
  `'; DROP TABLE doc; --`,
  `" OR 1=1 NEAR(a b) * ^ : {x} -y`,
  'nul \0 in the middle',
  '😀👩‍👩‍👧 𠀀𠮷',
  '<script>alert(1)</script>',
  'é e\u0301 \u202e \ufeff end',
  'x'.repeat(10_000),
  '',
]

export const describeHostileDocs = (newPlace: NewPlace) =>
  describe('docs', () => {
    it('of a batch are all kept or none: one that breaks its own rules refuses the batch by name', () =>
      onStore(newPlace, async (store) => {
        const first = speech.mentions[0]
        if (!first) throw new Error('the speech mentions somebody')
        const broken: Extraction[] = [
          { ...article, mentions: [{ ...first, start: 1, end: 999 }] },
          { ...article, mentions: [{ ...first, start: 5, end: 10 }] },
          { ...article, mentions: [...article.mentions, ...article.mentions] },
          { ...article, entities: new Map() },
          { ...article, doc: { ...article.doc, text: `${article.doc.text}\ud800` } },
          { ...article, sentences: [...article.sentences].reverse() },
          ...brokenClaims(speech).map((one) => ({ ...one, doc: { ...one.doc, id: article.doc.id } })),
        ]
        for (const one of broken) {
          await expect(store.addDocs([speech, one])).rejects.toThrow('article')
          await nothingIn(store)
          expect(await store.revision()).toBe(0)
        }
        expect(await store.addDocs([speech])).toEqual(['added'])
      }))

    it('of more sentences than can be numbered are refused, with the limit and the way out', () =>
      onStore(newPlace, async (store) => {
        const endless = extractionOf({ id: 'endless', text: '.'.repeat(MOST_SENTENCES + 1) })
        await expect(store.addDocs([speech, endless])).rejects.toThrow(/endless.*1048577.*1048576.*split it/)
        await nothingIn(store)
        expect(await store.addDocs([speech, article])).toEqual(['added', 'added'])
      }))

    it('keep hostile text, titles and names to the letter', () =>
      onStore(newPlace, async (store) => {
        const hostile = HOSTILE.map((text, n) =>
          extractionOf({ id: `h${n}`, text: `${text}.Xi`, title: text, names: NAMES }),
        )
        const bare = HOSTILE.map((text, n) => extractionOf({ id: `b${n}`, text, title: '\ud83d half a character' }))
        await store.addDocs([...hostile, ...bare])
        for (const one of [...hostile, ...bare]) expect(await store.getDoc(one.doc.id)).toEqual(wholeOf(one))
        expect(await store.faults()).toEqual([])
      }))

    it('keep what is said of entities to the letter, ends of lines of every kind included', () =>
      onStore(newPlace, async (store) => {
        const labels = new Map(
          [...HOSTILE.filter(Boolean), 'a\nb\rc\u2028d\u2029e'].map((label, n) => [`person:h${n}`, label]),
        )
        const docs = Array.from(labels, ([id, label]) =>
          extractionOf({ id, text: 'Xi.', names: { Xi: id }, records: { [id]: { label, names: { en: [label] } } } }),
        )
        await store.addDocs(docs)
        const { entities = [] } = await store.changesSince(0)
        expect(new Map(entities.map(({ entity }) => [entity.id, entity.label]))).toEqual(labels)
        for (const { entity } of entities) expect(entity.names).toEqual({ en: [labels.get(entity.id)] })
      }))
  })
