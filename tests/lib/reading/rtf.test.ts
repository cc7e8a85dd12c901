import { describe, expect, it } from 'vitest'
import { expectRefused, readOne } from './reads.ts'

const textOf = async (rtf: string): Promise<string> =>
  (await readOne('a.rtf', new Uint8Array(Buffer.from(rtf, 'latin1')))).doc.text

describe('rich text', () => {
  it.each([
    [
      'paragraphs and runs',
      '{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\f0 The {\\b trade} unions\\par met.\\line There.}',
      'The trade unions\n\nmet.\nThere.',
    ],
    ['Unicode with a stand-in', '{\\rtf1\\uc1 H\\u224? N\\u7897?i \\u21271?\\u20140?}', 'Hà Nội 北京'],
    ['negative Unicode, and pairs', '{\\rtf1\\uc1 \\u-10179?\\u-8704?\\u-26368?}', '\ud83d\ude00餀'],
    ['several stand-ins', '{\\rtf1\\uc2 \\u24037xy\\u20250xy}', '工会'],
    ['a Chinese code page', "{\\rtf1\\ansi\\ansicpg936 \\'b9\\'a4\\'bb\\'e1}", '工会'],
    [
      'the character set of a font',
      "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset134 B;}}\\f1 \\'b9\\'a4\\f0 \\'e9}",
      '工é',
    ],
    ['Vietnamese letters of 1258', "{\\rtf1\\ansi\\ansicpg1258 Vi\\'ea\\'f2t}", 'Viê\u0323t'],
    ['signs and escapes', '{\\rtf1 \\{a\\}\\\\ \\ldblquote b\\rdblquote\\emdash c\\~d}', '{a}\\ “b”—c\u00a0d'],
    [
      'a field by its result',
      '{\\rtf1 {\\field{\\*\\fldinst HYPERLINK "http://elsewhere.example"}{\\fldrslt a link}}}',
      'a link',
    ],
    [
      'no picture, object, header or remark',
      '{\\rtf1{\\info{\\title T}}{\\header H}{\\pict 89504e47}{\\object{\\*\\objdata 0105}}{\\*\\annotation R}Words{\\bin3 {{{}}',
      'Words',
    ],
    ['a table', '{\\rtf1 a\\cell b\\cell\\row c}', 'a\tb\nc'],
  ])('has %s right', async (_, rtf, text) => expect(await textOf(rtf)).toBe(text))

  it.each([
    ['nothing written', '{\\rtf1 }', /no text in it/],
    ['groups without end', `{\\rtf1 ${'{'.repeat(3000)}x`, /nested more than/],
    ['another kind of file', 'Just words.', /does not begin as a \.rtf/],
  ])('is refused with %s', (_, rtf, reason) => expectRefused('a.rtf', rtf, reason))
})
