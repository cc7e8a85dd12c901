// The codebook that the product carries: whole, and in three languages.
import { describe, expect, test } from 'vitest'
import { codebook, entries, files, named } from './named.ts'

describe('the codebook files', () => {
  test('hold a wide knowledge of both party-states', () => {
    expect(entries.length).toBeGreaterThanOrEqual(1000)
    for (const kind of ['concept', 'organization', 'person', 'place'])
      expect(entries.filter(({ entity }) => entity.kind === kind).length, kind).toBeGreaterThan(150)
  })

  test('say what they are for in their first line and stay short enough to read', () => {
    for (const { name, text } of files) {
      expect(text, name).toMatch(/^# \S.*\.\n/)
      expect(text.split('\n').length, name).toBeLessThanOrEqual(250)
    }
  })

  test('name every entry in English, Chinese and Vietnamese', () => {
    const nameless = entries.filter(({ entity }) => ['en', 'zh', 'vi'].some((lang) => !entity.names[lang]?.length))
    expect(nameless.map(({ entity }) => entity.id)).toEqual([])
  })

  test('write Chinese in Han characters and Vietnamese names composed', () => {
    for (const { entity } of entries) {
      const known = entity.names.zh ?? []
      expect(
        known.some((name) => /\p{Script=Han}/u.test(name)) || known[0] === known[0]?.toUpperCase(),
        entity.id,
      ).toBe(true)
      for (const name of Object.values(entity.names).flat()) expect(name, entity.id).toBe(name.normalize('NFC'))
    }
  })

  test('put every notion under a theme, and leave no theme empty', () => {
    const concepts = entries.filter(({ entity }) => entity.kind === 'concept')
    expect(concepts.filter(({ entity }) => entity.theme === null)).toEqual([])
    const used = new Set(concepts.map(({ entity }) => entity.theme))
    expect(codebook.themes.filter(({ id }) => !used.has(id))).toEqual([])
  })

  test('link near-equivalents both ways', () => {
    const oneWay = entries.flatMap(({ entity, close }) =>
      close
        .filter((other) => !codebook.entries.get(other)?.close.includes(entity.id))
        .map((other) => [entity.id, other]),
    )
    expect(oneWay).toEqual([])
  })
})

describe('one entity in three languages', () => {
  test.each([
    [
      'organization:all-china-federation-of-trade-unions',
      'the All-China Federation of Trade Unions',
      '中华全国总工会',
      'Tổng Công đoàn Toàn quốc Trung Hoa',
    ],
    [
      'organization:vietnam-fatherland-front',
      'the Vietnam Fatherland Front',
      '越南祖国阵线',
      'Mặt trận Tổ quốc Việt Nam',
    ],
    ['organization:mass-organizations', 'mass organizations', '群团组织', 'đoàn thể quần chúng'],
    ['person:nguyen-phu-trong', 'Nguyen Phu Trong', '阮富仲', 'Nguyễn Phú Trọng'],
    ['person:xi-jinping', 'Xi Jinping', '习近平', 'Tập Cận Bình'],
    ['place:nghe-an', 'Nghe An province', '义安省', 'tỉnh Nghệ An'],
    ['concept:mass-line', 'the mass line', '群众路线', 'đường lối quần chúng'],
    ['concept:chinese-dream', 'the Chinese Dream', '中国梦', 'Giấc mơ Trung Quốc'],
    ['concept:bureaucratism', 'bureaucratism', '官僚主义', 'quan liêu'],
  ])('%s', (id, en, zh, vi) => {
    expect(named(`They speak of ${en}.`, 'CN')).toContain(id)
    expect(named(`他们谈到${zh}。`, 'CN', 'zh')).toContain(id)
    expect(named(`Họ nói về ${vi}.`, 'CN', 'vi')).toContain(id)
  })

  test.each([
    [
      'sichuan-federation-of-trade-unions',
      'CN',
      'the Sichuan Provincial Federation of Trade Unions',
      '四川省总工会',
      'Tổng Công hội tỉnh Tứ Xuyên',
    ],
    ['zhejiang-party-committee', 'CN', 'the CPC Zhejiang Provincial Committee', '中共浙江省委', 'Tỉnh ủy Chiết Giang'],
    ['nghe-an-party-committee', 'VN', 'the Nghe An provincial Party Committee', '义安省委', 'Tỉnh ủy Nghệ An'],
    [
      'hanoi-federation-of-labour',
      'VN',
      'the Hanoi Federation of Labour',
      '河内市劳动联合会',
      'Liên đoàn Lao động thành phố Hà Nội',
    ],
    [
      'quang-ninh-fatherland-front-committee',
      'VN',
      'the Fatherland Front Committee of Quang Ninh province',
      '广宁省祖国阵线委员会',
      'Ủy ban MTTQ Việt Nam tỉnh Quảng Ninh',
    ],
  ])('the branch %s of %s', (slug, country, en, zh, vi) => {
    const id = `organization:${slug}`
    expect(named(`They speak of ${en}.`, country)).toContain(id)
    expect(named(`他们谈到${zh}。`, country, 'zh')).toContain(id)
    expect(named(`Họ nói về ${vi}.`, country, 'vi')).toContain(id)
  })

  test.each([
    ['the leadership of the Party', 'CN', 'en'],
    ["the Party's absolute leadership", 'VN', 'en'],
    ['organizations led by the Communist Party of Vietnam', 'VN', 'en'],
    ['坚持中国共产党的领导', 'CN', 'zh'],
    ['sự lãnh đạo của Đảng', 'VN', 'vi'],
  ])('Party leadership is "%s"', (words, country, lang) => {
    expect(named(words, country, lang)).toContain('concept:party-leadership')
  })
})

describe('a wording that one text alone would have', () => {
  test.each([
    ['bridge-and-bond', 'the channels that connect the public with the Party'],
    ['close-ties-with-the-people', 'they immerse themselves with the masses'],
    ['serving-the-people', 'offices that service the public'],
    ['path-of-mass-organizations', 'the path Chinese social groups have traversed'],
    ['popular-support', 'a strong backer'],
    ['matching-words-with-deeds', 'speaking on a par with doing'],
    ['public-consciousness', 'a public consciousness'],
    ['national-rejuvenation', 'their development and rejuvenation'],
    ['organizational-foundation-of-the-party', 'since the foundation of the Party in 1921'],
  ])('is no name of %s: "%s"', (slug, words) => {
    expect(named(`They speak of ${words}.`, 'CN')).not.toContain(`concept:${slug}`)
  })

  test.each([
    ['bridge-and-bond', 'a bridge linking the Party and the masses'],
    ['close-ties-with-the-people', 'close ties with the masses'],
    ['serving-the-people', 'wholeheartedly serving the people'],
    ['matching-words-with-deeds', 'matching words with deeds'],
    ['public-consciousness', 'their mass viewpoint'],
    [
      'authority-of-the-central-committee',
      "the Central Committee's authority and its centralized and unified leadership",
    ],
    ['authority-of-the-central-committee', "the Central Committee's authority and centralized, unified leadership"],
    ['school-of-communism', 'a great school of communism'],
  ])('gives way to the usual ones of %s: "%s"', (slug, words) => {
    expect(named(`They speak of ${words}.`, 'CN')).toContain(`concept:${slug}`)
  })
})

test.each([
  'He won a vote of confidence and promised lower taxes to voters and start-ups.',
  'The leading actors went to a great school and became role models for the new phase of cinema.',
  'The veteran striker is the backbone of the side, and charity shops sold the shirt to employees.',
  'Law enforcement closed the service stations after natural disasters.',
])('ordinary news names no notion: %s', (sentence) => {
  expect(named(sentence, null)).toEqual([])
})

test('plain prose on other matters names no notion', () => {
  const prose =
    'The rain had stopped before dawn, and the ferry left the pier with only three passengers. ' +
    'A mechanic checked the engine while the captain read a letter from his sister and drank cold tea.'
  expect(named(prose, 'CN')).toEqual([])
})
