import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { CodebookError } from '#lib/codebook/parse'
import { parseSchemes } from '#lib/frames/parse'
import { languagesOf } from '#lib/frames/scheme'
import { root } from '../../product.ts'

const head = 'id: own\nlabel: { en: Own }\nfunctions:\n'
const one = (cues: string, id = 'a') =>
  `  - id: ${id}\n    label: { en: A }\n    means: { en: what }\n    cues:\n      en: ${cues}\n`

function problemsOf(...texts: string[]) {
  try {
    parseSchemes(texts.map((text, at) => ({ name: `${at}.yaml`, text })))
    return []
  } catch (error) {
    return error instanceof CodebookError ? error.problems : [String(error)]
  }
}

describe('a scheme is refused with file, line and reason', () => {
  it.each([
    ['no YAML', 'id: [', 1, /./],
    ['a list', '- id: own', 1, /expected object/i],
    ['no function', 'id: own\nlabel: { en: Own }\nfunctions: []', 3, /a function or more/],
    ['an id with a capital', `id: Own\nlabel: { en: Own }\nfunctions:\n${one('[word]')}`, 1, /small letters/],
    ['a misspelled field', `${head}${one('[word]')}    nott: { en: [words] }\n`, 4, /nott/],
    ['a function twice', `${head}${one('[word]')}${one('[other]')}`, 9, /a is already taken in line 4/],
    ['a cue of nothing', `${head}${one('[word, "?!"]')}`, 8, /no letter or digit/],
    ['a cue twice', `${head}${one('[word, "Word"]')}`, 8, /"Word" stands here twice/],
    ['a beginning of two letters', `${head}${one('[ab*]')}`, 8, /three letters or more/],
    ['a star alone', `${head}${one('["word * word"]')}`, 8, /right behind/],
    ['a gap at the end', `${head}${one('["lack ..."]')}`, 8, /between words/],
    ['no cues', `${head}  - id: a\n    label: { en: A }\n    means: { en: what }\n    cues: {}\n`, 7, /some language/],
    [
      'a language by name',
      `${head}  - { id: a, label: { en: A }, means: { en: w }, cues: { English: [word] } }`,
      4,
      /language/,
    ],
  ])('%s', (_, text, line, reason) => {
    const [problem] = problemsOf(text)
    expect(problem).toMatchObject({ file: '0.yaml', line, reason: expect.stringMatching(reason) })
  })
  it('and everything wrong is told at once', () => {
    expect(problemsOf(`${head}${one('[ab*, "?"]')}`, 'id: [')).toHaveLength(3)
  })
})

test("of two schemes with one id the later stands, as a person's own copy of ours", () => {
  const own = { name: 'own.yaml', text: head + one('[mine]') }
  expect(parseSchemes([{ name: 'ours.yaml', text: head + one('[ours]') }, own])).toEqual(parseSchemes([own]))
})

test('the schemes that come with the product are whole in three languages', () => {
  const folder = join(root, 'seeds', 'frames')
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const schemes = parseSchemes(files)
  expect(schemes.map(({ id, functions }) => [id, functions.length])).toEqual([
    ['entman', 4],
    ['party-state', 9],
  ])
  for (const scheme of schemes) {
    expect(languagesOf(scheme)).toEqual(['en', 'vi', 'zh'])
    for (const { cues, label, means } of scheme.functions)
      for (const words of [cues, label, means]) expect(Object.keys(words).sort()).toEqual(['en', 'vi', 'zh'])
  }
})
