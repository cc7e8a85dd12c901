// Word documents: their words with footnotes at the end; pictures, macros, comments and deleted text are left alone.
import mammoth from 'mammoth'
import { openParts, partText } from '../archive/parts.ts'
import { checkSize } from '../decode.ts'
import type { Draft } from '../draft.ts'
import { parsePage } from '../html/dom.ts'
import { textBelow } from '../html/page-text.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { refuse } from '../refusal.ts'
import { believedTitle } from '../stated-title.ts'
import { firstTexts } from './xml.ts'

const NO_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }))
/** From a footnote back to its place in the text. */
const BACK = /^#(?:foot|end)note-ref/

/** @throws RefusalError */
export async function readDocx(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Draft> {
  checkSize(bytes, limits.file, 'Split it into several files.')
  const parts = await openParts(bytes, 'word/document.xml', 'Word document', limits)
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: NO_PICTURES, externalFileAccess: false },
  )
  const page = parsePage(`<body>${html}</body>`)
  for (const link of [...page.querySelectorAll('a[href]')])
    if (BACK.test(link.getAttribute('href') ?? '')) link.setAttribute('hidden', '')
  const { text } = textBelow(page.documentElement ?? page, limits.depth)
  if (text.trim() === '') refuse('there is no text in it', 'Add a document with text in it.')
  const core = firstTexts(await partText(parts, 'docProps/core.xml', limits), ['dc:title'], limits.depth)
  return { text, format: 'docx', encoding: 'utf-8', stated: believedTitle(core['dc:title'], text, 'document') }
}
