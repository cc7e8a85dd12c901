// A corpus of files of every kind in three languages: each is read whole, and every mention found in it with the real codebook is its words.

import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '#lib/codebook/parse'
import { extract } from '#lib/extract'
import type { DocReading } from '#lib/reading/reading'
import { readCodebookFiles } from '../../../bin/codebook-files.ts'
import { root } from '../../product.ts'
import { mailbox, message } from './made/mail.ts'
import { epubOf, odtOf, packed } from './made/office.ts'
import { plainPdf } from './made/pdf.ts'
import { workbook } from './made/tables.ts'
import { bytesOf, checkOffsets, readAll } from './reads.ts'

const codebook = parseCodebook(readCodebookFiles(join(root, 'seeds', 'codebook')))

/** Paragraphs, and words that name something in them. */
const TEXTS = {
  en: { paragraphs: ['The trade unions of China met in Beijing.', 'Xi Jinping spoke of the mass line; “it serves the people,” he said – twice.'], named: ['Beijing', 'Xi Jinping', 'mass line'] }, // biome-ignore format: one text
  zh: { paragraphs: ['中国工会第十七次全国代表大会在北京召开。', '习近平强调群众路线，“为人民服务”。𠮷祥物亮相。'], named: ['北京', '习近平', '群众路线'] }, // biome-ignore format: one text
  vi: { paragraphs: ['Công đoàn Việt Nam họp tại Hà Nội.', 'Nguyễn Phú Trọng nói về đường lối quần chúng – “dân là gốc”.'], named: ['Hà Nội', 'Nguyễn Phú Trọng', 'đường lối quần chúng'] }, // biome-ignore format: one text
} as const
type Language = keyof typeof TEXTS
const LANGUAGES = Object.keys(TEXTS) as Language[]

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return new Uint8Array(big ? bytes.swap16() : bytes)
}
const html = (paragraphs: readonly string[], charset = 'utf-8') =>
  `<!DOCTYPE html><html><head><meta charset="${charset}"><title>Page</title></head><body>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</body></html>`
const word = async (paragraphs: readonly string[]) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }))) // biome-ignore format: one document
const rtf = (text: string) =>
  `{\\rtf1\\ansi ${[...text].map((letter) => (letter < '\x80' ? letter.replace(/[\\{}]/g, '\\$&').replace('\n', '\\par\n') : letter.split('').map((unit) => `\\u${unit.charCodeAt(0) << 16 >> 16}?`).join(''))).join('')}}` // biome-ignore format: one text
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** The same paragraphs as every kind of file has them. */
function filesOf(language: Language): Record<string, () => Uint8Array | string | Promise<Uint8Array | string>> {
  const { paragraphs } = TEXTS[language]
  const text = paragraphs.join('\n\n')
  const project = `<Project xmlns="urn:QDA-XML:project:1.0" name="p"><Sources><TextSource guid="1" name="s"><PlainTextContent>${text}</PlainTextContent></TextSource></Sources></Project>`
  return {
    'utf-8.txt': () => text,
    'utf-8-marked.txt': () => `\ufeff${text}`,
    'utf-16le.txt': () => utf16(text, false),
    'utf-16be.txt': () => utf16(text, true),
    'crlf.txt': () => text.replaceAll('\n', '\r\n'),
    'decomposed.txt': () => text.normalize('NFD'),
    'note.md': () => `# Note\n\n${text}`,
    'page.html': () => html(paragraphs),
    'page.xhtml': () => `<?xml version="1.0"?>${html(paragraphs)}`,
    'page.mhtml': () => message({ html: html(paragraphs) }),
    'pages.pdf': () =>
      plainPdf(
        paragraphs.map((one) => [{ x: 20, y: 700, text: one.replaceAll('𠮷', '吉') }]),
        6,
      ),
    'letter.docx': () => word(paragraphs),
    'letter.odt': () => odtOf(paragraphs.map((one) => `<text:p>${one}</text:p>`).join('')),
    'letter.rtf': () => rtf(text),
    'book.epub': () => epubOf({ 'one.xhtml': html(paragraphs) }),
    'rows.csv': () => `title,text\nA,${quoted(text)}\n`,
    'rows.tsv': () => `title\ttext\nA\t${quoted(text)}\n`,
    'rows.jsonl': () => `${JSON.stringify({ text })}\n`,
    'rows.xlsx': () => workbook([['text'], [text]]),
    'mail.eml': () => message({ text }),
    'box.mbox': async () => mailbox([await message({ text }), await message({ html: html(paragraphs), messageId: '<2@example.org>' })]), // biome-ignore format: one mailbox
    'project.qdpx': () => packed({ 'project.qde': project }),
    'all.zip': () => packed({ 'in/a.txt': text, 'b.html': html(paragraphs), 'c.csv': `text\n${quoted(text)}\n` }),
  }
}

const files = LANGUAGES.flatMap((language) =>
  Object.entries(filesOf(language)).map(([name, make]) => [language, name, make] as const),
)

it('holds sixty files at least', () => expect(files.length).toBeGreaterThanOrEqual(60))

const words = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ')

describe.each(LANGUAGES)('in %s', (language) => {
  const own = files.filter(([of]) => of === language)
  it.each(own.map(([, name, make]) => [name, make] as const))(
    '%s is read, and what it names is found',
    async (name, make) => {
      const { paragraphs, named } = TEXTS[language]
      const readings = await readAll(name, await make())
      expect(readings.flatMap((one) => ('refused' in one ? [one.refused] : []))).toEqual([])
      for (const { doc } of readings as readonly DocReading[]) {
        checkOffsets(doc)
        const text = words(doc.text)
        for (const paragraph of paragraphs)
          expect(text).toContain(words(name.endsWith('.pdf') ? paragraph.replaceAll('𠮷', '吉') : paragraph))
        const { mentions } = extract(doc, codebook)
        const found = mentions.map(({ start, end }) => doc.text.slice(start, end).normalize('NFC'))
        for (const name of named)
          expect(found.some((surface) => surface.includes(name) || name.includes(surface))).toBe(true)
      }
    },
  )

  it('a PDF says on which page each of its words stands', async () => {
    const [reading] = await readAll('pages.pdf', (await filesOf(language)['pages.pdf']?.()) ?? '')
    if (!reading || 'refused' in reading) throw new Error('it is a PDF')
    const { doc } = reading
    const { mentions } = extract(doc, codebook)
    expect(mentions.length).toBeGreaterThan(2)
    expect(doc.pages).toHaveLength(2)
    for (const { start, end } of mentions) {
      const page = doc.pages?.findIndex((one) => one.start <= start && end <= one.end) ?? -1
      expect(TEXTS[language].paragraphs[page]?.replaceAll('𠮷', '吉')).toContain(doc.text.slice(start, end))
    }
  })
})

it('one bad file in an archive of fifty costs only itself', async () => {
  const good = Array.from({ length: 49 }, (_, n) => [`folder/${n}.txt`, strToU8(`Trade unions met, ${n}.`)] as const)
  for (const bad of [new Uint8Array([0, 1, 255]), bytesOf(''), bytesOf('%PDF-1.7 no more')]) {
    const name = bad[0] === 37 ? 'folder/bad.pdf' : 'folder/bad.txt'
    const readings = await readAll('fifty.zip', packed(Object.fromEntries([...good.slice(0, 20), [name, bad], ...good.slice(20)]))) // biome-ignore format: one archive
    expect(readings).toHaveLength(50)
    expect(readings.flatMap((one, at) => ('refused' in one ? [`${at} ${one.refused.file}`] : []))).toEqual([
      `20 fifty.zip/${name}`,
    ])
    expect(readings.flatMap((one) => ('doc' in one ? [one.doc.text] : []))).toEqual(
      good.map((_, n) => `Trade unions met, ${n}.`),
    )
  }
})
