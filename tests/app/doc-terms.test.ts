import { describe, expect, test } from 'vitest'
import { isChosen, isOnlyYear, toggle, toggleYear } from '../../app/explore/doc-terms.ts'

describe('a group of documents is taken out and let in again', () => {
  test('taking out a country adds a term, letting it in removes it', () => {
    const out = toggle('', 'country', 'VN')
    expect(out).toBe('-country:VN')
    expect(isChosen(out, 'country', 'VN')).toBe(false)
    expect(isChosen(out, 'country', 'CN')).toBe(true)
    expect(toggle(out, 'country', 'VN')).toBe('')
  })
  test('a second country joins the same term, and other fields stay as they are', () => {
    expect(toggle('-country:VN lang:en', 'country', 'CN')).toBe('-country:VN,CN lang:en')
  })
  test('where only some are named, a further one is added to them', () => {
    expect(isChosen('country:CN', 'country', 'VN')).toBe(false)
    expect(toggle('country:CN', 'country', 'VN')).toBe('country:CN,VN')
  })
  test('a country written by its name in any interface language counts', () => {
    for (const written of ['country:China', 'country:china', 'country:中国', 'country:"trung quốc"'])
      expect([written, isChosen(written, 'country', 'CN')]).toEqual([written, true])
  })
  test('a source with spaces is quoted', () => {
    expect(toggle('', 'source', "People's Daily Online")).toBe('-source:"People\'s Daily Online"')
  })
})

describe('a year is chosen alone', () => {
  test('choosing another year replaces the first, choosing it again lets all in', () => {
    const first = toggleYear('country:CN', '2015')
    expect(first).toBe('country:CN date:2015')
    expect(toggleYear(first, '2023')).toBe('country:CN date:2023')
    expect(toggleYear(first, '2015')).toBe('country:CN')
  })
  test('undated documents are those that match no date', () => {
    expect(toggleYear('', '')).toBe('-date:..9999')
    expect(isOnlyYear('-date:..9999', '')).toBe(true)
    expect(isOnlyYear('-date:..9999', '2015')).toBe(false)
  })
})
