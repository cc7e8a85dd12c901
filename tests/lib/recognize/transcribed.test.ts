// A Chinese person of the codebook whose Vietnamese name a text writes with another tone.
import { expect, test } from 'vitest'
import { parseCodebook } from '#lib/codebook/parse'
import { extract } from '#lib/extract'
import { docOf } from './found.ts'

const codebook = parseCodebook([
  {
    name: 'small.yaml',
    text: `
- { id: "person:liang-huming", label: { en: Liang Huming, zh: 梁沪明, vi: Lương Hỗ Minh }, country: CN }
- { id: "person:li-qiang", label: { en: Li Qiang, zh: 李强, vi: Lý Cường }, country: CN }
`,
  },
])

test.each([
  ['is that person', 'Ông Lương Hộ Minh phát biểu.', ['person:liang-huming']],
  ['of two syllables is someone else', 'Ông Lý Cương phát biểu.', ['person:ly-cuong']],
])('a name under another tone %s', (_, text, expected) => {
  const persons = extract(docOf(text, { lang: 'vi', country: null }), codebook).mentions.filter(
    ({ kind }) => kind === 'person',
  )
  expect(persons.map(({ entity }) => entity)).toEqual(expected)
})
