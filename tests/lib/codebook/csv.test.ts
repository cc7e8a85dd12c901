// Entries as a table: what is written comes back, and what is wrong is named by line.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEntriesCsv, writeEntriesCsv } from '#lib/codebook/csv'
import type { CodebookProblem } from '#lib/codebook/parse'
import { type EntrySource, entrySchema } from '#lib/codebook/schema'

const read = (text: string) => {
  const problems: CodebookProblem[] = []
  const entries = readEntriesCsv(text, 'mine.csv', problems).map(({ value }) => value)
  return { entries, problems }
}

const name = fc.constantFrom('mass line', '群众路线', 'đường lối', '=1+1', '-x', '@a', 'a, "b"', "it's\nso", '+')
const slug = fc.constantFrom('a', 'b-2', 'mass-line')
const entry: fc.Arbitrary<EntrySource> = fc
  .record(
    {
      id: slug.map((one) => `concept:${one}`),
      label: fc.dictionary(fc.constantFrom('en', 'zh', 'vi'), name, { minKeys: 1 }),
      also: fc.dictionary(fc.constantFrom('en', 'zh', 'zh-Hant'), fc.array(name, { minLength: 1, maxLength: 3 }), {
        minKeys: 1,
      }),
      theme: slug,
      parent: slug.map((one) => `organization:${one}`),
      country: fc.constantFrom('CN', 'VN'),
      role: slug,
      note: name,
    },
    { requiredKeys: ['id', 'label'] },
  )
  .map((one) => entrySchema.parse(one))

describe('a table of entries', () => {
  it('comes back as it was written', () =>
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const { entries: back, problems } = read(writeEntriesCsv(entries))
        expect(problems).toEqual([])
        expect(back.map(plain)).toEqual(entries.map(plain))
      }),
    ))

  it('makes the id of an entry without one of its kind and English name', () => {
    const { entries, problems } = read(
      'kind,label en,label zh,also en\n,Green Dividend,绿色红利,green bonus | eco bonus\norganization,Green Fund,,\n',
    )
    expect(problems).toEqual([])
    expect(entries).toEqual([
      {
        id: 'concept:green-dividend',
        label: { en: 'Green Dividend', zh: '绿色红利' },
        also: { en: ['green bonus', 'eco bonus'] },
      },
      { id: 'organization:green-fund', label: { en: 'Green Fund' } },
    ])
  })

  it.each([
    ['no name', 'id,label en\nconcept:a,\n', 2, /concept:a: label: expected a name in some language/],
    ['an id of another shape', 'id,label en\nnotion a,x\n', 2, /notion a: id: expected kind:name/],
    ['a country that is none', 'id,label en,country\nconcept:a,x,China\n', 2, /country: expected a country as two/],
    ['quotes that do not end', 'id,label en\nconcept:a,"x\n', 2, /cannot be read .*mend its quotes/],
    ['no entries', 'id,label en\n', 1, /no line below the names of its columns/],
  ])('is refused for %s', (_, text, line, reason) => {
    const [problem] = read(text).problems
    expect(problem).toMatchObject({ file: 'mine.csv', reason: expect.stringMatching(reason) })
    expect(problem?.line).toBeLessThanOrEqual(line + 1)
  })
})

/** Without what an order of keys may be. */
const plain = (entry: EntrySource) => JSON.parse(JSON.stringify(entry))
