// PDF: the letters of each page in the order of reading. Scripts in it are never run, nothing it names is fetched.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { checkSize } from '../decode.ts'
import type { Draft, StatedMeta } from '../draft.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { RefusalError, refuse } from '../refusal.ts'
import { believedTitle } from '../stated-title.ts'
import { cmapOf } from './cmaps.ts'
import { fragmentsOf, type PdfItem } from './fragment.ts'
import { linesOfPage, type PdfLine } from './line.ts'
import { withoutRunning } from './running.ts'
import { textOfPages } from './text.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Letters of no alphabet: a font that does not say what it shows gives these. */
const UNSAID = /[\ufffd\ue000-\uf8ff]/g
const MOST_UNSAID = 0.2
const FIRST_PAGES = 3

/** @throws RefusalError */
export async function readPdf(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Draft> {
  checkSize(bytes, limits.file, 'Split it into several files.')
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > limits.pages)
      refuse(`it has ${pdf.numPages} pages, the limit is ${limits.pages}`, 'Split it into several files.')
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await linesOn(pdf, number))
    const { text, pages: spans } = textOfPages(withoutRunning(pages))
    await checkText(text, pdf)
    return { text, format: 'pdf', encoding: 'pdf', pages: spans, stated: await statedBy(pdf, text) }
  } finally {
    await pdf.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes away from whoever hands them over.
    return await getDocumentProxy(bytes.slice(), {
      ...{ isEvalSupported: false, useSystemFonts: false, verbosity: 0 },
      ...{ useWorkerFetch: false, cMapPacked: false, BinaryDataFactory: Tables },
    })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException')
      throw new RefusalError('it is locked with a password', 'Save a copy without the password and add that.')
    const why = error instanceof Error ? error.message : String(error)
    throw new RefusalError(`it is no PDF that can be read (${why})`, 'Save or print it anew as PDF and add that.')
  }
}

/** Asked by pdf.js for what it would fetch elsewhere. */
class Tables {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const table = cmapOf(filename)
    if (table === undefined) throw new Error(`there is no table ${filename}`)
    return new TextEncoder().encode(table)
  }
}

async function linesOn(pdf: Pdf, number: number): Promise<PdfLine[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ disableNormalization: true })
  const { transform } = page.getViewport({ scale: 1 })
  page.cleanup()
  return linesOfPage(
    fragmentsOf(
      items.filter((item): item is typeof item & PdfItem => 'str' in item),
      transform,
    ),
  )
}

/** Do its first pages draw letters, readable or not? */
async function drawsLetters(pdf: Pdf): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  for (let number = 1; number <= Math.min(pdf.numPages, FIRST_PAGES); number++) {
    const page = await pdf.getPage(number)
    const { fnArray } = await page.getOperatorList()
    page.cleanup()
    if (fnArray.includes(OPS.showText)) return true
  }
  return false
}

async function checkText(text: string, pdf: Pdf): Promise<void> {
  const pages = pdf.numPages
  if (text.trim() === '' && (await drawsLetters(pdf)))
    refuse(
      'its fonts are not in the file, and which letters they show cannot be told',
      'Print it as PDF anew with its fonts embedded, or run text recognition (OCR) over it, and add the result.',
    )
  if (text.trim() === '')
    refuse(
      `none of its ${pages} pages holds text: it seems to be a scan`,
      'Run text recognition (OCR) over it, with ocrmypdf for instance, and add the result.',
    )
  const unsaid = text.match(UNSAID)?.length ?? 0
  if (unsaid > MOST_UNSAID * text.length)
    refuse(
      'its fonts do not say which letters they show',
      'Run text recognition (OCR) over it, with ocrmypdf --force-ocr for instance, and add the result.',
    )
}

async function statedBy(pdf: Pdf, text: string): Promise<StatedMeta> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  return believedTitle(info && 'Title' in info && typeof info.Title === 'string' ? info.Title : '', text, 'PDF')
}
