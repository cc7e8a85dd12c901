// Reads a file of any kind: the docs in it, each with its place, or why there are none.
import type { Draft } from './draft.ts'
import { baseName, type FileKind, fileKind } from './file-kind.ts'
import { readHtml } from './html/html.ts'
import { LIMITS, type Limits } from './limits.ts'
import { readDocx } from './office/docx.ts'
import { readEpub } from './office/epub.ts'
import { readOdt } from './office/odt.ts'
import { NO_ORIGINS, type Origins } from './origins.ts'
import { readPdf } from './pdf/pdf.ts'
import { readText } from './read-file.ts'
import { type FileSource, idOfBytes, type Reading, readingOf, refusedBy } from './reading.ts'

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
}

/** All docs in a file, in the order of the file; what cannot be read is among them as a refusal and costs only itself. */
export async function readDocs(
  { name, bytes, meta: said = {} }: FileSource,
  origins: Origins = NO_ORIGINS,
  limits: Limits = LIMITS,
): Promise<Reading[]> {
  const file = baseName(name)
  try {
    const read = DRAFTS[fileKind(file, bytes)]
    const draft = await read?.(bytes, limits)
    return draft ? [readingOf(draft, { file, place: '', id: said.id ?? idOfBytes(bytes), said, origins })] : []
  } catch (error) {
    return [refusedBy(error, file, '')]
  }
}
