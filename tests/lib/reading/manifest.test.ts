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
    ['a date of no calendar', '- file: a.txt\n  date: "2015-02-30"', 2, /date/],
    ['no country', '- file: a.txt\n  country: Atlantis', 2, /Atlantis is no country/],
    ['an unknown field', '- file: a.txt\n  tilte: A', 1, /tilte/],
    ['a file described twice', '- file: a.txt\n- file: a.txt', 2, /described twice/],
    ['a bad id', '- file: a.txt\n  id: "a b"', 2, /id/],
    ['no list', 'file: a.txt', 1, /expected a list/],
  ])('with %s is refused with line and reason', (_, yaml, line, reason) => {
    expect(problemsOf(yaml)[0]).toMatchObject({ line, reason: expect.stringMatching(reason) })
  })
})
