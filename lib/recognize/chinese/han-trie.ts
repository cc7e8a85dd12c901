// Han words with something to say of each: asked for the longest one that begins or ends at a character.
import { type Units, unitAt } from '../../character.ts'

/** A word found and what is said of it. */
export interface HanHit<Value> {
  readonly length: number
  readonly value: Value
}

/** The words of a trie in one direction: a node is a number, the way from it by a character a slot of one table. */
class Walk<Value> {
  /** Node and code as one number, 0 where a slot is free. */
  private readonly keys: Float64Array
  private readonly targets: Int32Array
  private readonly mask: number
  /** By node: the word that ends there. */
  private readonly hits: (HanHit<Value> | undefined)[] = [undefined]

  /** `letters`: how many the words have together. */
  constructor(letters: number) {
    let slots = 8
    while (slots < letters * 2) slots *= 2
    this.mask = slots - 1
    this.keys = new Float64Array(slots)
    this.targets = new Int32Array(slots)
  }

  /** The slot of the way, or the free one where it would stand. */
  private slotOf(node: number, code: number): number {
    const key = node * UNITS + code
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)
    let slot = (mixed ^ (mixed >>> 15)) & this.mask
    while (this.keys[slot] !== key && this.keys[slot] !== 0) slot = (slot + 1) & this.mask
    return slot
  }

  plant(word: string, value: Value, step: 1 | -1): void {
    let node = 0
    for (let i = step === 1 ? 0 : word.length - 1; i >= 0 && i < word.length; i += step) {
      const code = word.charCodeAt(i)
      const slot = this.slotOf(node, code)
      if (this.keys[slot] === 0) {
        this.keys[slot] = node * UNITS + code
        this.targets[slot] = this.hits.push(undefined) - 1
      }
      node = this.targets[slot] ?? 0
    }
    this.hits[node] ??= { length: word.length, value }
  }

  longest(codes: Units, from: number, step: 1 | -1): HanHit<Value> | undefined {
    let found: HanHit<Value> | undefined
    let node = 0
    for (let i = from; ; i += step) {
      node = this.targets[this.slotOf(node, unitAt(codes, i))] ?? 0
      if (node === 0) return found
      found = this.hits[node] ?? found
    }
  }
}
const UNITS = 0x10000

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
  private readonly words: readonly string[]
  private readonly forward: Walk<Value>
  private readonly backward: Walk<Value>
  private readonly begins: Gate
  private readonly ends: Gate

  constructor(entries: Iterable<readonly [string, Value]>) {
    const all = [...entries].filter(([word]) => word !== '')
    const letters = all.reduce((sum, [word]) => sum + word.length, 0)
    this.forward = new Walk(letters)
    this.backward = new Walk(letters)
    for (const [word, value] of all) {
      this.forward.plant(word, value, 1)
      this.backward.plant(word, value, -1)
    }
    this.words = all.map(([word]) => word)
    this.begins = new Gate(this.words, false)
    this.ends = new Gate(this.words, true)
  }

  /** The characters that words begin with. */
  beginnings(): Set<number> {
    return new Set(this.words.map((word) => word.charCodeAt(0)))
  }

  /** The characters that words end with. */
  endings(): Set<number> {
    return new Set(this.words.map((word) => word.charCodeAt(word.length - 1)))
  }

  /** The longest word that begins at `i`. */
  beginningAt(codes: Units, i: number): HanHit<Value> | undefined {
    return this.begins.isOpen(unitAt(codes, i), unitAt(codes, i + 1)) ? this.forward.longest(codes, i, 1) : undefined
  }

  /** The longest word that ends at `i`. */
  endingAt(codes: Units, i: number): HanHit<Value> | undefined {
    return this.ends.isOpen(unitAt(codes, i), unitAt(codes, i - 1)) ? this.backward.longest(codes, i, -1) : undefined
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
