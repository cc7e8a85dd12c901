import { describe, expect, it } from 'vitest'
import { CodebookError, parseCodebook } from '#lib/codebook/parse'
import { small } from './small.ts'

const themes = { name: 'themes.yaml', text: '- { id: law, label: { en: Law } }' }
const problemsOf = (text: string) => {
  try {
    parseCodebook([themes, { name: 'a.yaml', text }])
    return []
  } catch (error) {
    return error instanceof CodebookError ? error.problems : [String(error)]
  }
}

describe('a codebook', () => {
  it('keeps its entries with all their names, the preferred one first', () => {
    const party = [...small.entries.values()].find(
      ({ entity }) => entity.role === 'ruling-party' && entity.country === 'CN',
    )
    expect(party?.entity).toMatchObject({ kind: 'organization', label: 'Communist Party of China', known: true })
    expect(party?.entity.names).toEqual({
      en: ['Communist Party of China', 'CPC', 'the Party', 'our Party'],
      zh: ['中国共产党', '党'],
    })
  })

  it.each([
    [
      'an id taken twice',
      '- { id: "concept:a", label: { en: One } }\n- { id: "concept:a", label: { en: Two } }',
      2,
      /already taken in a\.yaml, line 1/,
    ],
    [
      'a name given to two',
      '- { id: "concept:a", label: { en: One } }\n\n- { id: "concept:b", label: { en: one } }',
      3,
      /names concept:b and concept:a/,
    ],
    [
      'an unknown theme',
      '- { id: "concept:a", label: { en: One }, theme: war }',
      1,
      /theme war is not in themes\.yaml/,
    ],
    ['a missing label', '-\n  id: concept:a\n  theme: law', 2, /label/],
    ['a misspelled field', '- id: concept:a\n  label: { en: One }\n  aslo: { en: [Two] }', 1, /aslo/],
    [
      'a link into nothing',
      '- { id: "concept:a", label: { en: One }, close: ["concept:z"] }',
      1,
      /points at concept:z/,
    ],
    [
      'a parent that is not there',
      '- { id: "concept:a", label: { en: One }, parent: "concept:z" }',
      1,
      /points at concept:z/,
    ],
    [
      'parents in a circle',
      '- { id: "concept:a", label: { en: One }, parent: "concept:b" }\n- { id: "concept:b", label: { en: Two }, parent: "concept:a" }',
      1,
      /concept:a → concept:b → concept:a: parents in a circle/,
    ],
    ['an entry above itself', '- { id: "concept:a", label: { en: One }, parent: "concept:a" }', 1, /in a circle/],
    [
      'an entry close to itself',
      '- { id: "concept:a", label: { en: One }, close: ["concept:a"] }',
      1,
      /close to itself/,
    ],
    ['a name of nothing but marks', '- { id: "concept:a", label: { en: "—!" } }', 1, /no letter or digit/],
    [
      'a hole that none fills',
      '- { id: "concept:a", label: { en: One }, forms: { en: ["one of <partty>"] } }',
      1,
      /no entry has the role partty/,
    ],
    ['a country by name', '- id: concept:a\n  label: { en: One }\n  country: China', 3, /two capital letters/],
    ['broken YAML', '- id: [', 1, /./],
    ['a file that is no list', 'id: concept:a', 1, /expected a list/],
  ])('refuses %s with file, line and reason', (_, text, line, reason) => {
    const [problem] = problemsOf(text)
    expect(problem).toMatchObject({ file: 'a.yaml', line, reason: expect.stringMatching(reason) })
  })

  it('lets two entries share a name in different countries, and not in one', () => {
    const entry = (id: string, country: string) =>
      `- { id: "organization:${id}", label: { en: ${id} }, means: { en: [the Front], where: { country: ${country} } } }\n`
    expect(problemsOf(entry('a', 'CN') + entry('b', 'VN'))).toEqual([])
    expect(problemsOf(entry('a', 'VN') + entry('b', 'VN'))).toHaveLength(1)
  })

  it('tells every problem at once', () => {
    expect(problemsOf('- { id: "a", label: { en: One } }\n- { id: "concept:b", label: {} }')).toHaveLength(2)
  })

  it('may be copied as it was read, whatever the length of its names, which has an end', () => {
    const entry = (name: string) => [
      { name: 'themes.yaml', text: '- { id: society, label: { en: Society } }' },
      { name: 'entries.yaml', text: `- { id: organization:unions, label: { zh: ${name} }, theme: society }` },
    ]
    const codebook = parseCodebook(entry('工'.repeat(500)))
    expect(structuredClone(codebook).fingerprint).toBe(codebook.fingerprint)
    expect(() => parseCodebook(entry('工'.repeat(501)))).toThrow(
      'entries.yaml:1: label.zh: expected a name of at most 500',
    )
  })
})
