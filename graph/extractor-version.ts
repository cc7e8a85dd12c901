// The version of the extractor: a hash of the files that reading a doc's words goes through, so that nobody has to raise a number.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g

let known: string | undefined

/** 64 bits in hexadecimal: another where any file has changed that lib/extract reaches. */
export function extractorVersion(): string {
  known ??= versionOf(
    new URL(import.meta.url.endsWith('.ts') ? '../lib/extract.ts' : '../lib/extract.js', import.meta.url),
  )
  return known
}

/** @param first the file from which imports are followed */
export function versionOf(first: URL): string {
  const texts = new Map<string, string>()
  const waiting = [first]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (texts.has(file.href)) continue
    const text = readFileSync(file, 'utf8')
    texts.set(file.href, text)
    for (const [, to = ''] of text.matchAll(IMPORT)) waiting.push(new URL(to, file))
  }
  const hash = createHash('sha256')
  for (const href of [...texts.keys()].sort()) hash.update(texts.get(href) ?? '').update('\0')
  return hash.digest('hex').slice(0, 16)
}
