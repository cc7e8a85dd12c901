// Sets of characters that are asked of every character of a text: a bit for each UTF-16 unit.

const UNITS = 0x10000

/** A set of codes. */
export class CharSet {
  private readonly bits = new Uint32Array(UNITS / 32)
  readonly size: number

  constructor(codes: Iterable<number>) {
    let size = 0
    for (const code of codes) {
      if (!this.has(code)) size++
      this.bits[code >> 5] = (this.bits[code >> 5] ?? 0) | (1 << (code & 31))
    }
    this.size = size
  }

  has(code: number): boolean {
    return ((this.bits[code >> 5] ?? 0) & (1 << (code & 31))) !== 0
  }
}

/** The codes of the characters of a text, white space left out. */
export const codesOf = (text: string): number[] =>
  [...text].filter((char) => char.trim() !== '').map((char) => char.charCodeAt(0))

/** The characters of a text as a set of codes. */
export const charSet = (text: string): CharSet => new CharSet(codesOf(text))
