import { describe, expect, test } from 'vitest'
import { addressOf } from '../../app/ask/address.ts'
import { questionsOf } from '../../app/explore/questions.ts'
import { graphAsk, loadView, nextAmount, selectionOf } from '../../app/explore/view.ts'
import { calls } from '../../graph/wire/calls.ts'

describe('the page asks only what the API takes', () => {
  test.each([
    '',
    '?in=country:china&kinds=concept,place&minDocs=2&minSentences=3',
    '?select=concept:mass-line',
    '?select=concept:mass-line&with=person:xi-jinping&steps=e~place:china!h~concept:a',
    '?limit=50000&minDocs=2',
    '?limit=99999999',
    '?limit=-3',
    '?minDocs=-4&kinds=nonsense&at=1,2',
  ])('%s', (search) => {
    const view = loadView(new URLSearchParams(search))
    for (const [name, ask] of [...questionsOf(view), ['graph', graphAsk(view)] as const]) {
      const { success, error } = calls[name].input.safeParse(ask)
      expect([name, ask, error?.message, success]).toEqual([name, ask, undefined, true])
    }
  })
})

test('more entities can be asked for step by step, until all are drawn', () => {
  const next = (limit: number, all: number) => nextAmount({ ...loadView(new URLSearchParams()), limit }, all)
  expect([300, 1000, 3000, 10_000, 50_000].map((limit) => next(limit, 99_999))).toEqual([
    1000,
    3000,
    10_000,
    50_000,
    undefined,
  ])
  expect(next(300, 300)).toBe(undefined)
  expect(next(300, 301)).toBe(1000)
  expect(next(40, 301)).toBe(300)
})

test('every call of the API has an address of its own', () => {
  const id = 'concept:mass line/1'
  for (const name of Object.keys(calls) as (keyof typeof calls)[]) {
    const path = calls[name].path.replace('{id}', encodeURIComponent(id))
    expect(addressOf(name, { id })).toBe(
      calls[name].path.includes('{id}') ? `/api${path}` : `/api${path}?${new URLSearchParams({ id })}`,
    )
  }
})

test('the same question has the same address, whatever the order and whatever is left empty', () => {
  expect(addressOf('graph', { minDocs: '2', in: 'country:china' })).toBe(
    addressOf('graph', { in: 'country:china', minDocs: '2', around: '' }),
  )
})

test('one entity is a selection, two are a link, one with itself is one', () => {
  expect(selectionOf({ select: null, with: 'b', more: [] })).toEqual({ of: 'nothing' })
  expect(selectionOf({ select: 'a', with: null, more: [] })).toEqual({ of: 'entity', id: 'a' })
  expect(selectionOf({ select: 'a', with: 'b', more: [] })).toEqual({ of: 'link', a: 'a', b: 'b' })
  expect(selectionOf({ select: 'a', with: 'a', more: [] })).toEqual({ of: 'entity', id: 'a' })
})
