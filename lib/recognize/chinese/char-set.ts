// Sets of characters that are asked of every character of a text: a bit for each UTF-16 unit.

export interface CharSet {
  has(code: number): boolean
}

const UNITS = 0x10000

/** The set of some codes. */
export function bitsOf(codes: Iterable<number>): CharSet {
  const bits = new Uint32Array(UNITS / 32)
  for (const code of codes) bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31))
  return { has: (code) => ((bits[code >> 5] ?? 0) & (1 << (code & 31))) !== 0 }
}

/** The codes of the characters of a text, white space left out. */
export const codesOf = (text: string): number[] =>
  [...text].filter((char) => char.trim() !== '').map((char) => char.charCodeAt(0))

/** The characters of a text as a set of codes. */
export const charSet = (text: string): CharSet => bitsOf(codesOf(text))
