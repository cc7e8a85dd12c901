// The codebook that the product carries, and what a sentence read with it names.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import { type Doc, docId } from '#lib/doc'
import { extract } from '#lib/extract'

const folder = fileURLToPath(new URL('../../seeds/codebook', import.meta.url))
export const files: CodebookFile[] = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
export const codebook = parseCodebook(files)
export const entries = [...codebook.entries.values()]

/** What a sentence of a doc of that country and language names, as ids. */
export function named(text: string, country: string | null, lang = 'en'): string[] {
  const doc: Doc = {
    id: docId('test'),
    text,
    title: '',
    source: null,
    date: null,
    country,
    lang,
    file: null,
    format: 'txt',
    encoding: 'utf-8',
  }
  return extract(doc, codebook).mentions.map(({ entity }) => entity)
}
