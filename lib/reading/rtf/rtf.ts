// Rich text (RTF): its words; pictures, objects, fields' instructions and whatever else is no text are left alone.
import { checkSize } from '../decode.ts'
import type { Draft } from '../draft.ts'
import { openFlow } from '../flow.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { refuse } from '../refusal.ts'
import { charsetPage, codePageOf } from './code-page.ts'
import { tokensOf } from './token.ts'

/** Groups that hold no text of the document. */
const ASIDE: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object objdata fldinst header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl mmathPr filetbl bkmkstart bkmkend nonshppict deleted'.split(
    ' ',
  ),
)
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['tab', '\t'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
])

interface Group {
  aside: boolean
  /** Characters that stand for a \u in programs without Unicode. */
  skip: number
  font: number
}

/** @throws RefusalError */
export function readRtf(bytes: Uint8Array, limits: Limits = LIMITS): Draft {
  checkSize(bytes, limits.file, 'Split it into several files.')
  const text = textOf(bytes, limits)
  if (text.trim() === '') refuse('there is no text in it', 'Add a document with text in it.')
  return { text, format: 'rtf', encoding: 'rtf' }
}

function textOf(bytes: Uint8Array, { depth }: Limits): string {
  const flow = openFlow()
  const groups: Group[] = []
  const pages = new Map<number, string>()
  let group: Group = { aside: false, skip: 1, font: 0 }
  let page = 'windows-1252'
  let raw: number[] = []
  let toSkip = 0
  let inFonts = -1

  const flush = (): void => {
    if (raw.length === 0) return
    const words = new TextDecoder(pages.get(group.font) ?? page).decode(new Uint8Array(raw))
    raw = []
    if (!group.aside) flow.add(words)
  }
  for (const { kind, word, value } of tokensOf(bytes)) {
    if (kind === 'byte') {
      if (toSkip > 0) toSkip--
      else raw.push(value)
      continue
    }
    flush()
    if (kind === 'open') {
      groups.push(group)
      if (groups.length > depth)
        refuse(`its groups are nested more than ${depth} deep`, 'Save it as text and add that.')
      group = { ...group }
    } else if (kind === 'close') {
      if (groups.length === inFonts) inFonts = -1
      group = groups.pop() ?? group
    } else if (word === 'u') {
      if (!group.aside) flow.add(String.fromCharCode(value & 0xffff))
      toSkip = group.skip
    } else if (word === 'uc') group.skip = Math.max(0, value)
    else if (word === 'ansicpg') page = codePageOf(value) ?? page
    else if (word === 'f') group.font = value
    else if (word === 'fcharset' && inFonts >= 0) {
      const known = charsetPage(value)
      if (known !== undefined) pages.set(group.font, known)
    } else if (word === '*' || ASIDE.has(word)) {
      group.aside = true
      if (word === 'fonttbl') inFonts = groups.length
    } else if (group.aside) continue
    else if (word === 'par' || word === 'sect' || word === 'page') flow.break(2)
    else if (word === 'line' || word === 'row') flow.break(1)
    else if (word === 'cell') flow.cell()
    else flow.add(SIGNS.get(word) ?? '')
  }
  flush()
  return flow.end().text.toWellFormed().replaceAll('\0', '')
}
