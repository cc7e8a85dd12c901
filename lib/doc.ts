// A doc: the text of one file exactly as stored, and what is known about where it comes from.
import type { Span } from './span.ts'

export type DocId = string & { readonly brand: 'DocId' }

/** What a manifest or a flag may say about a doc; null is "unknown" and stays unknown. */
export interface DocMeta {
  readonly title: string
  /** Who published it, as shown ("Evening Post"). */
  readonly source: string | null
  /** ISO 8601, possibly partial: 2015, 2015-07, 2015-07-08. */
  readonly date: string | null
  /** Country of the issuer, ISO 3166 alpha-2. */
  readonly country: string | null
  /** Language of the text, BCP 47 ("en", "zh", "zh-Hant", "vi"). */
  readonly lang: string | null
}

/** The kinds of files that docs come from. */
export type Format =
  | 'txt'
  | 'md'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'epub'
  | 'rtf'
  | 'csv'
  | 'tsv'
  | 'jsonl'
  | 'xlsx'
  | 'eml'

/** A page of the file, numbered from 1, and the stretch of the text that stands on it. */
export interface Page extends Span {
  readonly page: number
}

export interface Doc extends DocMeta {
  readonly id: DocId
  /** The file's text, never altered; of a file that is more than text, the words in it in the order of reading. */
  readonly text: string
  /** The file's name without its folder, with its place where a file holds many docs; null for text that came without one. */
  readonly file: string | null
  readonly format: Format
  /** How the bytes were read ("utf-8", "utf-16le"). */
  readonly encoding: string
  /** Where the file has pages: in order, none overlapping. */
  readonly pages?: readonly Page[]
  /** What the file itself shows to be no part of its text, such as the menu of a saved page; in order, none overlapping. */
  readonly furniture?: readonly Span[]
}

const SHAPE = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,127}$/u

/** 1 to 128 letters, digits and ._:-, the first a letter or digit. */
export const isDocId = (id: string): id is DocId => SHAPE.test(id)

/** The only door to a DocId. @throws TypeError for any other shape */
export function docId(id: string): DocId {
  if (isDocId(id)) return id
  throw new TypeError(`expected a document id of letters, digits and ._:-, got ${JSON.stringify(id)}`)
}
