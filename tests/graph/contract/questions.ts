// Point questions: passages, words, changes, entities, arrangements.
import { describe, expect, it } from 'vitest'
import { docId } from '#lib/doc'
import { extractionOf, idsOf } from '../extraction-builder.ts'
import { type NewPlace, onStore } from './place.ts'

const NAMES = { 党: 'organization:party', China: 'place:china' }
const zh = extractionOf({ id: 'zh', text: '群团组织是党的助手。群众路线。', names: NAMES })
const vi = extractionOf({ id: 'vi', text: 'Đường lối quần chúng của Đảng. Công đoàn “Việt Nam”.' })
const en = extractionOf({
  id: 'en',
  text: 'Mass organizations. The mass-line, in China.\nＭａｓｓ work\0here. C++',
  names: NAMES,
})

export const describeQuestions = (newPlace: NewPlace) =>
  describe('questions', () => {
    it('about passages are answered in the order asked, without what is gone', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([zh, en])
        const refs = [['en', 1], ['zh', 0], ['en', 99], ['gone', 0], ['en', 1]] as const // biome-ignore format: pairs
        const passages = await store.getPassages(refs.map(([doc, sentence]) => ({ doc: docId(doc), sentence })))
        expect(passages.map(({ doc, sentence, text }) => [doc, sentence, text])).toEqual([
          ['en', 1, ' The mass-line, in China.'],
          ['zh', 0, '群团组织是党的助手。'],
          ['en', 1, ' The mass-line, in China.'],
        ])
        expect(passages[1]).toMatchObject({
          start: 0,
          end: 10,
          mentions: [{ start: 5, end: 6, entity: 'organization:party' }],
        })
      }))

    it.each([
      ['群众', ['zh 1']],
      ['组织', ['zh 0']],
      ['群团 助手', ['zh 0']],
      ['群组', []],
      ['duong loi', ['vi 0']],
      ['DANG', ['vi 0']],
      ['Đảng quần', ['vi 0']],
      ['viet nam', ['vi 1']],
      ['mass', ['en 0', 'en 1', 'en 3']],
      ['mass line', ['en 1']],
      ['line mass', ['en 1']],
      ['"line mass"', []],
      ['"mass line', ['en 1']],
      ['mass-line', ['en 1']],
      ['here', ['en 3']],
      ['organ', []],
      ['organ*', ['en 0']],
      ['ma*', ['en 0', 'en 1', 'en 3']],
      ['c++', ['en 4']],
      ['mass NOT line', []],
      ['mass OR nothing', []],
      ['words:mass', []],
      ['', []],
      ['  ', []],
      ['😀 *', []],
      ['"', []],
      [`'"; DROP TABLE doc; --`, []],
      ['NEAR(mass line)', []],
      ['\0', []],
      ['mass\0line', ['en 1']],
    ])('about the words %j find the sentences that hold them all', (words, found) =>
      onStore(newPlace, async (store) => {
        await store.addDocs([zh, vi, en])
        expect((await store.searchSentences(words, 9)).map(({ doc, sentence }) => `${doc} ${sentence}`)).toEqual(found)
        expect(await store.searchSentences(words, 1)).toHaveLength(Math.min(found.length, 1))
      }),
    )

    it('about words in some docs find what is there and nowhere else', () =>
      onStore(newPlace, async (store) => {
        const told = (id: string) => extractionOf({ id, text: 'The same words. The same again.' })
        await store.addDocs([...Array.from({ length: 60 }, (_, n) => told(`a${n}`)), told('y'), told('z')])
        const find = async (limit: number, ...ids: string[]) =>
          (await store.searchSentences('same', limit, idsOf(...ids))).map(({ doc, sentence }) => `${doc} ${sentence}`)
        expect(await find(9, 'z', 'gone', 'y')).toEqual(['y 0', 'y 1', 'z 0', 'z 1'])
        expect(await find(3, 'z', 'y')).toEqual(['y 0', 'y 1', 'z 0'])
        expect(await find(9, 'gone')).toEqual([])
        expect(await find(9)).toEqual([])
      }))

    it('about very many words are answered too', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([en])
        const many = Array.from({ length: 3_000 }, (_, n) => `w${n}`).join(' ')
        for (const words of ['a'.repeat(10_000), '群'.repeat(10_000), many])
          expect(await store.searchSentences(words, 9)).toEqual([])
        expect(await store.searchSentences('mass '.repeat(2_000), 9)).toHaveLength(3)
      }))

    it('about changes tell what was added, replaced and withdrawn since, and nothing else', () =>
      onStore(newPlace, async (store) => {
        expect(await store.changesSince(0)).toEqual({
          revision: 0,
          rows: [],
          withdrawn: [],
          entities: [],
          judgements: [],
          judgementHash: 0n,
        })
        await store.addDocs([zh, vi, en])
        const { revision } = await store.changesSince(0)
        await store.withdrawDocs(idsOf('en', 'vi'))
        await store.addDocs([en, { ...zh, doc: { ...zh.doc, title: 'Other' } }])
        const changes = await store.changesSince(revision)
        expect(changes.revision).toBe(await store.revision())
        expect(changes.revision).toBeGreaterThan(revision)
        expect(changes.rows.map(({ line }) => [line.id, line.title])).toEqual([['en', 'en'], ['zh', 'Other']]) // biome-ignore format: pairs
        expect(changes.withdrawn).toEqual(['vi'])
        expect(changes.entities?.map(({ entity }) => entity.id).sort()).toEqual(['organization:party', 'place:china'])
        const later = await store.changesSince(changes.revision)
        expect(later).toMatchObject({ rows: [], withdrawn: [], entities: undefined })
        expect((await store.changesSince(0)).withdrawn).toEqual([])
      }))

    it('about an entity are answered from what most docs say of it', () =>
      onStore(newPlace, async (store) => {
        const say = (id: string, label: string) =>
          extractionOf({
            id,
            text: 'China.',
            names: NAMES,
            records: { 'place:china': { label, names: { en: [label] } } },
          })
        await store.addDocs([say('1', 'China'), say('2', 'PRC'), say('3', 'PRC')])
        const china = async () => (await store.changesSince(0)).entities?.[0]?.entity
        expect(await china()).toMatchObject({ label: 'PRC', names: { en: ['PRC', 'China'] } })
        await store.withdrawDocs(idsOf('2'))
        expect(await china()).toMatchObject({ label: 'China', names: { en: ['China', 'PRC'] } })
        await store.withdrawDocs(idsOf('3'))
        expect(await china()).toMatchObject({ label: 'China', names: { en: ['China'] } })
      }))

    it('about an arrangement are answered for the newest only', () =>
      onStore(newPlace, async (store) => {
        expect(await store.getArrangement('f1')).toBeUndefined()
        await store.putArrangement('f1', Uint8Array.of(1, 2))
        await store.putArrangement('f2', Uint8Array.of(0, 255))
        expect(await store.getArrangement('f1')).toBeUndefined()
        expect([...((await store.getArrangement('f2')) ?? [])]).toEqual([0, 255])
      }))
  })
