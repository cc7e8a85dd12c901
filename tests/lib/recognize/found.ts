// What the rules find in a text, as lines that a test can read.
import { type Doc, docId } from '#lib/doc'
import type { Kind } from '#lib/entity'
import { extract } from '#lib/extract'
import { small } from '../codebook/small.ts'

export const docOf = (text: string, meta: Partial<Doc> = {}): Doc => ({
  id: docId('doc'),
  text,
  title: '',
  source: null,
  date: null,
  country: 'VN',
  lang: 'en',
  file: null,
  format: 'txt',
  encoding: 'utf-8',
  ...meta,
}) // prettier-ignore

export const extractionOf = (text: string, meta: Partial<Doc> = {}) => extract(docOf(text, meta), small)

/** The surfaces of one kind, in order. */
export const surfaces = (kind: Kind, text: string, meta: Partial<Doc> = {}): string[] =>
  extractionOf(text, meta)
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ start, end }) => text.slice(start, end))

/** "surface = entity" of one kind, in order. */
export const named = (kind: Kind, text: string, meta: Partial<Doc> = {}): string[] =>
  extractionOf(text, meta)
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`)
