// The orders of the library.
import { describe, expect, it } from 'vitest'
import { COLUMNS, firstOrder, inOrder, parseOrder, printOrder } from '../../../../app/docs/library/order.ts'

const doc = (id: string, title: string, date: string | null, mentions: number) => ({
  id,
  title,
  date,
  country: null,
  lang: 'en',
  source: null,
  file: null,
  counts: { sentences: 1, mentions, entities: 1 },
})
const docs = [doc('c', 'Letter', '2015', 3), doc('a', 'Speech', null, 10), doc('b', 'Letter', '2023-10', 3)]
const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(docs, order).map(({ id }) => id)

describe('the library', () => {
  it('puts what is unknown last, whichever way it is sorted', () => {
    expect(ids({ column: 'date', falling: true })).toEqual(['b', 'c', 'a'])
    expect(ids({ column: 'date', falling: false })).toEqual(['c', 'b', 'a'])
  })

  it('puts equal rows in the order of title and id', () => {
    expect(ids({ column: 'mentions', falling: true })).toEqual(['a', 'b', 'c'])
    expect(ids({ column: 'source', falling: true })).toEqual(['b', 'c', 'a'])
  })

  it('starts with the newest and the most, and words from A', () => {
    expect(firstOrder('date').falling).toBe(true)
    expect(firstOrder('entities').falling).toBe(true)
    expect(firstOrder('title').falling).toBe(false)
  })

  it('reads an order from the address as it was written there, and nothing else', () => {
    for (const column of COLUMNS)
      for (const falling of [true, false])
        expect(parseOrder(printOrder({ column, falling }))).toEqual({ column, falling })
    for (const text of ['', '-', '--date', 'dates', 'date desc']) expect(parseOrder(text)).toBeUndefined()
  })
})
