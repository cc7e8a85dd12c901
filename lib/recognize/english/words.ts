// The words of a whole doc, counted once: what is also written small is no name because it begins a sentence.
import { isCapital, type Token } from '../../token.ts'
import type { Passage } from '../passage.ts'

export interface DocWords {
  /** Written small somewhere in the doc. */
  isAlsoSmall(key: string): boolean
  /** Written with a capital inside a sentence somewhere, and never small. */
  isAlwaysCapital(key: string): boolean
  /** Written with a capital and no other capital beside it somewhere. */
  standsAlone(key: string): boolean
}

const MOSTLY = 0.65
const FEW = 4

/** A sentence in which nearly all words have capitals, so that a capital says nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false
  let words = 0
  let capitals = 0
  for (const { word } of tokens) {
    if (word.shape !== 'word' || word.key.length <= 3) continue
    words++
    if (word.capital) capitals++
  }
  return words >= FEW && capitals >= words * MOSTLY
}

const isBesideCapital = (tokens: readonly Token[], i: number): boolean =>
  (i > 0 && isCapital(tokens[i - 1]) && tokens[i]?.gap !== 'line') ||
  (isCapital(tokens[i + 1]) && tokens[i + 1]?.gap !== 'none')

/** How a word was met in a doc. */
const SMALL = 1
const CAPITAL = 2
const ALONE = 4

/** Which doc's words are being counted: a word met again so in the same one needs no second entry. */
let counted = 0

/** The words of a doc; `titled` says which passages are in title case and left out. */
export function docWords(
  passages: readonly Passage[],
  titled: readonly boolean[] = passages.map(({ tokens }) => isTitleCase(tokens)),
): DocWords {
  const count = ++counted
  const small = new Set<string>()
  const capital = new Set<string>()
  const alone = new Set<string>()
  for (const [at, { tokens }] of passages.entries()) {
    if (titled[at]) continue
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]?.word
      if (word?.shape !== 'word') continue
      if (word.metIn !== count) {
        word.metIn = count
        word.metAs = 0
      }
      if (!word.capital) {
        if (word.metAs === 0) small.add(word.key)
        word.metAs = SMALL
        continue
      }
      if ((word.metAs & ALONE) === 0 && !isBesideCapital(tokens, i)) {
        alone.add(word.key)
        word.metAs |= ALONE
      }
      if ((word.metAs & CAPITAL) === 0 && i > 0 && tokens[i - 1]?.word.shape === 'word') {
        capital.add(word.key)
        word.metAs |= CAPITAL
      }
    }
  }
  return {
    isAlsoSmall: (key) => small.has(key),
    isAlwaysCapital: (key) => capital.has(key) && !small.has(key),
    standsAlone: (key) => alone.has(key),
  }
}
