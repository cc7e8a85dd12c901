import { describe, expect, it } from 'vitest'
import { expectRefused, readOne } from './reads.ts'

/** Texts in their encodings, written by Python's codecs, in base64. */
const samples: Record<string, string> = {
  gb18030: '1tC5+rmysvq1s7Xayq6wy7TOyKu5+rT6se2087vh1Nqxsb6p1dm/qqGjuaS74crHtbPBqs+11rC5pMi61tq1xMfFwbq6zcWmtPihow==',
  big5: 'pKSw6qZAsqPE0rtQpHW3fKq6w/arWaFBu0+lX6WrrEapsqxRpOmrxaWst3OqurPSsMqsRrWmoUGz0qR1uc7F6artpdzFd6rvoUM=',
  cp1258:
    'Q/RuZyDwb+BuIFZp6vJ0IE5hbSBs4CB09NIgY2j97GMgY2jtbmggdHJp8iAtIHhh3iBo9PJpIHL08m5nIGz17G4gY3XSYSBnaWFpIGPi7HAgY/RuZyBuaOJuIHbgIGN10mEgbmf99cxpIGxhbyDw9PJuZy4=',
  'utf-16le':
    'VABoAGUAIAB0AHIAYQBkAGUAIAB1AG4AaQBvAG4AcwAgAG8AZgAgAEgA4AAgAE4A2R5pACAAYQBuAGQAIAAXU6xOIABtAGUAdAAuAA==',
  'utf-16be':
    'AFQAaABlACAAdAByAGEAZABlACAAdQBuAGkAbwBuAHMAIABvAGYAIABIAOAAIABOHtkAaQAgAGEAbgBkACBTF06sACAAbQBlAHQALg==',
  shift_jis: 'k/qWe4LMmEqTrZFnjYeCzY3wk/qBQZOMi56CxYnvi2OC8IpKgqKCvYFCkK2Ve4LMkK2N9ILJgsKCooLEmGKCtY2HgsGCvYFC',
  'euc-jp': 'xvzL3KTOz6vGr8HIueekz7ryxvyhosXstf6kx7LxtcSk8rOrpKSkv6GjwK/J3KTOwK+69qTLpMSkpKTGz8Okt7nnpMOkv6Gj',
  'euc-kr': 'x9GxucDHILPrtb/BtsfVwLogvu7BpiC8rb/vv6G8rSDIuMDHuKYgv62++rTZLiDBpLrOwMcgwaTDpb+hILTrx9ggwMy+37Hix9+02S4=',
  cp1252:
    'TGUgc3luZGljYXQgYSB0ZW51IHVuZSBy6XVuaW9uIOAgUGFyaXM7IGxlcyBk6WzpZ3XpcyDpdGFpZW50IHBy6XNlbnRzIGV0IG9udCB2b3TpIOAgbGEgbWFqb3JpdOku',
  cp1251:
    'z/Du9PHu/uf7IO/w7uLl6+gg5+Dx5eTg7ejlIOIg8fLu6+j25SDoIO7h8fPk6OvoIO/u6+7m5e3o5SDy8PPk//no9fH/IO3gIOfg4u7k4PUu',
}
const bytesOf = (name: string): Uint8Array => new Uint8Array(Buffer.from(samples[name] ?? '', 'base64'))

describe('a text', () => {
  it.each([
    ['gb18030', 'gb18030', '中国共产党第十八次全国代表大会在北京召开。工会是党联系职工群众的桥梁和纽带。', 'zh'],
    ['big5', 'big5', '中國共產黨與工會的關係，臺北市政府昨日宣布新的勞動政策，勞工團體表示歡迎。', 'zh-Hant'],
    [
      'cp1258',
      'windows-1258',
      'Công đoàn Việt Nam là tổ chức chính trị - xã hội rộng lớn của giai cấp công nhân và của người lao động.',
      'vi',
    ],
    ['utf-16le', 'utf-16le', 'The trade unions of Hà Nội and 北京 met.', 'en'],
    ['utf-16be', 'utf-16be', 'The trade unions of Hà Nội and 北京 met.', 'en'],
  ])('in %s is read, and its encoding recorded', async (name, encoding, text, lang) => {
    const { doc } = await readOne('a.txt', bytesOf(name))
    expect(doc.text.normalize('NFC')).toBe(text)
    expect(doc).toMatchObject({ encoding, lang })
  })

  it.each([
    ['shift_jis', /look like Shift_JIS, which is not read/],
    ['euc-jp', /look like EUC-JP/],
    ['euc-kr', /look like EUC-KR/],
    ['cp1252', /look like ISO-8859-1/],
    ['cp1251', /look like windows-1251/],
  ])('in %s is refused by the name of its encoding', (name, reason) => expectRefused('a.txt', bytesOf(name), reason))

  it('of which the encoding cannot be told is refused', () =>
    expectRefused('a.txt', new Uint8Array([0x61, 0xff, 0x20, 0x62]), /not UTF-8/))
})
