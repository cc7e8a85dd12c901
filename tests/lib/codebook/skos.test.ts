// SKOS and back: whatever a codebook holds comes back the same, in both syntaxes.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CodebookProblem, type CodebookSources, readSources } from '#lib/codebook/parse'
import type { EntrySource, Theme } from '#lib/codebook/schema'
import { jsonLdToQuads } from '#lib/codebook/skos/jsonld'
import { readSkos } from '#lib/codebook/skos/read'
import { SYNTAXES, type Syntax, writeSkos } from '#lib/codebook/skos/write'
import { writeCodebook } from '#lib/codebook/write'

const folder = fileURLToPath(new URL('../../../seeds/codebook', import.meta.url))
const files = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

/** What a codebook says, without the lines that it stands in; a list of one country is that country. */
const said = ({ entries, themes }: CodebookSources) => ({
  entries: entries.map(({ value, file }) => {
    const countries = value.means === undefined ? [] : [value.means.where.country].flat()
    const means = value.means && { ...value.means, where: { country: countries } }
    return { file, value: { ...value, ...(means && { means }) } }
  }),
  themes: themes.map(({ value }) => value),
})

function there(sources: CodebookSources, syntax: Syntax): CodebookSources {
  const problems: CodebookProblem[] = []
  const back = readSkos(writeSkos(sources, syntax), 'codebook', problems)
  expect(problems).toEqual([])
  return back
}

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/)
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.isWellFormed())
const tag = fc.constantFrom('en', 'zh', 'vi', 'zh-Hant', 'zh-TW', 'de')
const label = fc.dictionary(tag, line, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
const names = fc.dictionary(tag, fc.array(line, { minLength: 1, maxLength: 3 }), { minKeys: 1, noNullPrototype: true })
const country = fc.constantFrom('CN', 'VN', 'LA')
const id = fc.tuple(fc.constantFrom('concept', 'organization', 'person', 'place'), slug).map((parts) => parts.join(':'))
const branches = fc.dictionary(
  tag,
  fc.array(
    line.map((text) => `${text.replace(/[<>]/g, '')}<place>`),
    { minLength: 1, maxLength: 2 },
  ),
  {
    minKeys: 1,
    noNullPrototype: true,
  },
)
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
const entry = fc
  .record({
    id,
    label,
    also: optional(names),
    theme: optional(slug),
    means: optional(
      fc
        .tuple(names, fc.uniqueArray(country, { minLength: 1 }))
        .map(([meanings, countries]) => ({ ...meanings, where: { country: countries } })),
    ),
    country: optional(country),
    role: optional(slug),
    parent: optional(id),
    close: optional(fc.uniqueArray(id, { minLength: 1, maxLength: 3 })),
    forms: optional(names),
    local: optional(fc.tuple(slug, branches).map(([as, wordings]) => ({ as, ...wordings }))),
    note: optional(line),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as EntrySource)
const theme: fc.Arbitrary<Theme> = fc.record({ id: slug, label })
const sources = fc
  .record({
    entries: fc.uniqueArray(entry, { selector: (one) => one.id, maxLength: 6 }),
    themes: fc.uniqueArray(theme, { selector: (one) => one.id, minLength: 1, maxLength: 3 }),
  })
  .filter(({ entries }) => entries.length > 0)
  .map(
    ({ entries, themes }): CodebookSources => ({
      entries: entries.map((value, i) => ({ value, file: `file-${i % 2}.yaml`, line: 1 })),
      themes: themes.map((value) => ({ value, file: 'themes.yaml', line: 1 })),
    }),
  )

describe.each(SYNTAXES)('SKOS as %s', (syntax) => {
  it('gives the codebook of the product back', () => {
    const problems: CodebookProblem[] = []
    const own = readSources(files, problems)
    expect(said(there(own, syntax))).toEqual(said(own))
  })

  it('gives any codebook back', () => {
    fc.assert(
      fc.property(sources, (given) => {
        expect(said(there(given, syntax))).toEqual(said(given))
      }),
    )
  })

  it('comes back from YAML too', () => {
    fc.assert(
      fc.property(sources, (given) => {
        const problems: CodebookProblem[] = []
        const back = readSources(writeCodebook(there(given, syntax), 'Imported.'), problems)
        expect(problems).toEqual([])
        const byId = (one: ReturnType<typeof said>) => ({
          ...one,
          entries: one.entries.toSorted((a, b) => (a.value.id < b.value.id ? -1 : 1)),
        })
        expect(byId(said(back))).toEqual(byId(said(given)))
      }),
    )
  })
})

describe('words that objects know by themselves', () => {
  const node = (id: string, language: string) =>
    JSON.stringify({
      '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
      '@graph': [
        {
          '@id': id,
          'rdf:type': [{ '@id': 'skos:Concept' }],
          'skos:notation': [{ '@value': 'concept:a' }],
          'skos:prefLabel': [
            { '@value': 'One', '@language': 'en' },
            { '@value': 'Eins', '@language': language },
          ],
        },
      ],
    })

  it('are languages that no codebook has, refused like any other such', () => {
    const read = (tag: string) => {
      const problems: CodebookProblem[] = []
      const { entries } = readSkos(node('urn:a', tag), 'x.jsonld', problems)
      return [entries.length, problems.length]
    }
    expect(read('otherword')).toEqual([0, 1])
    expect(read('constructor')).toEqual([0, 1])
    expect(read('__proto__')).toEqual([0, 1])
  })

  it('are no prefixes', () => {
    const [first] = jsonLdToQuads(node('constructor:a', 'de'))
    expect(first?.subject.value).toBe('constructor:a')
  })
})

describe('what is no codebook', () => {
  it.each([
    ['Turtle that breaks off', '<urn:a>\n <urn:b>', 2, /./],
    ['JSON that is no JSON-LD of ours', '{"@graph": 3}', 1, /only flat JSON-LD/],
    ['JSON that breaks off', '{"@graph": [', 1, /./],
    ['nothing of SKOS', '<urn:a> <urn:b> <urn:c>.', 1, /no skos:Concept/],
    [
      'an entry without a label',
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#>.\n\n<urn:leitmotif:entry:concept:a> a skos:Concept; skos:notation "concept:a".',
      3,
      /concept:a: label: expected a name/,
    ],
  ])('%s is refused with line and reason', (_, text, line, reason) => {
    const problems: CodebookProblem[] = []
    readSkos(text, 'x.ttl', problems)
    expect(problems[0]).toMatchObject({ file: 'x.ttl', line, reason: expect.stringMatching(reason) })
  })
})
