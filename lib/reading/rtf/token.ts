// The signs that rich text is written in: groups, control words with their numbers, and bytes of text.

export interface Token {
  readonly kind: 'open' | 'close' | 'word' | 'byte'
  /** The control word or sign; empty for the others. */
  readonly word: string
  /** The byte, or the word's number; 0 where it has none. */
  readonly value: number
}

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
const byteOf = (value: number): Token => ({ kind: 'byte', word: '', value })
const LONGEST_WORD = 40

/** In their order; bytes that belong to a picture or object (\bin) are passed over. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0
    if (byte === OPEN) yield { kind: 'open', word: '', value: 0 }
    else if (byte === CLOSE) yield { kind: 'close', word: '', value: 0 }
    else if (byte === 10 || byte === 13) continue
    else if (byte !== BACKSLASH) yield byteOf(byte)
    else {
      const next = bytes[at] ?? 0
      if (!isLetter(next)) {
        at++
        if (next === 0x27) {
          yield byteOf(Number.parseInt(String.fromCharCode(bytes[at] ?? 48, bytes[at + 1] ?? 48), 16) || 0)
          at += 2
        } else if (next === BACKSLASH || next === OPEN || next === CLOSE) yield byteOf(next)
        else if (next === 10 || next === 13) yield { kind: 'word', word: 'par', value: 0 }
        else yield { kind: 'word', word: String.fromCharCode(next), value: 0 }
        continue
      }
      const start = at
      while (isLetter(bytes[at]) && at - start < LONGEST_WORD) at++
      const word = String.fromCharCode(...bytes.subarray(start, at))
      const from = at
      if (bytes[at] === 0x2d) at++
      while (isDigit(bytes[at]) && at - from < 11) at++
      const value = Number(String.fromCharCode(...bytes.subarray(from, at))) || 0
      if (bytes[at] === 0x20) at++
      if (word === 'bin') at += Math.max(0, value)
      else yield { kind: 'word', word, value }
    }
  }
}
