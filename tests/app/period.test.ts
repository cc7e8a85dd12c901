import { expect, test } from 'vitest'
import { periodOf, withPeriod } from '../../app/explore/doc-terms.ts'

test('a period is written as a term beside the others, and read back', () => {
  const text = withPeriod('lang:en date:1999', [2010, 2015])
  expect(text).toBe('lang:en date:2010..2015')
  expect(periodOf(text)).toEqual([2010, 2015])
  expect(withPeriod(text, [2012, 2012])).toBe('lang:en date:2012')
  expect(periodOf('date:2012')).toEqual([2012, 2012])
  expect(withPeriod(text, undefined)).toBe('lang:en')
})

test('a period may be open; days, months and undated docs are none', () => {
  expect(periodOf('date:2010..')).toEqual([2010, null])
  expect(periodOf('date:..2010')).toEqual([null, 2010])
  for (const text of ['', 'date:2015-07', '-date:..9999', 'date:2010,2011']) expect(periodOf(text)).toBeUndefined()
})
