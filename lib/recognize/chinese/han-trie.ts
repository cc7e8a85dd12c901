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

/** So few words are a plain trie: tries are also made for single docs. */
const FEW = 60

const pairOf = (a: number, b: number): number => (Math.imul(a, 0x9e37) ^ b) & 0xffff

/** Whether a walk that begins with these two characters may find anything; mostly it may not, and a bit says so. */
function gateOf(words: readonly string[], at: (word: string, i: number) => number): (a: number, b: number) => boolean {
  const singles = bitsOf(words.filter((word) => word.length === 1).map((word) => at(word, 0)))
  const pairs = bitsOf(words.filter((word) => word.length > 1).map((word) => pairOf(at(word, 0), at(word, 1))))
  return (a, b) => pairs.has(pairOf(a, b)) || singles.has(a)
}

const always = (): boolean => true

/** A trie of words; of two values for one word the first stands. */
export function hanTrie<Value>(entries: Iterable<readonly [string, Value]>): HanTrie<Value> {
  const words: string[] = []
  const forward = nodeOf<Value>(0)
  const backward = nodeOf<Value>(0)
  for (const [word, value] of entries) {
    if (word === '') continue
    plant(forward, word, value, 1)
    plant(backward, word, value, -1)
    words.push(word)
  }
  const isSmall = words.length < FEW
  const begins = isSmall ? always : gateOf(words, (word, i) => word.charCodeAt(i))
  const ends = isSmall ? always : gateOf(words, (word, i) => word.charCodeAt(word.length - 1 - i))
  return {
    beginningAt: (codes, i) => (begins(codes[i] ?? 0, codes[i + 1] ?? 0) ? longest(forward, codes, i, 1) : undefined),
    endingAt: (codes, i) => (ends(codes[i] ?? 0, codes[i - 1] ?? 0) ? longest(backward, codes, i, -1) : undefined),
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
