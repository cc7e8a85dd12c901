// Branches of a body in places: one id, whatever the language and the wording.
import { describe, expect, test } from 'vitest'
import { parseCodebook } from '#lib/codebook/parse'
import { type Doc, docId } from '#lib/doc'
import { extract } from '#lib/extract'

const text = `
- { id: "place:nandu", label: { en: Nandu, zh: 南渡, vi: Nam Độ }, also: { en: [Nandu province], zh: [南渡省], vi: [tỉnh Nam Độ] }, country: CN }
- { id: "place:tan-hoa", label: { en: Tan Hoa, zh: 新和省, vi: Tân Hòa }, country: VN }
- { id: "place:china", label: { en: China, zh: 中国, vi: Trung Quốc }, country: CN, role: country }
- id: organization:unions
  label: { en: unions of workers, zh: 工会会, vi: các công hội }
  country: CN
  role: local-unions
  local:
    as: federation-of-unions
    en: ["<place> Federation of Unions", "Federation of Unions of <place>"]
    zh: ["<place>总工会"]
    vi: [Tổng Công hội <place>]
- id: organization:committees
  label: { en: committees of the province, zh: 委委会, vi: các tỉnh ủy }
  country: CN
  local: { as: party-committee, en: ["<place> Party Committee"], zh: ["<place>委"], vi: [Tỉnh ủy <place>] }
`
const codebook = parseCodebook([{ name: 'small.yaml', text }])

const docOf = (text: string, lang: string): Doc => ({
  id: docId('test'),
  text,
  title: '',
  source: null,
  date: null,
  country: 'CN',
  lang,
  file: null,
  format: 'txt',
  encoding: 'utf-8',
})

function bodies(sentence: string, lang: string): [id: string, surface: string][] {
  const { mentions } = extract(docOf(sentence, lang), codebook)
  return mentions
    .filter(({ kind }) => kind === 'organization')
    .map(({ entity, start, end }) => [entity, sentence.slice(start, end)])
}

describe('a branch of a body in a place', () => {
  test.each([
    ['The Nandu Federation of Unions met.', 'en', 'Nandu Federation of Unions'],
    ['The Nandu provincial Federation of Unions met.', 'en', 'Nandu provincial Federation of Unions'],
    ['The Federation of Unions of Nandu met.', 'en', 'Federation of Unions of Nandu'],
    ["Nandu province's Federation of Unions met.", 'en', "Nandu province's Federation of Unions"],
    ['南渡省总工会开会。', 'zh', '南渡省总工会'],
    ['Hôm qua, Tổng Công hội tỉnh Nam Độ họp.', 'vi', 'Tổng Công hội tỉnh Nam Độ'],
    ['Hom qua, Tong Cong hoi Nam Do hop.', 'vi', 'Tong Cong hoi Nam Do'],
  ])('has one id: %s', (sentence, lang, surface) => {
    expect(bodies(sentence, lang)).toContainEqual(['organization:nandu-federation-of-unions', surface])
  })

  test('has a record with its names and its role', () => {
    const { entities } = extract(docOf('南渡省总工会开会。', 'zh'), codebook)
    expect([...entities.values()].find(({ kind }) => kind === 'organization')).toMatchObject({
      label: 'Nandu Federation of Unions',
      names: { zh: ['南渡总工会'], vi: ['Tổng Công hội Nam Độ'] },
      country: 'CN',
      role: 'local-unions',
    })
  })

  test.each([
    ['Tan Hoa is of another country', 'The Tan Hoa Federation of Unions met.', 'en'],
    ['China is no place of a branch', 'The China Federation of Unions met.', 'en'],
    ['委 is the beginning of another word', '南渡委托他去。', 'zh'],
  ])('is not made up: %s', (_, sentence, lang) => {
    const { mentions } = extract(docOf(sentence, lang), codebook)
    expect(mentions.filter(({ rule }) => rule === 'codebook-local')).toEqual([])
  })

  test('of one character ends where its word does', () => {
    expect(bodies('南渡省委开会。', 'zh')).toEqual([['organization:nandu-party-committee', '南渡省委']])
  })
})

describe('branches that cannot be told apart', () => {
  const broken = (entry: string) => () => parseCodebook([{ name: 'broken.yaml', text: `${text}${entry}` }])
  const label = '{ en: other unions, zh: 别工会, vi: công hội khác }'

  test('are refused where two kinds claim one wording', () => {
    expect(
      broken(
        `- { id: "organization:others", label: ${label}, country: CN, local: { as: others, zh: ["<place>总工会"] } }\n`,
      ),
    ).toThrow(/broken\.yaml:\d+: "<place>总工会" names the branches of/)
  })
  test('are refused without a country', () => {
    expect(
      broken(`- { id: "organization:others", label: ${label}, local: { as: others, zh: ["<place>社"] } }\n`),
    ).toThrow(/give it a country/)
  })
  test('are refused without the hole', () => {
    expect(
      broken(`- { id: "organization:others", label: ${label}, country: CN, local: { as: others, zh: [总社] } }\n`),
    ).toThrow(/one <place>/)
  })
})
