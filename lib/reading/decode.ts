// Bytes to text, without loss or not at all.

/** Texts above this are refused: 20 MB. */
export const MAX_BYTES = 20 * 1024 * 1024

export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly reason: string; readonly remedy: string }

const MARKS: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

const KINDS: readonly { readonly kind: string; readonly mark: readonly number[] }[] = [
  { kind: 'a PDF', mark: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'a ZIP archive or an Office document', mark: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'an old Office document', mark: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'a PNG picture', mark: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG picture', mark: [0xff, 0xd8, 0xff] },
  { kind: 'a gzip archive', mark: [0x1f, 0x8b] },
]

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)
const SAVE = 'Save it as plain text in UTF-8 and add it again.'

const megabytes = (size: number): string => `${(size / 1024 / 1024).toFixed(1)} MB`

/** The text of `bytes` (UTF-8, or UTF-16 with its byte order mark), or why there is none. The mark itself is no text. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'it is empty', remedy: 'Add a file with text in it.' }
  if (bytes.length > MAX_BYTES)
    return {
      reason: `it has ${megabytes(bytes.length)}, the limit is ${megabytes(MAX_BYTES)}`,
      remedy: 'Split it into smaller files, one document each.',
    }
  const kind = KINDS.find(({ mark }) => begins(bytes, mark))?.kind
  if (kind !== undefined) return { reason: `it is ${kind}, not a text`, remedy: SAVE }
  const encoding = MARKS.find(({ mark }) => begins(bytes, mark))?.encoding ?? 'utf-8'
  try {
    return checked(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding)
  } catch {
    return { reason: `its bytes are not ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'}`, remedy: SAVE }
  }
}

function checked(text: string, encoding: string): Decoded {
  const at = text.indexOf('\0')
  if (at >= 0) return { reason: `it is binary: there is a NUL at character ${at}`, remedy: SAVE }
  if (text.trim() === '')
    return { reason: 'there is nothing but white space in it', remedy: 'Add a file with text in it.' }
  return { text, encoding }
}
