// Claims: found by their subject, their object and their docs, in order and by pages; those of what is rejected are not there.
import { describe, expect, it } from 'vitest'
import type { ClaimsAsked, Store } from '#graph/store'
import { docId } from '#lib/doc'
import { entityId, extractionOf, idsOf } from '../extraction-builder.ts'
import { type NewPlace, onStore } from './place.ts'

const NAMES = { Xi: 'person:xi', 党: 'organization:party', 工会: 'organization:unions', China: 'place:china' }
const PARTY = entityId('organization:party')
const UNIONS = entityId('organization:unions')
const XI = entityId('person:xi')
const zh = extractionOf({
  id: 'zh',
  text: '党领导工会。工会拥护党。',
  names: NAMES,
  claims: [
    ['党', '领导', '工会'],
    ['工会', '拥护', '党'],
  ],
})
const en = extractionOf({
  id: 'en',
  text: 'Xi praised China. China praised Xi.\nXi spoke.',
  names: NAMES,
  claims: [
    ['Xi', 'praised', 'China'],
    ['China', 'praised', 'Xi'],
  ],
})
const by = { action: 'reject', author: 'a', reason: 'r', at: '2026-01-02T03:04:05Z' } as const

const found = async (store: Store, asked: Partial<ClaimsAsked> = {}) => {
  const { total, claims } = await store.getClaims({ limit: 100, ...asked })
  if (!asked.after) expect(claims.length).toBe(Math.min(total, asked.limit ?? 100))
  return claims.map(
    ({ doc, subjectText, claim, objectText }) => `${doc} ${subjectText} ${claim.predicate.lemma} ${objectText}`,
  )
}
const ALL = ['en Xi praised China', 'en China praised Xi', 'zh 党 领导 工会', 'zh 工会 拥护 党']

export const describeClaims = (newPlace: NewPlace) =>
  describe('claims', () => {
    it('are found by subject, by object and by doc, in order, with the words of their sentence', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([zh, en])
        expect(await found(store)).toEqual(ALL)
        expect(await found(store, { subjects: [PARTY] })).toEqual([ALL[2]])
        expect(await found(store, { objects: [PARTY] })).toEqual([ALL[3]])
        expect(await found(store, { subjects: [PARTY], objects: [UNIONS] })).toEqual([ALL[2]])
        expect(await found(store, { subjects: [PARTY], objects: [XI] })).toEqual([])
        expect(await found(store, { docs: idsOf('zh', 'absent') })).toEqual(ALL.slice(2))
        expect(await found(store, { docs: [] })).toEqual([])
        expect(await found(store, { subjects: [entityId("nobody' OR 1=1")] })).toEqual([])
        const [first] = (await store.getClaims({ limit: 1, subjects: [UNIONS] })).claims
        expect(first).toMatchObject({ doc: 'zh', at: 1, start: 6, end: 12, text: '工会拥护党。', claim: zh.claims[1] })
      }))

    it('are as many as the total says, and of each doc all or none, while docs come and go', () =>
      onStore(newPlace, async (store) => {
        let isWriting = true
        const write = async () => {
          try {
            for (let n = 0; n < 20; n++) {
              await store.addDocs([zh, en])
              await store.withdrawDocs(idsOf('zh', 'en'))
            }
          } finally {
            isWriting = false
          }
        }
        const read = async () => {
          while (isWriting) {
            for (const asked of [{}, { subject: XI }, { docs: idsOf('en') }]) {
              const here = await found(store, asked)
              const whole = await found(store, { ...asked, limit: 2 })
              for (const doc of ['zh', 'en'])
                for (const page of [here, whole])
                  expect([0, 'subjects' in asked ? 1 : 2]).toContain(page.filter((one) => one.startsWith(doc)).length)
            }
          }
        }
        await Promise.all([write(), read(), read()])
      }))

    it('come by pages that know how many there are', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([zh, en])
        for (const limit of [1, 2, 3, 4, 5]) {
          const seen: string[] = []
          for (let after: ClaimsAsked['after']; ; ) {
            const { total, claims } = await store.getClaims({ after, limit })
            expect(total).toBe(4)
            seen.push(...(await found(store, { after, limit })))
            after = claims.at(-1)
            if (claims.length < limit) break
          }
          expect(seen).toEqual(ALL)
        }
      }))

    it('come by pages that go on where they were, whatever comes and goes before', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([zh, en])
        const [, second] = (await store.getClaims({ limit: 2 })).claims
        await store.withdrawDocs(idsOf('en'))
        expect(await found(store, { after: second, limit: 9 })).toEqual(ALL.slice(2))
        await store.addDocs([{ ...en, doc: { ...en.doc, id: docId('a') } }, en])
        expect(await found(store, { after: second, limit: 9 })).toEqual(ALL.slice(2))
        expect(await found(store, { after: { doc: docId('en'), at: 0 }, docs: idsOf('en'), limit: 9 })).toEqual([
          ALL[1],
        ])
        expect(await found(store, { after: { doc: docId('zh'), at: 1 }, limit: 9 })).toEqual([])
      }))

    it('go with their doc and leave nothing', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([zh, en])
        await store.withdrawDocs(idsOf('en'))
        expect(await found(store)).toEqual(ALL.slice(2))
        expect(await store.addDocs([{ ...zh, claims: [] }])).toEqual(['replaced'])
        expect(await found(store)).toEqual([])
        expect(await store.faults()).toEqual([])
      }))

    it('do not count while a mention in them is rejected, whether the doc comes before or after', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([zh, en])
        const target = { doc: docId('en'), start: 0, end: 2, entity: XI, quote: 'Xi' }
        const { id } = await store.addJudgement({ ...by, target })
        expect(await found(store)).toEqual(ALL.slice(1))
        expect((await store.getDoc(docId('en')))?.claims).toEqual([en.claims[1]])
        await store.withdrawDocs(idsOf('en'))
        await store.addDocs([en])
        expect(await found(store)).toEqual(ALL.slice(1))
        expect(await store.faults()).toEqual([])
        await store.undoJudgement(id, by.at)
        expect(await found(store)).toEqual(ALL)
      }))

    it('do not count where their doc names the entity nowhere any more', () =>
      onStore(newPlace, async (store) => {
        const [first] = en.claims
        if (!first) throw new Error('the doc claims something')
        // "They" stands for what another sentence names.
        const they = { ...first, subject: { ...first.predicate, entity: XI } }
        await store.addDocs([{ ...en, claims: [they] }])
        const at = en.mentions.filter(({ entity }) => entity === XI)
        for (const { start, end } of at) {
          expect((await store.getClaims({ limit: 9 })).total).toBe(1)
          await store.addJudgement({ ...by, target: { doc: docId('en'), start, end, entity: XI, quote: 'Xi' } })
        }
        expect((await store.getClaims({ limit: 9 })).total).toBe(0)
      }))

    it('are left out where one of some entities has a part in them, and found by any of several', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([zh, en])
        expect(await found(store, { without: [PARTY] })).toEqual(ALL.slice(0, 2))
        expect(await found(store, { without: [PARTY], subjects: [UNIONS] })).toEqual([])
        expect(await found(store, { without: [] })).toEqual(ALL)
        expect(await found(store, { subjects: [UNIONS, PARTY] })).toEqual(ALL.slice(2))
        expect(await found(store, { subjects: [UNIONS, PARTY], objects: [PARTY, XI] })).toEqual([ALL[3]])
      }))
  })
