// Han words with something to say of each: asked for the longest one that begins or ends at a character.
import { bitsOf } from './char-set.ts'

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

export interface HanTrie<Value> {
  /** The longest word that begins at `i`. */
  beginningAt(codes: ArrayLike<number>, i: number): HanHit<Value> | undefined
  /** The longest word that ends at `i`. */
  endingAt(codes: ArrayLike<number>, i: number): HanHit<Value> | undefined
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

/** So few first characters are a plain set: tries are also made for single docs. */
const FEW = 50

/** A trie of words; of two values for one word the first stands. */
export function hanTrie<Value>(words: Iterable<readonly [string, Value]>): HanTrie<Value> {
  const firsts = new Set<number>()
  const lasts = new Set<number>()
  const forward = nodeOf<Value>(0)
  const backward = nodeOf<Value>(0)
  for (const [word, value] of words) {
    if (word === '') continue
    plant(forward, word, value, 1)
    plant(backward, word, value, -1)
    firsts.add(word.charCodeAt(0))
    lasts.add(word.charCodeAt(word.length - 1))
  }
  const begins = firsts.size < FEW ? firsts : bitsOf(firsts)
  const ends = lasts.size < FEW ? lasts : bitsOf(lasts)
  return {
    beginningAt: (codes, i) => (begins.has(codes[i] ?? 0) ? longest(forward, codes, i, 1) : undefined),
    endingAt: (codes, i) => (ends.has(codes[i] ?? 0) ? longest(backward, codes, i, -1) : undefined),
  }
}

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
