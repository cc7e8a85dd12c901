import { describe, expect, it } from 'vitest'
import { parseCodebook } from '#lib/codebook/parse'
import { dateIn } from '#lib/reading/date-line'
import { inferMeta } from '#lib/reading/infer'
import { languageOf } from '#lib/reading/language'
import { originsOf } from '#lib/reading/origins'

const origins = originsOf(
  parseCodebook([
    { name: 'themes.yaml', text: '[]' },
    {
      name: 'media.yaml',
      text: `
- { id: "organization:red-star-agency", label: { en: Red Star Agency, zh: 红星社, vi: Sao Đỏ }, country: CN, role: news-agency }
- { id: "organization:lotus-radio", label: { en: Lotus Radio, zh: 莲花台, vi: Đài Sen }, also: { en: [LRvoice] }, country: VN, role: radio }
- { id: "place:beijing", label: { en: Beijing, zh: 北京, vi: Bắc Kinh }, country: CN }
- { id: "place:hanoi", label: { en: Hanoi, zh: 河内, vi: Hà Nội }, country: VN }
`,
    },
  ]),
)
const infer = (text: string) => inferMeta({ text, file: 'a.txt', format: 'txt' }, origins)

describe('what a text says of itself', () => {
  it.each([
    ['a date line', 'A title\n16:47, August 10, 2010\n\nText.', { date: '2010-08-10' }],
    ['a marker', 'A title\nUpdated: 07 28 , 2015 09:48\n\nText.', { date: '2015-07-28' }],
    [
      'a year whose month may be its day',
      'Updated: 07 08 , 2015 09:48\n\nA title\n\nText.',
      { date: '2015', title: 'A title' },
    ],
    ['a dateline', 'A title\n\nHANOI – The unions met.', { country: 'VN' }],
    ['an agency', 'A title\n\n(LRvoice) – The unions met.', { source: 'Lotus Radio', country: 'VN' }],
    ['a Chinese dateline', '标题\n\n红星社北京7月7日电　会议召开。', { source: 'Red Star Agency', country: 'CN' }],
    ['its first line', 'Share  Print\n\nA title\n\nText.', { title: 'A title' }],
  ])('is read from %s', (_, text, meta) => expect(infer(text)).toMatchObject(meta))

  it('stays unknown where nothing shows it', () => {
    expect(
      infer('A title\n\nThey met in China on Friday, and the Red Star Agency wrote that all had come.'),
    ).toMatchObject({
      source: null,
      date: null,
      country: null,
    })
  })

  it.each([
    ['The members of the union met in the hall and spoke of their work.', 'en'],
    ['工会的工作是党的群团工作的重要组成部分。', 'zh'],
    ['工會的工作是黨的群團工作的重要組成部分。', 'zh-Hant'],
    ['Công đoàn là tổ chức của giai cấp công nhân.', 'vi'],
    ['Cong doan la to chuc cua nguoi lao dong trong cac co quan nha nuoc va doanh nghiep.', 'vi'],
    ['12 34 56', null],
    ['Qwr tzp lkj mnb', null],
  ])('tells the language of %s', (text, lang) => expect(languageOf(text)).toBe(lang))

  it('sees every character of Chinese, Japanese and Korean among others', () => {
    const unseen: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const one = code >= 0xd800 && code <= 0xdfff ? '' : String.fromCodePoint(code).normalize('NFC')
      if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(one)) continue
      if (languageOf(`the of and ${one.repeat(12)}`) === 'en') unseen.push(code.toString(16))
    }
    expect(unseen).toEqual([])
  })

  it.each([
    ['July 6, 2015', '2015-07-06'],
    ['10 August 2010', '2010-08-10'],
    ['2015年7月8日', '2015-07-08'],
    ['ngày 8/7/2015', '2015-07-08'],
    ['07 28 , 2015', '2015-07-28'],
    ['28 07 , 2015', '2015-07-28'],
    ['07 07 , 2015', '2015-07-07'],
    ['07 08 , 2015', '2015'],
    ['31 02 , 2015', undefined],
    ['2015-02-30', undefined],
    ['1.3 billion in 2015', undefined],
  ])('reads the date in %s', (text, date) => expect(dateIn(text)).toBe(date))
})
