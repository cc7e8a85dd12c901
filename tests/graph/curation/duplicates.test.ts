// Likely duplicates of a small world, counted by hand, and what decisions make of them.
import { expect, test } from 'vitest'
import type { Decision } from '#graph/judgement'
import { checkedEngine } from '../checked-engine.ts'
import { entityId, extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const FULL = entityId('person:nguyen-van-kazak')
const SHORT = entityId('person:kazak')
const WRONG = entityId('person:nguyen-van-kasak')

async function world() {
  const store = await freshStore()
  const names = {
    'Nguyen Van Kazak': FULL,
    'Old Kazak': SHORT,
    'Nguyen Van Kasak': WRONG,
    Union: 'organization:union',
    Front: 'organization:front',
    Youth: 'organization:youth',
  }
  const records = { [SHORT]: { label: 'Kazak', names: { en: ['Kazak'] } } }
  await store.addDocs([
    extractionOf({ id: 'one', text: 'Nguyen Van Kazak met Union. Old Kazak met Union and Front.', names, records }),
    extractionOf({ id: 'two', text: 'Nguyen Van Kazak met Front and Youth.', names, records }),
    extractionOf({ id: 'three', text: 'Nguyen Van Kasak met Youth.', names, records }),
  ])
  const engine = checkedEngine(store)
  const found = async () => {
    const { duplicates, total } = await engine.duplicates({})
    expect(total).toBe(duplicates.length)
    return duplicates.map(({ from, into }) => [from.id, into.id])
  }
  const decide = (decision: Decision) =>
    store.addJudgement({ ...decision, author: 'Ann', reason: 'seen', at: '2026-01-01T00:00:00Z' })
  return { store, engine, found, decide }
}

test('each suggestion says which is merged into which, and what speaks for it and against it, in numbers', async () => {
  const { engine } = await world()
  const { duplicates } = await engine.duplicates({})
  expect(duplicates.map(({ from, into }) => [from.id, into.id])).toEqual([
    [SHORT, FULL],
    [WRONG, FULL],
  ])
  const weights = (at: number) => duplicates[at]?.grounds.map(({ ground, count, of }) => [ground, count, of])
  expect(weights(0)).toEqual([
    ['part', 1, null],
    ['neighbours', 2, 2],
    ['sentences', 0, null],
    ['docs', 1, 1],
  ])
  expect(weights(1)).toEqual([
    ['edit', 5, null],
    ['neighbours', 1, 1],
    ['sentences', 0, null],
    ['docs', 0, 1],
  ])
  for (const { weight, grounds } of duplicates)
    expect(weight).toBeCloseTo(
      grounds.reduce((sum, ground) => sum + ground.weight, 0),
      10,
    )
  expect(duplicates[0]?.names).toEqual({ from: 'Kazak', into: 'Nguyen Van Kazak' })
  expect((await engine.duplicates({ kind: 'concept' })).total).toBe(0)
})

test('what is one, what is two and what is rejected is not suggested again, until that is undone', async () => {
  const { store, found, decide } = await world()
  const both = await found()
  for (const decision of [
    { action: 'distinguish', target: { entity: FULL, with: SHORT } },
    { action: 'distinguish', target: { entity: SHORT, with: FULL } },
    { action: 'merge', target: { entity: SHORT }, to: FULL },
    { action: 'reject', target: { entity: SHORT } },
    { action: 'reject', target: { entity: SHORT, with: FULL } },
  ] as const) {
    const { id } = await decide(decision)
    expect(await found()).toEqual([[WRONG, FULL]])
    await store.undoJudgement(id, '2026-02-01T00:00:00Z')
    expect(await found()).toEqual(both)
  }
})

test('pages are those of one list, and telling two apart counts nothing differently', async () => {
  const { engine, decide } = await world()
  const first = await engine.duplicates({ limit: '1' })
  const second = await engine.duplicates({ limit: '1', cursor: first.next ?? '' })
  expect([...first.duplicates, ...second.duplicates]).toEqual((await engine.duplicates({})).duplicates)
  expect(second.next).toBeNull()
  const { nodes, edges } = await engine.graph({})
  await decide({ action: 'distinguish', target: { entity: FULL, with: SHORT } })
  expect(await engine.graph({})).toMatchObject({ nodes, edges })
})
