// Frames and sketches: what is read of sentences and claims is the same on every store, and follows what comes and goes.
import { describe, expect, it } from 'vitest'
import { parseSchemes } from '#lib/frames/parse'
import { checkedEngine } from '../checked-engine.ts'
import { type Draft, extractionOf, idsOf } from '../extraction-builder.ts'
import { type NewPlace, onStore } from './place.ts'

const schemes = parseSchemes([
  {
    name: 'needs.yaml',
    text: `
id: needs
label: { en: Needs }
functions:
  - { id: lack, label: { en: lack }, means: { en: m }, cues: { en: [lack*], zh: [缺乏], vi: [thiếu] } }
  - { id: duty, label: { en: duty }, means: { en: m }, cues: { en: [must], zh: [必须], vi: [phải] } }
`,
  },
])
const names = { Kite: 'concept:kite', 风筝: 'concept:kite', diều: 'concept:kite', Lamp: 'concept:lamp' }
const draft = (id: string, country: string, lang: string, text: string, more: Partial<Draft> = {}): Draft => ({
  id,
  country,
  lang,
  text,
  names,
  ...more,
})
const drafts = [
  draft('c1', 'CN', 'en', 'Kite lacks wind. Lamp must burn. Kite lifts Lamp.', { claims: [['Kite', 'lifts', 'Lamp']] }),
  draft('c2', 'CN', 'zh', '风筝缺乏风。我们必须等。风筝必须飞。'),
  draft('v1', 'VN', 'vi', 'Con diều thiếu gió. Ta phải đợi.'),
  draft('v2', 'VN', 'en', 'Nothing stands here.'),
]
const groups = { a: 'country:china', b: 'country:vietnam' }
/** By function: documents and sentences in A, in B. */
const ALL = { lack: [2, 2, 1, 1], duty: [2, 3, 1, 1] }
const OF_KITE = { lack: [2, 2, 1, 1], duty: [1, 1, 0, 0] }

export const describeFraming = (newPlace: NewPlace) =>
  describe('frames and sketches', () => {
    it('are read of every sentence, each number with its passages and their cues', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs(drafts.map(extractionOf))
        const engine = checkedEngine(store, undefined, schemes)
        for (const [of, wanted] of [
          [undefined, ALL],
          ['concept:kite', OF_KITE],
        ] as const) {
          const { functions, groups: said } = await engine.frames({ ...groups, of })
          const counted = functions.map(({ id, a, b }) => [id, [a.docs, a.sentences, b.docs, b.sentences]])
          expect(Object.fromEntries(counted)).toEqual(wanted)
          for (const { id, a, b } of functions)
            for (const [at, side] of [a, b].entries()) {
              const opened = await engine.framePassages({ in: said[at]?.countedQuery ?? '', function: id, of })
              expect([opened.total, opened.passages.length]).toEqual([side.sentences, side.sentences])
              for (const { text, start, cues } of opened.passages)
                expect(cues.map((cue) => text.slice(cue.start - start, cue.end - start)).join()).toMatch(
                  id === 'lack' ? /^(lacks|缺乏|thiếu)$/ : /^(must|必须|phải)$/,
                )
            }
        }
      }))

    it('follow what comes and goes', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs(drafts.slice(1).map(extractionOf))
        const engine = checkedEngine(store, undefined, schemes)
        const lacking = async () => (await engine.frames(groups)).functions[0]?.a.sentences
        const sketched = async () =>
          (await engine.sketch({ of: 'concept:kite', in: '' })).relations
            .find(({ relation }) => relation === 'actsOn')
            ?.items.map(({ id, predicates, sentences }) => [id, ...predicates, sentences])
        expect([await lacking(), await sketched()]).toEqual([1, []])
        await store.addDocs(drafts.slice(0, 1).map(extractionOf))
        expect([await lacking(), await sketched()]).toEqual([2, [['concept:lamp', 'lifts', 1]]])
        await store.withdrawDocs(idsOf('c1'))
        expect([await lacking(), await sketched()]).toEqual([1, []])
      }))
  })
