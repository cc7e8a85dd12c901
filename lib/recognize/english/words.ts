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
  const words = tokens.filter((token) => token.shape === 'word' && token.key.length > 3)
  return words.length >= FEW && words.filter(isCapital).length >= words.length * MOSTLY
}

const isBesideCapital = (tokens: readonly Token[], i: number): boolean =>
  (isCapital(tokens[i - 1]) && tokens[i]?.gap !== 'line') || (isCapital(tokens[i + 1]) && tokens[i + 1]?.gap !== 'none')

export function docWords(passages: readonly Passage[]): DocWords {
  const small = new Set<string>()
  const capital = new Set<string>()
  const alone = new Set<string>()
  for (const { tokens } of passages) {
    if (isTitleCase(tokens)) continue
    tokens.forEach((token, i) => {
      if (token.shape !== 'word') return
      if (!isCapital(token)) small.add(token.key)
      else if (!isBesideCapital(tokens, i)) alone.add(token.key)
      if (!isCapital(token)) return
      if (i > 0 && tokens[i - 1]?.shape === 'word') capital.add(token.key)
    })
  }
  return {
    isAlsoSmall: (key) => small.has(key),
    isAlwaysCapital: (key) => capital.has(key) && !small.has(key),
    standsAlone: (key) => alone.has(key),
  }
}
