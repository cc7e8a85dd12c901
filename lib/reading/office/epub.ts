// Books (EPUB): their chapters in the order of the spine, as one doc.
import { openParts, partText } from '../archive/parts.ts'
import { checkSize } from '../decode.ts'
import type { Draft, Stated, StatedMeta } from '../draft.ts'
import { parsePage } from '../html/dom.ts'
import { textBelow } from '../html/page-text.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { refuse } from '../refusal.ts'
import { firstTexts, readXml } from './xml.ts'

const CONTAINER = 'META-INF/container.xml'
/** Fonts that are made unreadable are no lock on the text. */
const FONTS_ONLY = /(?:idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)/
const ALGORITHM = /EncryptionMethod[^<>]{0,300}?Algorithm\s{0,9}=\s{0,9}["']([^"']{1,300})/g

/** @throws RefusalError */
export async function readEpub(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Draft> {
  checkSize(bytes, limits.file, 'Split it into several files.')
  const parts = await openParts(bytes, CONTAINER, 'book (EPUB)', limits)
  const locks = [...(await partText(parts, 'META-INF/encryption.xml', limits)).matchAll(ALGORITHM)]
  if (locks.some(([, algorithm = '']) => !FONTS_ONLY.test(algorithm)))
    refuse('it is protected against copying (DRM)', 'Add the text from an unprotected copy.')
  const opfName = packageName(await partText(parts, CONTAINER, limits), limits)
  const opf = await partText(parts, opfName, limits)
  const chapters: string[] = []
  for (const href of spineOf(opf, limits)) {
    const html = await partText(parts, pathFrom(opfName, href), limits)
    const root = html === '' ? null : parsePage(html).documentElement
    if (root) chapters.push(textBelow(root, limits.depth).text)
  }
  const text = chapters.filter((chapter) => chapter.trim() !== '').join('\n\n')
  if (text === '') refuse('there is no text in it', 'Add a book with text in it.')
  return { text, format: 'epub', encoding: 'utf-8', stated: statedBy(opf, limits) }
}

function packageName(container: string, { depth }: Limits): string {
  let path = ''
  readXml(container, depth, {
    open: (name, { 'full-path': fullPath }) => {
      if (name === 'rootfile' && path === '') path = fullPath ?? ''
    },
  })
  return path
}

/** The chapters' addresses in the order of reading; the table of contents is none of them. */
function spineOf(opf: string, { depth }: Limits): string[] {
  const items = new Map<string, string>()
  const ids: string[] = []
  readXml(opf, depth, {
    open: (name, { id, href, idref, linear, properties = '' }) => {
      const local = name.replace(/^opf:/, '')
      if (local === 'item' && id !== undefined && href !== undefined && !properties.split(' ').includes('nav'))
        items.set(id, href)
      if (local === 'itemref' && idref !== undefined && linear !== 'no') ids.push(idref)
    },
  })
  return ids.flatMap((id) => items.get(id) ?? [])
}

/** Where `href` leads, seen from a part; never out of the archive, for only its own parts are asked for. */
export function pathFrom(part: string, href: string): string {
  const url = new URL(href, `epub:///${part}`)
  try {
    return decodeURIComponent(url.pathname).replace(/^\/+/, '')
  } catch {
    return url.pathname.replace(/^\/+/, '')
  }
}

function statedBy(opf: string, { depth }: Limits): StatedMeta {
  const known = firstTexts(opf, ['dc:title', 'dc:date', 'dc:language', 'dc:publisher'], depth)
  const stated = (value: string | undefined): Stated | undefined =>
    value === undefined ? undefined : { value, where: 'what the book says of itself' }
  return {
    title: stated(known['dc:title']),
    date: stated(known['dc:date']),
    lang: stated(known['dc:language']),
    source: stated(known['dc:publisher']),
  }
}
