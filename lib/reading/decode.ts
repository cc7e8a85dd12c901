// Bytes to text, without loss or not at all.
import { guessEncoding } from './encoding.ts'
import { LIMITS } from './limits.ts'
import { megabytes, refuse } from './refusal.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const MARKS: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

/** What no text in one of the encodings that are guessed holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f]/

const SAVE = 'Save it as plain text in UTF-8 and add it again.'

/** @throws RefusalError where `bytes` are more than one text may have */
export function checkSize(bytes: Uint8Array, most: number, remedy: string): void {
  if (bytes.length > most) refuse(`it has ${megabytes(bytes.length)}, the limit is ${megabytes(most)}`, remedy)
}

/**
 * The text of `bytes`: in the encoding that a mark, or else the file (`named`), says; else in UTF-8, else in the one they look like.
 * A byte order mark is no text.
 * @throws RefusalError where there is no text in them, or not without loss
 */
export function decode(bytes: Uint8Array, most = LIMITS.text, named?: string): Decoded {
  if (bytes.length === 0) refuse('it is empty', 'Add a file with text in it.')
  checkSize(bytes, most, 'Split it into smaller files, one document each.')
  const mark = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.encoding
  const decoded = mark === undefined ? guessed(bytes, named) : exactly(bytes, mark)
  if (decoded === undefined) return refuse(`its bytes are not ${mark === 'utf-8' ? 'UTF-8' : 'UTF-16'}`, SAVE)
  const at = decoded.text.indexOf('\0')
  if (at >= 0) refuse(`it is binary: there is a NUL at character ${at}`, SAVE)
  if (decoded.text.trim() === '') refuse('there is nothing but white space in it', 'Add a file with text in it.')
  return decoded
}

/** Undefined where some bytes stand for nothing in the encoding, or for half a character. */
function exactly(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return undefined
  }
}

function guessed(bytes: Uint8Array, named: string | undefined): Decoded {
  const plainly = exactly(bytes, named ?? 'utf-8') ?? exactly(bytes, 'utf-8')
  if (plainly && !(named === undefined && plainly.text.includes('\0'))) return plainly
  const guess = guessEncoding(bytes)
  if (guess && 'unread' in guess)
    return refuse(`its bytes are not UTF-8, they look like ${guess.unread}, which is not read`, SAVE)
  const found = guess && exactly(bytes, guess.encoding)
  return (
    (found && !CONTROL.test(found.text) ? found : undefined) ??
    plainly ??
    refuse('its bytes are not UTF-8, and which other encoding they are in cannot be told', SAVE)
  )
}
