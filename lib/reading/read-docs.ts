// Reads a file of any kind: the docs in it, each with its place, or why there are none.

import { type ReadInside, readZip } from './archive/zip.ts'
import { type Container, readContained } from './container.ts'
import type { Draft } from './draft.ts'
import { baseName, type FileKind, fileKind, kindOfName } from './file-kind.ts'
import { readHtml } from './html/html.ts'
import { LIMITS, type Limits } from './limits.ts'
import { readMail, readSavedPage } from './mail/mail.ts'
import { readMbox } from './mail/mbox.ts'
import { readDocx } from './office/docx.ts'
import { readEpub } from './office/epub.ts'
import { readOdt } from './office/odt.ts'
import { NO_ORIGINS, type Origins } from './origins.ts'
import { readPdf } from './pdf/pdf.ts'
import { readQdpx } from './qda/qdpx.ts'
import { readText } from './read-file.ts'
import { type FileSource, type Reading, refusedBy } from './reading.ts'
import { refuse } from './refusal.ts'
import { readRtf } from './rtf/rtf.ts'
import { readDelimited } from './table/delimited.ts'
import { readJsonLines } from './table/json-lines.ts'
import { readXlsx } from './table/xlsx.ts'

type ReadDraft = (bytes: Uint8Array, limits: Limits) => Draft | Promise<Draft>

/** Kinds of files that hold one doc. */
const DRAFTS: { readonly [Kind in FileKind]?: ReadDraft } = {
  txt: (bytes) => readText(bytes, 'txt'),
  md: (bytes) => readText(bytes, 'md'),
  html: readHtml,
  pdf: readPdf,
  docx: readDocx,
  odt: readOdt,
  epub: readEpub,
  rtf: readRtf,
  eml: readMail,
  mhtml: readSavedPage,
}

type ReadMany = (bytes: Uint8Array, whole: Container) => Promise<Reading[]>

/** Kinds of files that hold many. */
const CONTAINERS: { readonly [Kind in FileKind]?: ReadMany } = {
  csv: (bytes, whole) => readDelimited(bytes, 'csv', whole),
  tsv: (bytes, whole) => readDelimited(bytes, 'tsv', whole),
  jsonl: readJsonLines,
  xlsx: readXlsx,
  mbox: readMbox,
  qdpx: (bytes, whole) => readQdpx(bytes, whole, readInside),
  zip: (bytes, whole) => readZip(bytes, whole, readInside),
}

/** All docs in a file, in the order of the file; what cannot be read is among them as a refusal and costs only itself. */
export function readDocs(
  source: FileSource,
  origins: Origins = NO_ORIGINS,
  limits: Limits = LIMITS,
): Promise<Reading[]> {
  return readIn(source, { file: baseName(source.name), place: '', said: source.meta ?? {}, origins, limits })
}

const readInside: ReadInside = async ({ name, bytes, meta = {} }, whole) => {
  if (kindOfName(name) === 'zip') refuse('it is an archive in an archive', 'Unpack it and add it by itself.')
  return readIn({ name, bytes }, { ...whole, said: meta })
}

async function readIn({ name, bytes }: FileSource, whole: Container): Promise<Reading[]> {
  const { file, place, said, limits } = whole
  try {
    const kind = fileKind(name, bytes)
    const readMany = CONTAINERS[kind]
    if (readMany && said.id !== undefined)
      refuse(`it holds many documents, and one id (${said.id}) was said of it`, 'Give the ids in the file itself.')
    if (readMany) return await readMany(bytes, whole)
    const draft = await DRAFTS[kind]?.(bytes, limits)
    if (!draft) return refuse('nothing reads files of its kind', 'Save it as text and add that.')
    return [await readContained(whole, { at: '', content: bytes, draft: () => draft })]
  } catch (error) {
    return [refusedBy(error, file, place)]
  }
}
