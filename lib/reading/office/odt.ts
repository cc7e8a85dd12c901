// OpenDocument texts: their words with footnotes at the end; comments and deleted text are left alone.
import { openParts, partText } from '../archive/parts.ts'
import { checkSize } from '../decode.ts'
import type { Draft } from '../draft.ts'
import { openFlow } from '../flow.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { refuse } from '../refusal.ts'
import { believedTitle } from '../stated-title.ts'
import { firstTexts, readXml } from './xml.ts'

const UNSEEN: ReadonlySet<string> = new Set([
  ...['office:annotation', 'office:forms', 'office:scripts', 'office:styles', 'office:automatic-styles'],
  ...['text:tracked-changes', 'text:sequence-decls', 'text:note-citation', 'draw:object', 'svg:title', 'svg:desc'],
])
const BLOCKS: ReadonlySet<string> = new Set(['text:p', 'text:h', 'text:list', 'table:table', 'draw:text-box'])
const LINES: ReadonlySet<string> = new Set(['text:list-item', 'table:table-row', 'text:line-break'])

/** @throws RefusalError */
export async function readOdt(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Draft> {
  checkSize(bytes, limits.file, 'Split it into several files.')
  const parts = await openParts(bytes, 'content.xml', 'OpenDocument text', limits)
  if ((await partText(parts, 'META-INF/manifest.xml', limits)).includes('encryption-data'))
    refuse('it is locked with a password', 'Save a copy without the password and add that.')
  const text = textOf(await partText(parts, 'content.xml', limits), limits)
  if (text.trim() === '') refuse('there is no text in it', 'Add a document with text in it.')
  const known = firstTexts(await partText(parts, 'meta.xml', limits), ['dc:title', 'dc:language'], limits.depth)
  const { 'dc:title': title, 'dc:language': language } = known
  return {
    text,
    format: 'odt',
    encoding: 'utf-8',
    stated: {
      ...believedTitle(title, text, 'document'),
      ...(language && { lang: { value: language, where: "the document's properties" } }),
    },
  }
}

function textOf(xml: string, { depth }: Limits): string {
  const body = openFlow()
  const notes = openFlow()
  let unseen = 0
  let inNote = 0
  const flow = () => (inNote > 0 ? notes : body)
  const breakAt = (name: string): void => {
    if (unseen > 0) return
    if (BLOCKS.has(name)) flow().break(2)
    else if (LINES.has(name)) flow().break(1)
  }
  readXml(xml, depth, {
    open: (name, attributes) => {
      if (UNSEEN.has(name)) unseen++
      if (name === 'text:note') inNote++
      breakAt(name)
      if (name === 'table:table-cell') flow().cell()
      if (name === 'text:tab') flow().add('\t')
      if (name === 'text:s') flow().add(' '.repeat(Math.min(100, Number(attributes['text:c']) || 1)))
    },
    text: (words) => {
      if (unseen === 0) flow().add(words)
    },
    close: (name) => {
      breakAt(name)
      if (UNSEEN.has(name)) unseen--
      if (name === 'text:note') inNote--
    },
  })
  return [body.end().text, notes.end().text].filter((part) => part !== '').join('\n\n')
}
