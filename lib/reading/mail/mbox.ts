// Mailboxes (mbox): one message after the other, each begun by a line "From …".
import { type Container, readContained } from '../container.ts'
import { checkSize } from '../decode.ts'
import type { Reading } from '../reading.ts'
import { refuse } from '../refusal.ts'
import { readMail } from './mail.ts'

const FROM = Buffer.from('From ')
const LINE_END = 10

/** Where messages begin: at a "From " that begins the file, or a line after an empty one. */
function beginnings(box: Buffer): number[] {
  const found: number[] = []
  for (let at = box.indexOf(FROM); at >= 0; at = box.indexOf(FROM, at + FROM.length)) {
    const isAfterEmptyLine =
      box[at - 1] === LINE_END && (box[at - 2] === LINE_END || (box[at - 2] === 13 && box[at - 3] === LINE_END))
    if (at === 0 || isAfterEmptyLine) found.push(at)
  }
  return found
}

/** A message without its "From " line, and lines that were quoted for the mailbox's sake as they were written. */
function messageIn(box: Buffer, from: number, to: number): Uint8Array {
  const first = box.indexOf(LINE_END, from)
  const message = box.subarray(first < 0 || first >= to ? to : first + 1, to)
  return new Uint8Array(Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1'))
}

export async function readMbox(bytes: Uint8Array, whole: Container): Promise<Reading[]> {
  const { limits } = whole
  checkSize(bytes, limits.file, 'Split it into several mailboxes.')
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = beginnings(box)
  if (starts[0] !== 0)
    refuse('it does not begin as a mailbox does, with "From "', 'Export it anew as mbox, or as .eml.')
  if (starts.length > limits.rows)
    refuse(`it holds ${starts.length} messages, the limit is ${limits.rows}`, 'Split it into several mailboxes.')
  const readings: Reading[] = []
  for (const [at, start] of starts.entries()) {
    const content = messageIn(box, start, starts[at + 1] ?? box.length)
    readings.push(await readContained(whole, { at: `#${at + 1}`, content, draft: () => readMail(content, limits) }))
  }
  return readings
}
