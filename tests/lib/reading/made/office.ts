// Office files for the tests: Word documents by docx; OpenDocument texts and books as archives of the parts their standards ask for.
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strToU8, zipSync } from 'fflate'

export type Parts = Readonly<Record<string, string | Uint8Array>>

export const packed = (parts: Parts): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  )

/** A heading, paragraphs with runs of their own, a table, a footnote, and a title in the properties. */
export const wordDocument = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        title: 'On the harbour unions',
        footnotes: { 1: { children: [new Paragraph('The count of 2015.')] } },
        sections: [
          {
            children: [
              new Paragraph({ text: 'On the harbour unions', heading: HeadingLevel.HEADING_1 }),
              new Paragraph({
                children: [
                  new TextRun('The trade '),
                  new TextRun({ text: 'unions', bold: true }),
                  new TextRun(' met.'),
                  new FootnoteReferenceRun(1),
                ],
              }),
              new Paragraph({ children: [new TextRun('Công đoàn 工会 & <b>')] }),
              new Table({
                rows: [
                  new TableRow({
                    children: ['one', 'two'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
                  }),
                ],
              }),
            ],
          },
        ],
      }),
    ),
  )

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'

export const odtOf = (body: string, more: Parts = {}): Uint8Array<ArrayBuffer> =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${NAMES}><office:meta><dc:title>A letter</dc:title><dc:language>fr</dc:language></office:meta></office:document-meta>`,
    ...more,
  })

export const epubOf = (chapters: Parts, more: Parts = {}): Uint8Array<ArrayBuffer> => {
  const names = Object.keys(chapters)
  return packed({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Book</dc:title><dc:date>2011-05-02T00:00:00Z</dc:date><dc:language>en</dc:language><dc:publisher>Harbour Press</dc:publisher></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${names.map((name, at) => `<item id="c${at}" href="${encodeURI(name)}"/>`).join('')}</manifest><spine><itemref idref="nav"/>${names.map((_, at) => `<itemref idref="c${names.length - 1 - at}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><nav>Contents</nav></body></html>',
    ...Object.fromEntries(Object.entries(chapters).map(([name, part]) => [`OEBPS/${name}`, part])),
    ...more,
  })
}
