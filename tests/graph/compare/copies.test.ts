import { expect, test } from 'vitest'
import type { AnswerOf } from '#graph/wire/calls'
import { checkedEngine } from '../checked-engine.ts'
import { type Draft, extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const WORDS = ['Kite', 'Lamp', 'Moon', 'Nest', 'Oak', 'Pond', 'Quay', 'Rose', 'Sail', 'Tide', 'Vale', 'Well']
const names = Object.fromEntries(WORDS.map((word) => [word, `concept:${word.toLowerCase()}`]))

/** Twenty sentences that each name one thing, in an order that only this start and step give. */
const doc = (id: string, country: string, start: number, step: number): Draft => ({
  id,
  country,
  names,
  text: Array.from({ length: 20 }, (_, at) => `A ${WORDS[(start + at * step + ((at * at) % 7)) % WORDS.length]}.`).join(
    ' ',
  ),
})
const originals = [doc('c1', 'CN', 0, 1), doc('c2', 'CN', 3, 5), doc('v1', 'VN', 5, 7), doc('v2', 'VN', 8, 11)]

async function compared(drafts: readonly Draft[], alike?: string): Promise<AnswerOf<'compare'>> {
  const store = await freshStore()
  await store.addDocs(drafts.map(extractionOf))
  return checkedEngine(store).compare({ a: 'country:china', b: 'country:vietnam', ...(alike && { alike }) })
}

test('ten copies of each doc change no number but how many docs there are', async () => {
  const once = await compared(originals)
  const tenfold = await compared(
    originals.flatMap((draft) =>
      Array.from({ length: 10 }, (_, at) => ({ ...draft, id: at === 0 ? draft.id : `${draft.id}z${at}` })),
    ),
  )
  const { fingerprint: _, groups: groupsOnce, ...saidOnce } = once
  const { fingerprint: __, groups, ...said } = tenfold
  expect(said).toEqual(saidOnce)
  expect(groups.map(({ docs, counted, independent, sentences }) => [docs, counted, independent, sentences])).toEqual(
    groupsOnce.map(({ docs, counted, independent, sentences }) => [docs * 10, counted, independent, sentences]),
  )
  expect(groups[0]?.lines[0]?.copies).toHaveLength(9)
})

test('the query of what counts chooses just the docs that count', async () => {
  const store = await freshStore()
  await store.addDocs([...originals, { ...doc('c9', 'CN', 0, 1) }].map(extractionOf))
  const engine = checkedEngine(store)
  const [group] = (await engine.compare({ a: 'country:china', b: 'country:vietnam' })).groups
  expect(group).toMatchObject({ docs: 3, counted: 2, countedQuery: 'country:china -id:c9' })
  expect((await engine.docs({ in: group?.countedQuery ?? '' })).docs.map(({ id }) => id)).toEqual(['c1', 'c2'])
})

test('a doc with a few words changed is a copy at four fifths and none when all must be alike', async () => {
  const changed = { ...doc('c9', 'CN', 0, 1), text: `${doc('c9', 'CN', 0, 1).text} A Rose. A Pond.` }
  expect((await compared([...originals, changed])).groups[0]?.counted).toBe(2)
  expect((await compared([...originals, changed], '1')).groups[0]?.counted).toBe(3)
})

test('short docs that name the same things are nobody’s copies', async () => {
  const short = (id: string) => ({ id, country: 'CN', names, text: 'A Kite. A Lamp. A Moon. A Nest.' })
  expect((await compared([short('c1'), short('c2')])).groups[0]).toMatchObject({ counted: 2, independent: 2 })
})
