import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const vi = { lang: 'vi' }
const places = (text: string) => surfaces('place', text, vi)

describe('places in Vietnamese', () => {
  it.each([
    [
      'in a chain',
      'Chị ở thôn Khe Lim, xã Khe Tre, huyện Đá Mòn, tỉnh Sơn Lạc.',
      ['thôn Khe Lim', 'xã Khe Tre', 'huyện Đá Mòn', 'tỉnh Sơn Lạc'],
    ],
    [
      'in a list that a word for several opens',
      'Đường về các huyện Khe Tre, Đá Mòn và Lắk đã xong.',
      ['huyện Khe Tre', 'Đá Mòn', 'Lắk'],
    ],
    ['in a river', 'Họ về cù lao Khe.', ['cù lao Khe']],
    ['with numbers', 'Họ sống ở quận 9, phường 12 và thôn Khe Lim 2.', ['quận 9', 'phường 12', 'thôn Khe Lim 2']],
    ['with a word between', 'Bà con xã biên giới Khe Tre vui mừng.', ['xã biên giới Khe Tre']],
    [
      'of the highlands',
      "Nhà ở buôn Kmrang, xã Ea Tung, huyện Cư M'lan.",
      ['buôn Kmrang', 'xã Ea Tung', "huyện Cư M'lan"],
    ],
    [
      'of nature and of towns',
      'Từ sông Lim, núi Cô Sao đến cầu Khe Tre và đường Trần Khải.',
      ['sông Lim', 'núi Cô Sao', 'cầu Khe Tre', 'đường Trần Khải'],
    ],
    ['by their place in a sentence', 'Họ lớn lên ở Khe Tre. Khe Tre nay đã đổi khác.', ['Khe Tre', 'Khe Tre']],
    ['before a larger one', 'Hội nghị diễn ra tại Khe Tre (Đá Mòn, Long An).', ['Khe Tre', 'Đá Mòn', 'Long An']],
    ['later without their head', 'Ở xã Khe Tre có chợ. Ít ai biết Khe Tre xưa.', ['xã Khe Tre', 'Khe Tre']],
    ['in the world', 'Họ đến Pháp, Nhật Bản, Giơ-ne-vơ và châu Phi.', ['Pháp', 'Nhật Bản', 'Giơ-ne-vơ', 'châu Phi']],
    ['at the beginning of a report', 'Khe Tre, ngày 5/5 (TTX) - Trời mưa to.', ['Khe Tre']],
    [
      'without diacritics',
      'Ba con o xa Khe Tre, huyen Da Mon, tinh Dak Nong da co duong moi.',
      ['xa Khe Tre', 'huyen Da Mon', 'tinh Dak Nong'],
    ],
  ])('%s are found', (_, text, expected) => expect(places(text)).toEqual(expected))

  it.each([
    ['a people or a language', 'Người Việt học tiếng Anh và tiếng Pháp.'],
    ['a person who is called like a country', 'Anh Đức gặp bà Nga và chị Mỹ.'],
    ['the countryside', 'Nông thôn mới và văn bản mới.'],
    ['a demand', 'Ông yêu cầu Lê Văn Hưng báo cáo.'],
    ['a place in the name of a body', 'Đại học Kyoto mời ông.'],
  ])('%s is none', (_, text) => expect(places(text)).toEqual([]))

  it.each([
    ['a country has the id that English texts give it', 'Họ đến Pháp.', 'Pháp = place:france'],
    ['a place without its head is the same', 'Ở xã Khe Tre. Ít ai biết Khe Tre xưa.', 'Khe Tre = place:khe-tre'],
    ['a river has the id that English texts give it', 'Bên sông Lim.', 'sông Lim = place:lim-river'],
    ['old and new placement of tones are one', 'Ở xã Hoà Khê. Ở xã Hòa Khê.', 'xã Hòa Khê = place:hoa-khe'],
  ])('%s', (_, text, expected) => expect(named('place', text, vi)).toContain(expected))
})
