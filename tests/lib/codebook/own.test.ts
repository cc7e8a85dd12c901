// People's own entries: in place of those of the same id, beside the others, and found wrong like any other.
import { describe, expect, it } from 'vitest'
import { OWN_FILE, withOwn } from '#lib/codebook/own'
import { CodebookError, parseCodebook } from '#lib/codebook/parse'

const files = [
  { name: 'themes.yaml', text: '- { id: work, label: { en: Work } }' },
  {
    name: 'a.yaml',
    text: '- { id: concept:one, label: { en: one thing }, theme: work }\n- { id: concept:two, label: { en: two things } }',
  },
]
const labelsIn = (own: string | null) =>
  Object.fromEntries([...parseCodebook(withOwn(files, own)).entries].map(([id, { entity }]) => [id, entity.label]))
const problemsIn = (own: string): readonly string[] => {
  try {
    parseCodebook(withOwn(files, own))
    return []
  } catch (error) {
    if (!(error instanceof CodebookError)) throw error
    return error.problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)
  }
}

describe('the own file', () => {
  it('replaces and adds entries, and leaves the others', () => {
    expect(labelsIn(null)).toEqual({ 'concept:one': 'one thing', 'concept:two': 'two things' })
    expect(
      labelsIn('- { id: concept:two, label: { en: a pair } }\n- { id: concept:three, label: { en: three things } }'),
    ).toEqual({ 'concept:one': 'one thing', 'concept:two': 'a pair', 'concept:three': 'three things' })
  })

  it('stands once, whatever the folder has as such', () => {
    const old = { name: OWN_FILE, text: '- { id: concept:old, label: { en: old thing } }' }
    expect(withOwn([...files, old], null)).toContain(old)
    expect(withOwn([...files, old], '[]').filter(({ name }) => name === OWN_FILE)).toEqual([
      { name: OWN_FILE, text: '[]' },
    ])
  })

  it.each([
    [
      'a name that another entry has',
      '- { id: concept:x, label: { en: one thing } }',
      /own\.yaml:1: "one thing" names concept:x and concept:one: give it to one/,
    ],
    [
      'a theme that is not there',
      '- { id: concept:x, label: { en: x thing }, theme: play }',
      /own\.yaml:1: concept:x: the theme play is not in themes\.yaml: take one/,
    ],
    [
      'two entries of one id',
      '- { id: concept:x, label: { en: x thing } }\n- { id: concept:x, label: { en: y thing } }',
      /own\.yaml:2: the id concept:x is already taken in own\.yaml, line 1/,
    ],
    [
      'a parent that is nowhere',
      '- { id: concept:x, label: { en: x thing }, parent: concept:y }',
      /concept:x points at concept:y, which no file describes/,
    ],
  ])('is refused for %s, by line and reason', (_, own, reason) => {
    expect(problemsIn(own).join('\n')).toMatch(reason)
  })
})

describe('the fingerprint of a codebook', () => {
  const printOf = (texts: Readonly<Record<string, string>>) =>
    parseCodebook(Object.entries(texts).map(([name, text]) => ({ name, text }))).fingerprint
  const [themes, one, two] = [
    '- { id: work, label: { en: Work } }',
    '- { id: concept:one, label: { en: one thing, vi: một }, theme: work }',
    '- { id: concept:two, label: { en: two things } }',
  ]
  const print = printOf({ 'themes.yaml': themes, 'a.yaml': `${one}\n${two}` })

  it('is the same whatever the files, the order and the notes', () => {
    expect(print).toMatch(/^[0-9a-f]{16}$/)
    expect(printOf({ 'b.yaml': `# a comment\n${two}`, 'themes.yaml': themes, 'a.yaml': one })).toBe(print)
    const noted = one
      .replace('theme: work }', 'theme: work, note: seen }')
      .replace('en: one thing, vi: một', 'vi: một, en: one thing')
    expect(printOf({ 'themes.yaml': themes, 'a.yaml': `${two}\n${noted}` })).toBe(print)
  })

  it('is another for any name, theme or entry more', () => {
    const others = [
      { 'themes.yaml': themes, 'a.yaml': one },
      { 'themes.yaml': themes, 'a.yaml': `${one}\n${two.replace('two things', 'Two things')}` },
      { 'themes.yaml': themes, 'a.yaml': `${one.replace(', theme: work', '')}\n${two}` },
      { 'themes.yaml': themes.replace('Work', 'Labour'), 'a.yaml': `${one}\n${two}` },
    ].map(printOf)
    expect(new Set([print, ...others]).size).toBe(others.length + 1)
  })
})
