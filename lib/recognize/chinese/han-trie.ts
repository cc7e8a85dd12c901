// Han words with something to say of each: asked for the longest one that begins or ends at a character.
interface Node<Value> {
  readonly next: Map<number, Node<Value>>
  readonly length: number
  value: Value | undefined
}

/** A word found and what is said of it. */
export interface HanHit<Value> {
  readonly length: number
  readonly value: Value
}

const nodeOf = <Value>(length: number): Node<Value> => ({ next: new Map(), length, value: undefined })

function plant<Value>(root: Node<Value>, word: string, value: Value, step: 1 | -1): void {
  let at = root
  for (let i = step === 1 ? 0 : word.length - 1; i >= 0 && i < word.length; i += step) {
    const code = word.charCodeAt(i)
    let next = at.next.get(code)
    if (next === undefined) {
      next = nodeOf(at.length + 1)
      at.next.set(code, next)
    }
    at = next
  }
  at.value ??= value
}

function longest<Value>(
  root: Node<Value>,
  codes: ArrayLike<number>,
  from: number,
  step: 1 | -1,
): HanHit<Value> | undefined {
  let found: Node<Value> | undefined
  for (let i = from, at = root.next.get(codes[i] ?? 0); at !== undefined; i += step, at = at.next.get(codes[i] ?? 0)) {
    if (at.value !== undefined) found = at
  }
  return found as HanHit<Value> | undefined
}

/** Bits of a gate: few for the tries that are made for single docs. */
const FEW_WORDS = 60
const FEW_BITS = 0x800
const MANY_BITS = 0x10000

const hashOfOne = (a: number): number => Math.imul(a, 0x2c1b) ^ (a >> 5)
const hashOfTwo = (a: number, b: number): number => Math.imul(a, 0x9e37) ^ Math.imul(b, 0x5bd1)

/** Whether a walk that begins with these two characters may find anything; mostly it may not, and a bit says so. */
class Gate {
  private readonly bits: Uint32Array
  private readonly mask: number

  constructor(words: readonly string[], fromEnd: boolean) {
    this.mask = (words.length < FEW_WORDS ? FEW_BITS : MANY_BITS) - 1
    this.bits = new Uint32Array((this.mask + 1) / 32)
    for (const word of words) {
      const at = (i: number): number => word.charCodeAt(fromEnd ? word.length - 1 - i : i)
      const bit = (word.length === 1 ? hashOfOne(at(0)) : hashOfTwo(at(0), at(1))) & this.mask
      this.bits[bit >> 5] = (this.bits[bit >> 5] ?? 0) | (1 << (bit & 31))
    }
  }

  private has(hash: number): boolean {
    const bit = hash & this.mask
    return ((this.bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }

  isOpen(a: number, b: number): boolean {
    return this.has(hashOfTwo(a, b)) || this.has(hashOfOne(a))
  }
}

/** Words with their values; of two values for one word the first stands. */
export class HanTrie<Value> {
  private readonly forward = nodeOf<Value>(0)
  private readonly backward = nodeOf<Value>(0)
  private readonly begins: Gate
  private readonly ends: Gate

  constructor(entries: Iterable<readonly [string, Value]>) {
    const words: string[] = []
    for (const [word, value] of entries) {
      if (word === '') continue
      plant(this.forward, word, value, 1)
      plant(this.backward, word, value, -1)
      words.push(word)
    }
    this.begins = new Gate(words, false)
    this.ends = new Gate(words, true)
  }

  /** The longest word that begins at `i`. */
  beginningAt(codes: ArrayLike<number>, i: number): HanHit<Value> | undefined {
    return this.begins.isOpen(codes[i] ?? 0, codes[i + 1] ?? 0) ? longest(this.forward, codes, i, 1) : undefined
  }

  /** The longest word that ends at `i`. */
  endingAt(codes: ArrayLike<number>, i: number): HanHit<Value> | undefined {
    return this.ends.isOpen(codes[i] ?? 0, codes[i - 1] ?? 0) ? longest(this.backward, codes, i, -1) : undefined
  }
}

/** A trie of words; of two values for one word the first stands. */
export const hanTrie = <Value>(entries: Iterable<readonly [string, Value]>): HanTrie<Value> => new HanTrie(entries)

/** The words of texts, parted by white space, each with the value given beside its text. */
export const wordsWith = <Value>(...texts: readonly (readonly [Value, string])[]): [string, Value][] =>
  texts.flatMap(([value, text]) =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((word): [string, Value] => [word, value]),
  )

/** Words of which only their length is asked. */
export const wordSet = (text: string): HanTrie<true> => hanTrie(wordsWith([true, text]))
