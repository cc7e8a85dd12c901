import { expect, test } from 'vitest'
import { barsOf, ticksOf } from '../../app/explore/timeline.ts'

const years = [
  { value: '2015', docs: 2 },
  { value: '2010', docs: 1 },
  { value: '', docs: 1 },
  { value: '2013', docs: 1 },
]

test('years stand in order at their distance, undated documents nowhere', () => {
  expect(barsOf(years)).toEqual([
    { year: 2010, docs: 1, at: 0.5 / 6 },
    { year: 2013, docs: 1, at: 3.5 / 6 },
    { year: 2015, docs: 2, at: 5.5 / 6 },
  ])
})

test('one year stands in the middle', () => {
  expect(barsOf([{ value: '2015', docs: 3 }])).toEqual([{ year: 2015, docs: 3, at: 0.5 }])
})

test('no more years are written than there is room for', () => {
  expect(ticksOf(barsOf(years), 8).map(({ year }) => year)).toEqual([2010, 2011, 2012, 2013, 2014, 2015])
  expect(ticksOf(barsOf(years), 4).map(({ year }) => year)).toEqual([2010, 2012, 2014])
  expect(ticksOf([], 4)).toEqual([])
})
