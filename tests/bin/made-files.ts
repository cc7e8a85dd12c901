// One file of each kind that is read, made by the programs' own libraries, with words that must be found in its docs.

import { mailbox, message } from '../lib/reading/made/mail.ts'
import { epubOf, odtOf, packed, wordDocument } from '../lib/reading/made/office.ts'
import { article, articleParagraphs } from '../lib/reading/made/pages.ts'
import { pdfOf } from '../lib/reading/made/pdf.ts'
import { workbook } from '../lib/reading/made/tables.ts'

export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Of each doc in the file, in order: its place, and words that stand in its text. */
  readonly docs: readonly { readonly place: string; readonly words: string }[]
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const one = (words: string): MadeFile['docs'] => [{ place: '', words }]
/** "#2 words of the row". */
const rows = (...lines: string[]): MadeFile['docs'] =>
  lines.map((line) => ({ place: line.slice(0, line.indexOf(' ')), words: line.slice(line.indexOf(' ') + 1) }))

export async function madeFiles(): Promise<readonly MadeFile[]> {
  return [
    { name: 'note.txt', bytes: utf8('A note.\n\nTrade unions met in Beijing.'), docs: one('Trade unions met') },
    { name: 'note.md', bytes: utf8('# A heading\n\nTrade unions met in Hanoi.'), docs: one('# A heading') },
    { name: 'saved.html', bytes: utf8(article), docs: one(articleParagraphs[3] ?? '') },
    { name: 'report.pdf', bytes: await pdfOf((pdf) => pdf.text('Trade unions met.')), docs: one('Trade unions met.') },
    { name: 'unions.docx', bytes: await wordDocument(), docs: one('The trade unions met.') },
    { name: 'letter.odt', bytes: odtOf('<text:p>To the trade unions.</text:p>'), docs: one('To the trade unions.') },
    {
      name: 'book.epub',
      bytes: epubOf({ 'one.xhtml': '<html><body><p>It begins with unions.</p></body></html>' }),
      docs: one('It begins with unions.'),
    },
    {
      name: 'news.csv',
      bytes: utf8('title,text\nA,First row\nB,Second row\n'),
      docs: rows('#2 First row', '#3 Second row'),
    },
    { name: 'news.tsv', bytes: utf8('title\ttext\nA\tThird row\n'), docs: rows('#2 Third row') },
    {
      name: 'news.jsonl',
      bytes: utf8('{"text":"Fourth row"}\n{"text":"Fifth row"}\n'),
      docs: rows('#1 Fourth row', '#2 Fifth row'),
    },
    { name: 'news.xlsx', bytes: await workbook([['text'], ['Sixth row']]), docs: rows('#2 Sixth row') },
    { name: 'note.rtf', bytes: utf8('{\\rtf1 The rich unions.}'), docs: one('The rich unions.') },
    { name: 'letter.eml', bytes: await message({ text: 'A written word.' }), docs: one('A written word.') },
    {
      name: 'box.mbox',
      bytes: mailbox([await message({ text: 'Message one.' }), await message({ text: 'Message two.' })]),
      docs: rows('#1 Message one.', '#2 Message two.'),
    },
    {
      name: 'study.qdpx',
      bytes: packed({
        'project.qde':
          '<Project xmlns="urn:QDA-XML:project:1.0" name="Study"><CodeBook><Codes><Code guid="1" name="Labour" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="2" name="Talk" plainTextPath="internal://2.txt"><PlainTextSelection guid="3" startPosition="0" endPosition="4"><Coding guid="4"><CodeRef targetGUID="1"/></Coding></PlainTextSelection></TextSource></Sources></Project>',
        'sources/2.txt': 'Work of the unions.',
      }),
      docs: [{ place: '/Talk', words: 'Work of the unions.' }],
    },
    {
      name: 'all.zip',
      bytes: packed({ 'in/a.txt': 'A text in an archive.', 'rows.csv': 'text\nA row in an archive\n' }),
      docs: rows('/in/a.txt A text in', '/rows.csv#2 A row in'),
    },
  ]
}

/** Files of each kind that must be refused: name, bytes, reason. */
export const badFiles: readonly (readonly [string, Uint8Array<ArrayBuffer>, RegExp])[] = [
  ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /PNG picture/],
  ['empty.html', utf8('<html><body></body></html>'), /shows no text/],
  ['cut.pdf', utf8('%PDF-1.7 and no more'), /no PDF that can be read/],
  ['other.docx', packed({ 'a.txt': 'x' }), /no Word document/],
  ['other.epub', packed({ 'a.txt': 'x' }), /no book/],
  ['notes.csv', utf8('name\nAnn\n'), /none of its columns is called text/],
  ['bomb.zip', packed({ 'a.txt': new Uint8Array(30_000_000).fill(97) }), /times its size/],
  ['none.qdpx', packed({ 'a.txt': 'x' }), /no REFI-QDA project/],
  ['none.rtf', utf8('{\\rtf1 }'), /no text in it/],
  ['box2.mbox', utf8('words'), /does not begin as a mailbox/],
  ['slides.pptx', utf8('PK'), /\.pptx/],
]
