import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

describe('persons', () => {
  it.each([
    ['Chinese, surname first', 'Wang Minghua opened the meeting.', ['Wang Minghua']],
    ['Chinese with a short given name and a title after', 'Bai Lu, chairman of the council, spoke.', ['Bai Lu']],
    ['Chinese in a list', 'Present were Gao Lin, Shi Bo, and Ouyang Jing.', ['Gao Lin', 'Shi Bo', 'Ouyang Jing']],
    ['Chinese in the older spelling', 'Premier Chou Wen-lai spoke.', ['Chou Wen-lai']],
    ['glued to a verb', 'Sun Mingzhesaid that all was well.', ['Sun Mingzhe']],
    ['Vietnamese without diacritics', 'Tran Thi Kim Oanh gave a talk.', ['Tran Thi Kim Oanh']],
    ['Vietnamese with diacritics', 'They heard Bùi Thị Khánh Ly speak.', ['Bùi Thị Khánh Ly']],
    [
      'of the highlands',
      "The prize went to Y Moan Kdam, a village elder, and to H'Lan Mlo, a teacher.",
      ['Y Moan Kdam', "H'Lan Mlo"],
    ],
    ['Western with an initial', 'Professor John K. Miller disagreed.', ['John K. Miller']],
    ['with particles', 'They met Carlos de Souza in the hall.', ['Carlos de Souza']],
    ['behind the body they serve', 'Vice Chairman of the Central Committee Dinh Van Luc said no.', ['Dinh Van Luc']],
    ['credited for a picture', 'They shook hands. (photo: Minh Quan/VNA)', ['Minh Quan']],
    [
      'who signed a text together',
      "By Tran Lan, Bo Ray and Ada O'Neill, Hue\n\nThey spoke.",
      ['Tran Lan', 'Bo Ray', "Ada O'Neill"],
    ],
    [
      'with a hyphen in the given name',
      'Chang-Hee Lee, a director, met Seung-Ho Kim.',
      ['Chang-Hee Lee', 'Seung-Ho Kim'],
    ],
    [
      'with a given name that is a town too',
      'By Zhang Yunlong and Yao Yulin\n\nThey spoke.',
      ['Zhang Yunlong', 'Yao Yulin'],
    ],
    ['alone at the end', 'They shook hands.\n\nThanh Binh', ['Thanh Binh']],
    ['by an honorific alone', 'Later Mr. Harker came.', ['Harker']],
  ])('%s are found', (_, text, expected) => expect(surfaces('person', text)).toEqual(expected))

  it.each([
    ['a greeting', 'Mr. President, I thank you.'],
    ['a sentence that begins with a name-like word', 'Long roads lie ahead. You can see long roads.'],
    ['months and days', 'An May Day parade was held on Monday in March.'],
    ['a body', 'The Ho Tung Lau Company paid.'],
    ['a place', 'They live in Ha Dong province.'],
    ['a people', 'The Han Chinese and the Russian Federation.'],
  ])('%s is none', (_, text) => expect(surfaces('person', text)).toEqual([]))

  it.each([
    ['a Chinese surname', 'Wang Minghua came. Later Wang left.', 'Wang = person:wang-minghua'],
    ['a Vietnamese given name', 'Nguyen Van Hoa came. "Good," Hoa said.', 'Hoa = person:nguyen-van-hoa'],
    ['a Western family name', 'Antonio Rossi came. Mr. Rossi left.', 'Rossi = person:antonio-rossi'],
    ['a name of the codebook', 'Xi Jinping came. Then Xi left.', 'Xi = person:xi-jinping'],
    [
      'a title before the full name',
      'President Wang opens fair\n\nWang Minghua opened the fair.',
      'Wang = person:wang-minghua',
    ],
    ['the nearer of two bearers', 'Li Mingzhe came. Li Guangfu came. Then Li left.', 'Li = person:li-guangfu'],
  ])('are known again by %s', (_, text, expected) => expect(named('person', text)).toContain(expected))

  it('are not known again in the name of a people', () => {
    expect(surfaces('person', 'Nguyen Van Dong came. Dong said yes to the Dong ethnic group.')).toHaveLength(2)
  })

  it('gain from being sure elsewhere in the doc', () => {
    expect(surfaces('person', 'Mayor Ilan Tor spoke. Many came. All cheered Ilan Tor.')).toEqual([
      'Ilan Tor',
      'Ilan Tor',
    ])
  })
})
