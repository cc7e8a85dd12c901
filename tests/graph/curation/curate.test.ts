// Which entities remain after what people decided, by small examples worked out by hand.
import { expect, test } from 'vitest'
import { curate } from '#graph/curation/curate'
import type { Decision, Judgement } from '#graph/judgement'
import type { Entity } from '#lib/entity'
import { entityId } from '../extraction-builder.ts'

const named = (id: string, said: Partial<Entity> = {}): Entity => ({
  id: entityId(`person:${id}`),
  kind: 'person',
  label: id.toUpperCase(),
  names: { en: [id.toUpperCase()] },
  theme: null,
  country: null,
  role: null,
  known: false,
  ...said,
})
const [a, b, c] = [named('a'), named('b', { country: 'VN' }), named('c')]
const ledger = (...decisions: Decision[]): Judgement[] =>
  decisions.map((decision, at) => ({
    ...decision,
    id: `j${at}`,
    author: 'Ann',
    reason: 'r',
    at: `2026-01-0${at + 1}`,
    undoneAt: null,
  }))
const on = ({ id }: Entity) => ({ entity: id })
const merge = (one: Entity, other: Entity): Decision => ({ action: 'merge', target: on(one), to: other.id })
const reject = (one: Entity): Decision => ({ action: 'reject', target: on(one) })
const labels = (entities: readonly Entity[], judgements: Judgement[]) =>
  curate(entities, judgements).entities.map(({ label }) => label)

test('without judgements all are as docs name them', () => {
  expect(curate([a, b], [])).toEqual({
    entities: [a, b],
    rejected: new Uint8Array(2),
    placeOf: Int32Array.of(0, 1),
    severed: new Map(),
  })
})

test('what is merged goes by one id, with all names, and with what the others know where the one knows nothing', () => {
  const { entities, placeOf } = curate([a, b, c], ledger(merge(b, a)))
  expect(entities).toEqual([{ ...a, names: { en: ['A', 'B'] }, country: 'VN' }, c])
  expect([...placeOf]).toEqual([0, 0, 1])
})

test('merges in a row lead to the last, whatever their order; in a ring the last one changes nothing', () => {
  const [first, second] = ledger(merge(a, b), merge(b, c))
  const chain = [first, second].flatMap((one) => one ?? [])
  expect(labels([a, b, c], chain)).toEqual(['C'])
  expect(labels([a, b, c], ledger(merge(b, c), merge(a, b)))).toEqual(['C'])
  expect(labels([a, b, c], chain.toReversed())).toEqual(['C'])
  expect(labels([a, b], ledger(merge(a, b), merge(b, a)))).toEqual(['B'])
})

test('each merge stands by itself: without the one in the middle the others remain', () => {
  expect(labels([a, b, c], ledger(merge(a, b), merge(b, c)).slice(1))).toEqual(['A', 'C'])
})

test('where no doc names the one that others are merged into, they go by the least among them', () => {
  expect(labels([b, c], ledger(merge(c, a), merge(b, a)))).toEqual(['B'])
})

test('a label and a kind are what was said last, and stay with their entity when it is merged', () => {
  const rename = (one: Entity, to: string): Decision => ({ action: 'rename', target: on(one), to })
  const retype: Decision = { action: 'retype', target: on(a), to: 'place' }
  expect(curate([a], ledger(rename(a, 'First'), retype, rename(a, 'Last'))).entities).toEqual([
    { ...a, label: 'Last', kind: 'place' },
  ])
  expect(labels([a, b], ledger(rename(a, 'Other'), merge(a, b)))).toEqual(['B'])
  expect(labels([a, b], ledger(merge(a, b), rename(b, 'Both')))).toEqual(['Both'])
})

test('what is rejected under the id that several go by is rejected whole; one of them alone stays apart', () => {
  const whole = curate([a, b, c], ledger(merge(a, b), reject(b)))
  expect([whole.entities.map(({ id }) => id), [...whole.rejected]]).toEqual([
    [b.id, c.id],
    [1, 0],
  ])
  const apart = curate([a, b, c], ledger(merge(a, b), reject(a)))
  expect([apart.entities.map(({ id }) => id), [...apart.rejected]]).toEqual([
    [a.id, b.id, c.id],
    [1, 0, 0],
  ])
})

test('a link that is rejected is so for all that go by its ends', () => {
  const cut: Decision = { action: 'reject', target: { entity: a.id, with: c.id } }
  expect(curate([a, b, c], ledger(cut)).severed).toEqual(new Map([[0, new Set([2])], [2, new Set([0])]])) // biome-ignore format: pairs
  expect(curate([a, b, c], ledger(cut, merge(a, b))).severed).toEqual(new Map([[0, new Set([1])], [1, new Set([0])]])) // biome-ignore format: pairs
  expect(curate([a, c], ledger(cut, merge(a, c))).severed).toEqual(new Map())
})
