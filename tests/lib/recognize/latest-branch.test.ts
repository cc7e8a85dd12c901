// A body called by its level alone is the branch in the place of that level that was named last.
import { describe, expect, test } from 'vitest'
import { parseCodebook } from '#lib/codebook/parse'
import { extract } from '#lib/extract'
import { docOf } from './found.ts'

const codebook = parseCodebook([
  {
    name: 'small.yaml',
    text: `
- { id: "place:nandu", label: { en: Nandu, zh: 南渡, vi: Nam Độ }, also: { en: [Nandu province], zh: [南渡省], vi: [tỉnh Nam Độ] }, country: CN }
- { id: "place:beigang", label: { en: Beigang, zh: 北岗, vi: Bắc Cương }, also: { zh: [北岗市], vi: [thành phố Bắc Cương] }, country: CN }
- { id: "place:tan-lac", label: { en: Tan Lac, zh: 新乐, vi: Tân Lạc }, also: { zh: [新乐省], vi: [tỉnh Tân Lạc] }, country: VN }
- { id: "place:vietnam", label: { en: Vietnam, zh: 越南, vi: Việt Nam }, country: VN, role: country }
- id: organization:womens-federations
  label: { en: local women's federations, zh: 省妇联 }
  also: { en: [provincial women's federation] }
  country: CN
  local: { as: womens-federation, en: ["<place> Women's Federation"], zh: [<place>妇联], vi: [Hội Phụ nữ <place>] }
- id: organization:youth-leagues
  label: { en: local youth leagues, zh: 团省委 }
  country: CN
  local: { as: youth-league, en: [<place> Youth League], zh: [团<place>委] }
- id: organization:federations-of-labour
  label: { en: federations of labour, vi: liên đoàn lao động tỉnh }
  country: VN
  local: { as: federation-of-labour, en: [<place> Federation of Labour], zh: [<place>劳动联合会], vi: [Liên đoàn Lao động <place>, LĐLĐ <place>] }
- id: organization:police-of-places
  label: { en: local police, vi: công an các tỉnh }
  country: VN
  local: { as: police, en: [<place> Police], vi: [Công an <place>] }
`,
  },
])

const bodies = (text: string, lang: string): string[] =>
  extract(docOf(text, { lang, country: null }), codebook)
    .mentions.filter(({ kind }) => kind === 'organization')
    .map(({ entity, start, end }) => `${text.slice(start, end)} = ${entity.slice('organization:'.length)}`)

describe('a body called by its level', () => {
  test.each([
    [
      'of the codebook, in Chinese',
      'zh',
      '南渡省妇联开会。省妇联表示支持。',
      ['南渡省妇联 = nandu-womens-federation', '省妇联 = nandu-womens-federation'],
    ],
    ['with its level inside', 'zh', '会议在南渡省召开。团省委表示支持。', ['团省委 = nandu-youth-league']],
    [
      'of the level that it says',
      'zh',
      '会议在南渡省北岗市召开。省妇联表示支持。',
      ['省妇联 = nandu-womens-federation'],
    ],
    [
      'with its country before it',
      'zh',
      '越南新乐省劳动联合会开会。',
      ['越南新乐省劳动联合会 = tan-lac-federation-of-labour'],
    ],
    [
      'in English',
      'en',
      "They met in Nandu province. The provincial women's federation agreed.",
      ["provincial women's federation = nandu-womens-federation"],
    ],
    [
      'in Vietnamese, after a branch that names the province',
      'vi',
      'Liên đoàn Lao động tỉnh Tân Lạc họp. Theo LĐLĐ tỉnh, Liên đoàn Lao động tỉnh sẽ giúp.',
      [
        'Liên đoàn Lao động tỉnh Tân Lạc = tan-lac-federation-of-labour',
        'LĐLĐ tỉnh = tan-lac-federation-of-labour',
        'Liên đoàn Lao động tỉnh = tan-lac-federation-of-labour',
      ],
    ],
    [
      'whose name holds a syllable like an article',
      'vi',
      'Theo Công an tỉnh Tân Lạc, việc đã xong.',
      ['Công an tỉnh Tân Lạc = tan-lac-police'],
    ],
  ])('%s', (_, lang, text, expected) => expect(bodies(text, lang)).toEqual(expected))

  test('stays a class where no place of its level was named', () => {
    expect(bodies('会议在北岗市召开。省妇联表示支持。', 'zh')).toEqual(['省妇联 = womens-federations'])
    expect(bodies("The provincial women's federation agreed.", 'en')).toEqual([
      "provincial women's federation = womens-federations",
    ])
  })
})
