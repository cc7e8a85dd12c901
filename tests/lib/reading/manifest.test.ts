import { describe, expect, it } from 'vitest'
import { ManifestError, parseManifest } from '#lib/reading/manifest'

const problemsOf = (yaml: string) => {
  try {
    parseManifest(yaml)
    return []
  } catch (error) {
    return error instanceof ManifestError ? error.problems : [String(error)]
  }
}

describe('a manifest', () => {
  it('says what is known of each file, countries by any name, absent apart from unknown', () => {
    const manifest = parseManifest(
      '- file: a.txt\n  title: A\n  country: Vietnam\n  language: en\n  source: null\n- file: b.txt\n  date: "2015-07"\n',
    )
    expect(manifest.get('a.txt')).toEqual({ title: 'A', country: 'VN', lang: 'en', source: null })
    expect(manifest.get('b.txt')).toEqual({ date: '2015-07' })
  })

  it.each([
    ['2015', '2015'],
    ['"2015"', '2015'],
    ['2015-07', '2015-07'],
    ['2015-07-08', '2015-07-08'],
  ])('takes the date %s with quotes and without', (written, date) => {
    expect(parseManifest(`- file: a.txt\n  date: ${written}\n`).get('a.txt')).toEqual({ date })
  })

  it.each([
    ['a date of no calendar', '- file: a.txt\n  date: "2015-02-30"', 2, /date/],
    ['no country', '- file: a.txt\n  country: Atlantis', 2, /Atlantis is no country/],
    ['an unknown field', '- file: a.txt\n  tilte: A', 1, /tilte/],
    ['a file described twice', '- file: a.txt\n- file: a.txt', 2, /described twice/],
    ['a date between years', '- file: a.txt\n  date: 2015.5', 2, /date/],
    [
      'one id for two files',
      '- file: a.txt\n  id: x\n- file: b.txt\n  title: B\n  id: x',
      5,
      /a\.txt has the id x already/,
    ],
    ['a bad id', '- file: a.txt\n  id: "a b"', 2, /id/],
    ['no list', 'file: a.txt', 1, /expected a list/],
  ])('with %s is refused with line and reason', (_, yaml, line, reason) => {
    expect(problemsOf(yaml)[0]).toMatchObject({ line, reason: expect.stringMatching(reason) })
  })
})
