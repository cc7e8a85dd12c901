// Which encoding bytes are in that are not UTF-8: told by which letters follow each other, as chardet counts them.
import { analyse } from 'chardet'

/** Encodings that are read, by the name that is recorded. */
const READ: ReadonlyMap<string, string> = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['windows-1258', 'windows-1258'],
])
const SAMPLE = 200_000
/** Of 100; below, the bytes look like several encodings and nothing in particular. */
const SURE = 40

export type Guess = { readonly encoding: string } | { readonly unread: string } | undefined

/** The encoding of `bytes`; undefined where none is sure. Texts in one that is not read are named all the same. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const wide = wideEncoding(bytes)
  if (wide) return { encoding: wide }
  const [best] = analyse(bytes.subarray(0, SAMPLE))
  if (!best || best.confidence < SURE) return undefined
  const encoding = READ.get(best.name)
  return encoding ? { encoding } : { unread: best.name }
}

/** UTF-16 without its mark: every other byte of plain letters, spaces and line ends is 0. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined
  const zeros = [0, 0]
  const end = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd < end / 100) return undefined
  if (even === 0) return 'utf-16le'
  return odd === 0 ? 'utf-16be' : undefined
}
