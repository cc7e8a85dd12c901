import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byDate, intervalOf, within } from '#lib/partial-date'

test('a partial date is its whole interval', () => {
  expect(intervalOf('2015')).toEqual({ from: '2015-01-01', to: '2015-12-31' })
  expect(intervalOf('2015-07')).toEqual({ from: '2015-07-01', to: '2015-07-31' })
  expect(intervalOf('2016-02')).toEqual({ from: '2016-02-01', to: '2016-02-29' })
  expect(intervalOf('1900-02')).toEqual({ from: '1900-02-01', to: '1900-02-28' })
  expect(intervalOf('2015-07-08')).toEqual({ from: '2015-07-08', to: '2015-07-08' })
})

test.each([
  '',
  'abc',
  '15',
  '2015-7',
  '2015-13',
  '2015-00',
  '2015-02-29',
  '2015-04-31',
  '2015-01-00',
  '2015-01-01T00:00',
  ' 2015',
])('%j is no date', (text) => {
  expect(intervalOf(text)).toBeUndefined()
})

test('the days that exist are those that the calendar of the runtime has', () => {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const text = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`
        const day = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
        expect(intervalOf(text) !== undefined).toBe(exists)
      },
    ),
  )
})

test('a day lies within its month and its year, a year not within its month', () => {
  const [year, month, day] = ['2015', '2015-07', '2015-07-08'].map((text) => intervalOf(text) ?? { from: '', to: '' })
  if (!year || !month || !day) throw new Error('unreachable')
  expect([within(day, month), within(month, year), within(year, month), within(year, year)]).toEqual([
    true,
    true,
    false,
    true,
  ])
})

test('dates stand in order of time, undated last', () => {
  expect([null, '2016', '2015-07-08', '2015', null, '2015-07'].toSorted(byDate)).toEqual([
    '2015',
    '2015-07',
    '2015-07-08',
    '2016',
    null,
    null,
  ])
})
