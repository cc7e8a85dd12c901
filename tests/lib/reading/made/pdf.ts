// PDFs for the tests: by pdfkit, and by hand where letters must be what no font at hand has.
import PDFDocument from 'pdfkit'

type Draw = (pdf: PDFKit.PDFDocument) => void

export const pdfOf = (draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 72, ...options })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    draw(pdf)
    pdf.end()
  })

/** A line of letters at a place, in points from the bottom left. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
}

const hex = (text: string): string =>
  [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')

const fileOf = (objects: readonly string[]): Uint8Array<ArrayBuffer> => {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(file)
}

/** A PDF of one line, its bytes in hexadecimal, in an encoding and a collection of letters that readers are expected to know. */
export function pdfInEncoding(encoding: string, collection: string, bytes: string): Uint8Array<ArrayBuffer> {
  const stream = `BT /F 12 Tf 72 700 Td <${bytes}> Tj ET`
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [5 0 R] >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 >> >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 6 0 R >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ])
}

/** A PDF in which every code is the letter of that code in Unicode, in a font that is not there: pages of lines. */
export function plainPdf(
  pages: readonly (readonly Placed[])[],
  size = 12,
  encoding = '/Identity-H /ToUnicode 5 0 R',
): Uint8Array<ArrayBuffer> {
  const cmap =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def ' +
    '1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding ${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /None /Flags 4 >> >>',
    `<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`,
    ...pages.flatMap((lines, at) => {
      const stream = lines.map(({ x, y, text }) => `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  return fileOf(objects)
}
