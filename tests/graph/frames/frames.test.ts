// Frames of two groups: each number against the sentences read by hand, and as many passages as it says.
import { describe, expect, test } from 'vitest'
import type { AnswerOf } from '#graph/wire/calls'
import { parseSchemes } from '#lib/frames/parse'
import { checkedEngine } from '../checked-engine.ts'
import { type Draft, extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const schemes = parseSchemes([
  {
    name: 'trouble.yaml',
    text: `
id: trouble
label: { en: Trouble }
functions:
  - { id: problem, label: { en: problem }, means: { en: m }, cues: { en: [problem*], zh: [问题] } }
  - { id: duty, label: { en: duty }, means: { en: m }, cues: { en: [must, should], zh: [必须] }, not: { en: [must not] } }
  - { id: never, label: { en: never }, means: { en: m }, cues: { en: [xyzzy], zh: [乌有] } }
`,
  },
])
const names = { Kite: 'concept:kite', 风筝: 'concept:kite', Lamp: 'concept:lamp' }
const doc = (id: string, country: string, lang: string, text: string): Draft => ({ id, country, lang, text, names })
const drafts = [
  doc('c1', 'CN', 'en', 'Kite is a problem. Problems of Lamp must end. We must not wait. Kite flew.'),
  doc('c2', 'CN', 'zh', '风筝有问题。我们必须解决风筝的问题。今天天气好。'),
  doc('c3', 'CN', 'fr', 'Kite est un problem. Lamp.'),
  doc('v1', 'VN', 'en', 'Kite should fly. Lamp shone.'),
  doc('v2', 'VN', 'en', 'Lamp is a problem that we should solve. Nothing more.'),
]
const groups = { a: 'country:china', b: 'country:vietnam' }

async function engineOf(docs: readonly Draft[] = drafts) {
  const store = await freshStore()
  await store.addDocs(docs.map(extractionOf))
  return checkedEngine(store, undefined, schemes)
}
const counts = ({ functions }: AnswerOf<'frames'>) =>
  Object.fromEntries(
    functions.map(({ id, a, b }) => [id, [a.docs, a.of, a.sentences, b.docs, b.of, b.sentences].join(' ')]),
  )

describe('documents and sentences are counted on either side', () => {
  test('in all sentences, a language without cues apart', async () => {
    const said = await (await engineOf()).frames(groups)
    expect(counts(said)).toEqual({ problem: '2 2 4 1 2 1', duty: '2 2 2 2 2 2', never: '0 2 0 0 2 0' })
    expect(said.groups).toMatchObject([
      { docs: 2, read: 2, independent: 2, sentences: 7, otherLanguage: 1 },
      { docs: 2, read: 2, independent: 2, sentences: 4, otherLanguage: 0 },
    ])
    expect(said).toMatchObject({ tier: 1, scheme: 'trouble', of: null })
    expect(said.functions[0]?.a.rate).toBeCloseTo(400 / 7)
    // (4 + ½)/(7 + ½) against (1 + ½)/(4 + ½), of which the logarithm to 2.
    expect(said.functions[0]?.log2Ratio).toBeCloseTo(Math.log2(4.5 / 7.5 / (1.5 / 4.5)))
    expect(said.functions[2]).toMatchObject({ presence: 'neither', a: { example: null } })
  })

  test('in the sentences that name one thing, of the documents that name it', async () => {
    const said = await (await engineOf()).frames({ ...groups, of: 'concept:kite' })
    expect(counts(said)).toEqual({ problem: '2 2 3 0 1 0', duty: '1 2 1 1 1 1', never: '0 2 0 0 1 0' })
    // One document of B names it: that can be read, not contrasted.
    expect(said.tier).toBe(0)
    expect(said.functions.every((row) => row.log2Ratio === undefined && row.a.prevalence === undefined)).toBe(true)
  })

  test('and mirrored when the groups change sides', async () => {
    const engine = await engineOf()
    const [said, other] = [await engine.frames(groups), await engine.frames({ a: groups.b, b: groups.a })]
    for (const [at, { a, b, log2Ratio }] of said.functions.entries()) {
      const mirror = other.functions[at]
      expect([mirror?.b, mirror?.a]).toEqual([a, b])
      expect((mirror?.log2Ratio ?? 0) + (log2Ratio ?? 0)).toBeCloseTo(0)
    }
  })
})

test.each([undefined, 'concept:kite', 'concept:lamp'])(
  'each number opens as many passages, their cues the words of the doc (of %s)',
  async (of) => {
    const engine = await engineOf()
    const said = await engine.frames({ ...groups, of })
    for (const { id, a, b } of said.functions)
      for (const [at, side] of [a, b].entries()) {
        const query = said.groups[at]?.countedQuery ?? ''
        const opened = await engine.framePassages({ in: query, function: id, of })
        expect([opened.total, opened.docs, opened.passages.length]).toEqual([side.sentences, side.docs, side.sentences])
        for (const { doc: from, start, end, text, cues, marks } of opened.passages) {
          const whole = drafts.find((draft) => draft.id === from)?.text ?? ''
          expect(whole.slice(start, end)).toBe(text)
          expect(cues.map((cue) => whole.slice(cue.start, cue.end))).not.toEqual([])
          for (const cue of cues)
            expect(whole.slice(cue.start, cue.end)).toMatch(/^(?:problems?|must|should|问题|必须)$/i)
          expect(marks.length > 0).toBe(of !== undefined)
        }
        expect(side.example === null).toBe(side.sentences === 0)
        if (side.example) expect(opened.passages.map(({ text }) => text)).toContain(side.example.text)
      }
  },
)

test('pages of passages go on where the last one ended', async () => {
  const engine = await engineOf()
  const ask = { in: groups.a, function: 'problem', limit: '3' }
  const first = await engine.framePassages(ask)
  const second = await engine.framePassages({ ...ask, cursor: first.next ?? '' })
  expect([first.passages.length, second.passages.length, second.next]).toEqual([3, 1, null])
  await expect(engine.framePassages({ ...ask, function: 'duty', cursor: first.next ?? '' })).rejects.toMatchObject({
    status: 400,
  })
})

test('a copy counts once, and a document in both groups is no evidence of a difference', async () => {
  // Copies are told by what is named in a row: ten names make eight rows of three.
  const row = [...'ABCDEFGHIJ'].map((letter) => `Name${letter}`)
  const named = Object.fromEntries(row.map((name) => [name, `concept:${name.toLowerCase()}`]))
  const text = `${row.join(', ')} must go.`
  const reprint = (id: string, words: string) => ({ ...doc(id, 'CN', 'en', words), names: named })
  const twice = [reprint('x1', text), reprint('x2', `${text} Good.`), ...drafts.slice(3)]
  const engine = await engineOf(twice)
  const said = await engine.frames(groups)
  expect(said.functions[1]?.a).toMatchObject({ docs: 1, of: 1, sentences: 1 })
  expect((await engine.frames({ a: '', b: '' })).groups.map(({ independent }) => independent)).toEqual([0, 0])
})

test('shown first is the first sentence with three cues, else the first of those with most', async () => {
  const shown = async (text: string) => {
    const engine = await engineOf([doc('v1', 'VN', 'en', text)])
    return (await engine.frames(groups)).functions[0]?.b.example?.text.trim()
  }
  const [one, three] = ['A problem.', 'Problem, problem and problem.']
  expect(await shown(`${one} ${three} ${three.replace('and', 'or problem, problem and')}`)).toBe(three)
  expect(await shown(`Nothing. ${one} Problems of problems. Problem and problem.`)).toBe('Problems of problems.')
})

test('what is changed is counted anew', async () => {
  const store = await freshStore()
  await store.addDocs(drafts.map(extractionOf))
  const engine = checkedEngine(store, undefined, schemes)
  const before = await engine.frames(groups)
  await store.withdrawDocs([extractionOf(drafts[0] as Draft).doc.id])
  const after = await engine.frames(groups)
  expect([before, after].map(({ functions }) => functions[0]?.a.sentences)).toEqual([4, 2])
})

test('an unknown scheme, function or entity is told with what there is', async () => {
  const engine = await engineOf()
  await expect(engine.frames({ ...groups, scheme: 'none' })).rejects.toMatchObject({
    status: 404,
    message: /allowed are trouble/,
  })
  await expect(engine.framePassages({ function: 'none' })).rejects.toMatchObject({
    status: 404,
    message: /problem, duty/,
  })
  await expect(engine.frames({ ...groups, of: 'concept:none' })).rejects.toMatchObject({ status: 404 })
  await expect(engine.frames({ a: 'date:soon', b: '' })).rejects.toMatchObject({ status: 400 })
  const bare = checkedEngine(await freshStore())
  await expect(bare.frames(groups)).rejects.toMatchObject({ status: 404, message: /--frames/ })
})
