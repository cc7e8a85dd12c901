// Bodies in the codebook that the product carries: counterparts of both countries, and those that are easily taken for one.
import { describe, expect, test } from 'vitest'
import { entityId } from '#lib/entity'
import { codebook, entries, named } from './named.ts'

describe('counterparts', () => {
  test.each([
    'ruling-party',
    'party-congress',
    'central-committee',
    'politburo',
    'secretariat',
    'party-discipline',
    'military-commission',
    'organization-department',
    'publicity-department',
    'international-department',
    'central-party-school',
    'party-committees',
    'grassroots-party-organizations',
    'legislature',
    'government',
    'supreme-court',
    'army',
    'front',
    'trade-union-centre',
    'youth-league',
    'womens-organization',
    'news-agency',
    'party-newspaper',
  ])('the role %s is filled in China and in Vietnam', (role) => {
    const countries = entries.filter(({ entity }) => entity.role === role).map(({ entity }) => entity.country)
    expect(countries).toContain('CN')
    expect(countries).toContain('VN')
  })

  test.each([
    ['The Party must listen.', 'organization:communist-party-of-china', 'organization:communist-party-of-vietnam'],
    [
      'The Politburo has decided.',
      'organization:politburo-of-the-communist-party-of-china',
      'organization:politburo-of-the-communist-party-of-vietnam',
    ],
    ['Party committees must listen.', 'organization:party-committees-china', 'organization:party-committees-vietnam'],
    ['They joined trade unions.', 'organization:trade-unions', 'organization:trade-unions-vietnam'],
  ])('%s names one body in China and its counterpart in Vietnam', (sentence, china, vietnam) => {
    expect(named(sentence, 'CN')).toContain(china)
    expect(named(sentence, 'VN')).toContain(vietnam)
    expect(named(sentence, 'VN')).not.toContain(china)
    expect(codebook.entries.get(entityId(china))?.close).toContain(vietnam)
  })
})

describe('bodies that are easily taken for one', () => {
  test.each([
    ['Hamas met the Palestine Liberation Organization.', 'en'],
    ['AUKUS is not the Quadrilateral Security Dialogue, nor is SEATO.', 'en'],
    ['The Second International followed the First International.', 'en'],
    ['The AFL-CIO left the International Confederation of Free Trade Unions.', 'en'],
    ['The Washington Post, the New York Times and the Wall Street Journal reported it.', 'en'],
    ['韩联社、共同社和日本广播协会报道。', 'zh'],
    ['中国基督教协会和中国基督教三自爱国运动委员会参加。', 'zh'],
    ['Thượng viện Mỹ và Hạ viện Mỹ bỏ phiếu.', 'vi'],
    ['Bảo tàng Hồ Chí Minh và Bảo tàng Phụ nữ Việt Nam mở cửa.', 'vi'],
  ])('are as many as are named in: %s', (text, lang) => {
    const bodies = named(text, null, lang).filter((id) => id.startsWith('organization:'))
    expect(bodies.length).toBeGreaterThanOrEqual(2)
    expect(new Set(bodies).size).toBe(bodies.length)
  })
})
