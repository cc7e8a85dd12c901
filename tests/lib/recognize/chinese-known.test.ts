import { describe, expect, it } from 'vitest'
import { parseCodebook } from '#lib/codebook/parse'
import { extract } from '#lib/extract'
import { docOf } from './found.ts'

const entries = `
- { id: "organization:party", label: { en: Party, zh: 共产党 }, means: { zh: [党, 我们党, 全党], where: { country: CN } }, country: CN, role: ruling-party }
- { id: "organization:party-committees", label: { en: Party committees, zh: 党委 }, also: { zh: [各级党委] } }
- { id: "organization:unions", label: { en: trade unions, zh: 工会 }, also: { zh: [工会组织] } }
- { id: "organization:league", label: { en: youth league, zh: 共青团 } }
- { id: "organization:groups", label: { en: mass organizations, zh: 群团 }, also: { zh: [工会、共青团] } }
- { id: "organization:first-congress", label: { en: First Congress, zh: 党的一大 } }
- { id: "concept:democracy", label: { en: democracy, zh: 民主 } }
- { id: "concept:party-leadership", label: { en: Party leadership }, forms: { zh: ["<ruling-party>的领导", "<ruling-party>对…的领导"] } }
- { id: "concept:mass-line", label: { en: mass line, zh: 群众路线 } }
- { id: "place:china", label: { en: China, zh: 中国 } }
- { id: "place:vietnam", label: { en: Vietnam, zh: 越南 } }
- { id: "place:beijing", label: { en: Beijing, zh: 北京 }, also: { zh: [京] } }
`
const codebook = parseCodebook([{ name: 'entries.yaml', text: entries }])
const found = (text: string): string[] =>
  extract(docOf(text, { lang: 'zh', country: 'CN' }), codebook).mentions.map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  )

describe('names of the codebook in Chinese', () => {
  it.each([
    ['the end of one word and the beginning of the next', '农民主动参加，工人民主管理。', ['concept: 民主']],
    ['a part of a longer word', '党员入党，党性党风，发展中国家。', []],
    ['a people or its language', '中国人学越南语。', []],
    ['a place before its people and talents', '中国人民和中国人才。', ['place: 中国', 'place: 中国']],
    ['the owner of a body', '我们党和全党。', ['organization: 党', 'organization: 党']],
    ['all levels of a body', '各级党委。', ['organization: 党委']],
    ['the verb behind a body', '工会组织开展活动。', ['organization: 工会']],
    ['a body that ends like a verb', '工会组织要改革。', ['organization: 工会组织']],
    ['bodies in a list', '工会、共青团。', ['organization: 工会', 'organization: 共青团']],
    ['one great and the first congress', '这是党的一大优势。', ['organization: 党']],
    ['the first congress', '党的一大召开。', ['organization: 党的一大']],
    ['a place of one character where something leads to it', '他进京开会，京剧好听。', ['place: 京']],
  ])('tell %s', (_, text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['traditional characters', '堅持黨的領導，走羣眾路線。'],
    ['radicals out of a PDF', '坚持党的领导，⾛群众路线。'],
    ['full width and corner brackets', '坚持「党的领导」，走　群众路线。'],
    [
      'a line that was wrapped inside a word',
      '坚持党的领导，要把好的办法都用起来，在各项工作里走群众\n路线，不断前进。',
    ],
  ])('are found in %s', (_, text) => {
    const names = found(text).map((name) => name.replace(/\s/g, ''))
    expect(names.some((name) => /^concept:[党黨]的[领領][导導]$/.test(name))).toBe(true)
    expect(names.some((name) => /^concept:[群羣][众眾]路[线線]$/.test(name))).toBe(true)
  })

  it.each([
    ['an adjective', '在党的坚强领导下', 'concept: 党的坚强领导'],
    ['whatever is led', '加强党对农村工作、经济工作的领导', 'concept: 党对农村工作、经济工作的领导'],
  ])('leave room for %s', (_, text, expected) => expect(found(text)).toContain(expected))

  it('end their room with the clause', () => {
    expect(found('党对此很关心，他的领导来了。')).toEqual(['organization: 党'])
  })
})
