import { describe, expect, it } from 'vitest'
import { parseCodebook } from '#lib/codebook/parse'
import { extract } from '#lib/extract'
import { docOf } from './found.ts'

const entries = `
- id: organization:the-party
  label: { vi: Đảng Cộng sản Việt Nam }
  means: { vi: [Đảng, Đảng ta], where: { country: VN } }
  country: VN
  role: ruling-party
- id: organization:ministry-of-public-security
  label: { vi: Bộ Công an }
- id: organization:socio-political-organizations
  label: { vi: tổ chức chính trị - xã hội }
- id: organization:farmers-unions
  label: { vi: hội nông dân }
- id: concept:party-leadership
  label: { vi: sự lãnh đạo của Đảng }
  forms: { vi: [sự lãnh đạo của <ruling-party>, vai trò lãnh đạo của <ruling-party>, "<ruling-party> lãnh đạo"] }
- id: concept:social-security
  label: { vi: an sinh xã hội }
`
const codebook = parseCodebook([{ name: 'entries.yaml', text: entries }])

const surfaces = (text: string): string[] =>
  extract(docOf(text, { lang: 'vi' }), codebook).mentions.map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  )

describe('names of the codebook in Vietnamese', () => {
  it.each([
    [
      'a wording around the party',
      'Dưới sự lãnh đạo của Đảng, quê tôi đổi mới.',
      ['concept sự lãnh đạo của Đảng', 'organization Đảng'],
    ],
    [
      'a wording with modifiers',
      'Giữ vững sự lãnh đạo toàn diện, tuyệt đối của Đảng Cộng sản Việt Nam.',
      ['concept sự lãnh đạo toàn diện, tuyệt đối của Đảng Cộng sản Việt Nam', 'organization Đảng Cộng sản Việt Nam'],
    ],
    [
      'a wording that begins with the party',
      'Việc này do Đảng lãnh đạo.',
      ['concept Đảng lãnh đạo', 'organization Đảng'],
    ],
    ['the party without its owner', 'Họ tin Đảng ta.', ['organization Đảng']],
    ['the letter that keyboards gave for another', 'Họ tin \u00d0ảng.', ['organization \u00d0ảng']],
    [
      'a syllable that is no article',
      'Bộ Công an lo an sinh xã hội.',
      ['organization Bộ Công an', 'concept an sinh xã hội'],
    ],
    ['a name with a dash', 'Các tổ chức chính trị - xã hội cùng làm.', ['organization tổ chức chính trị - xã hội']],
    [
      'the same without its diacritics',
      'Cac to chuc chinh tri - xa hoi cung lam.',
      ['organization to chuc chinh tri - xa hoi'],
    ],
  ])('are found in %s', (_, text, expected) => expect(surfaces(text)).toEqual(expected))

  it.each([
    ['a longer word', 'Đảng viên và đảng bộ.'],
    ['the end of a longer word', 'Chi hội nông dân họp.'],
    ['two words that a dash parts', 'Đó là hội - nông dân thì không.'],
  ])('are not torn out of %s', (_, text) => expect(surfaces(text)).toEqual([]))
})
