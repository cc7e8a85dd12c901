import { describe, expect, it } from 'vitest'
import { extractionOf, named, surfaces } from '../recognize/found.ts'

describe('"the Party"', () => {
  it('is the party of the doc’s country', () => {
    expect(named('organization', 'They trust the Party.', { country: 'CN' })).toEqual([
      'Party = organization:party-of-china',
    ])
    expect(named('organization', 'They trust the Party.', { country: 'VN' })).toEqual([
      'Party = organization:party-of-vietnam',
    ])
  })

  it.each([
    ['an owner', "The Party's work grows.", ['Party']],
    ['our own', 'We trust our Party.', ['Party']],
    ['an actor', 'The Party always leads.', ['Party']],
    ['members', 'Party members met.', []],
    ['a secretary', 'The Party General Secretary spoke.', []],
    ['officials of two', 'Party and government officials met.', []],
    ['its people', 'The Party and the people are one.', ['Party']],
    ['another country’s', 'They fear the Labour Party.', []],
  ])('may stand for %s', (_, text, expected) => {
    expect(surfaces('organization', text, { country: 'CN' }).filter((surface) => surface === 'Party')).toEqual(expected)
  })

  it('stays open where the country is unknown and nothing tells', () => {
    const { mentions, open } = extractionOf('They trust the Party.', { country: null })
    expect(mentions).toEqual([])
    expect(open.map(({ candidates }) => candidates)).toEqual([
      ['organization:party-of-china', 'organization:party-of-vietnam'],
    ])
  })

  it('is the one named nearest before where the doc names both', () => {
    const text = 'The Communist Party of Vietnam met. The Party voted.'
    expect(named('organization', text, { country: null })).toContain('Party = organization:party-of-vietnam')
    expect(named('organization', text, { country: 'CN' })).toContain('Party = organization:party-of-vietnam')
  })

  // Far enough behind the last full name that only the whole of the text can decide.
  const far = 'Many came and many went, and the day was long. '.repeat(10)

  it('is of the country that a text from elsewhere speaks of alone', () => {
    const abroad = `${'Xi Jinping came. '.repeat(6)}${far}They trust the Party.`
    expect(named('organization', abroad, { country: 'VN' })).toEqual(['Party = organization:party-of-china'])
    expect(named('organization', abroad, { country: null })).toEqual(['Party = organization:party-of-china'])
  })

  it('is of the text’s own country where it names that too, or others seldom', () => {
    const both = `${'Xi Jinping came. '.repeat(6)}Three times the Communist Party of Vietnam spoke. ${'The Communist Party of Vietnam spoke. '.repeat(2)}${far}They trust the Party.`
    expect(named('organization', both, { country: 'VN' }).at(-1)).toBe('Party = organization:party-of-vietnam')
    const seldom = `Xi Jinping came. ${far}They trust the Party.`
    expect(named('organization', seldom, { country: 'VN' })).toEqual(['Party = organization:party-of-vietnam'])
  })
})

describe('wordings with a hole', () => {
  it.each([
    'the leadership of the CPC',
    "the Party's overall leadership",
    'organizations led by the Party',
    'the firm leadership of our Party',
  ])('fit "%s"', (text) => {
    expect(named('concept', `They need ${text}.`, { country: 'CN' }).map((line) => line.split(' = ')[1])).toEqual([
      'concept:party-leadership',
    ])
    expect(surfaces('organization', `They need ${text}.`, { country: 'CN' })).toHaveLength(1)
  })
  it('fit in Vietnamese, where words carry tones', () => {
    const text = 'Cần giữ vững sự lãnh đạo của Đảng Cộng sản Việt Nam.'
    expect(named('concept', text, { country: 'VN', lang: 'vi' })).toEqual([
      'sự lãnh đạo của Đảng Cộng sản Việt Nam = concept:party-leadership',
    ])
  })
})
