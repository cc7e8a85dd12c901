// What kind of file a name promises, and whether the bytes keep it: a file that is two things at once is read as neither.
import type { Format } from '../doc.ts'
import { refuse } from './refusal.ts'

export type FileKind = Format | 'mbox' | 'mhtml' | 'qdpx' | 'zip'

/** Kinds by the ending of a file's name. */
const ENDINGS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['epub', 'epub'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['xlsx', 'xlsx'],
  ['rtf', 'rtf'],
  ['eml', 'eml'],
  ['mbox', 'mbox'],
  ['mht', 'mhtml'],
  ['mhtml', 'mhtml'],
  ['qdpx', 'qdpx'],
  ['zip', 'zip'],
])

/** Kinds that are known and not read, and what to do instead. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['doc', 'Open it in its own program, save it as .docx and add that.'],
  ['docm', 'It may carry macros: save it as .docx, without them, and add that.'],
  ['xls', 'Open it in its own program, save it as .xlsx or .csv and add that.'],
  ['xlsm', 'It may carry macros: save it as .xlsx, without them, and add that.'],
  ['ppt', 'Save its text as PDF or .docx and add that.'],
  ['pptx', 'Save its text as PDF or .docx and add that.'],
  ['json', 'Save it as JSON Lines (.jsonl), one object a line, and add that.'],
  ['rar', 'Unpack it, or pack it as .zip, and add that.'],
  ['7z', 'Unpack it, or pack it as .zip, and add that.'],
  ['gz', 'Unpack it and add the files themselves.'],
  ['mobi', 'Save it as .epub and add that.'],
])

const MARKS: readonly { readonly what: string; readonly kinds: readonly FileKind[]; readonly mark: string }[] = [
  { what: 'a PDF', kinds: ['pdf'], mark: '%PDF-' },
  {
    what: 'a ZIP archive or an Office document',
    kinds: ['zip', 'docx', 'odt', 'epub', 'xlsx', 'qdpx'],
    mark: 'PK\x03\x04',
  },
  { what: 'rich text (RTF)', kinds: ['rtf'], mark: '{\\rtf' },
  { what: 'an old Office document, or one with a password', kinds: [], mark: '\xd0\xcf\x11\xe0' },
  { what: 'a PNG picture', kinds: [], mark: '\x89PNG' },
  { what: 'a JPEG picture', kinds: [], mark: '\xff\xd8\xff' },
  { what: 'a GIF picture', kinds: [], mark: 'GIF8' },
  { what: 'a gzip archive', kinds: [], mark: '\x1f\x8b' },
  { what: 'a 7z archive', kinds: [], mark: '7z\xbc\xaf' },
  { what: 'a RAR archive', kinds: [], mark: 'Rar!\x1a' },
  { what: 'a program', kinds: [], mark: '\x7fELF' },
  { what: 'a program', kinds: [], mark: 'MZ\x90\x00' },
]

export const baseName = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
const endingOf = (file: string): string => /\.([^.]*)$/.exec(file)?.[1]?.toLowerCase() ?? ''
const begins = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((letter, at) => bytes[at] === letter.charCodeAt(0))

/** The kind that a file's name promises, undefined where files of its ending are not read. */
export const kindOfName = (name: string): FileKind | undefined => ENDINGS.get(endingOf(baseName(name)))

/** The endings of files that are read, without their dots. */
export const READ_ENDINGS: readonly string[] = [...ENDINGS.keys()].filter((ending) => ending !== '')

/**
 * The kind of a file, by its name and its first bytes.
 * @throws RefusalError where files of its ending are not read, or its bytes are of another kind
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const ending = endingOf(baseName(name))
  const kind = ENDINGS.get(ending)
  if (kind === undefined) {
    const known = ADVICE.get(ending)
    const others = `Save it as one of the kinds that are read (${READ_ENDINGS.join(', ')}) and add it again.`
    refuse(`files of the kind .${ending.slice(0, 20)} are not read`, known ?? others)
  }
  if (bytes.length === 0) refuse('it is empty', 'Add a file with text in it.')
  const found = MARKS.find(({ mark }) => begins(bytes, mark))
  if (found !== undefined && !found.kinds.includes(kind)) {
    const asked = ending === '' ? 'a text' : `what .${ending} promises`
    const rename = found.kinds.length > 0 ? `Give it the name of what it is (.${found.kinds[0]})` : 'Save it as text'
    refuse(`it is ${found.what}, not ${asked}`, `${rename} and add it again.`)
  }
  if (found === undefined && MARKS.some(({ kinds }) => kinds.includes(kind)))
    refuse(
      `it does not begin as a .${ending} file does: it is damaged or something else`,
      'Save it anew and add it again.',
    )
  return kind
}
