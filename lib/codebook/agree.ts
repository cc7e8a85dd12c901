// Whether the words met in a text agree with a name beyond their stems: capitals, number, the exact word.
import type { Token } from '../token.ts'
import type { Name } from './codebook.ts'

const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const isAcronym = (word: string) =>
  word.length > 1 && word.length <= 6 && /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(word)
const SMALL = new Set(['of', 'and', 'for', 'on', 'in', 'to', 'with', 'at', 'by', 'from', 'de'])

/** A name of which each word of weight has a capital ("Young Pioneers of China"), unlike a class ("youth brigades"). */
const isProper = (name: Name): boolean => name.words.every((word) => !/^\p{Ll}/u.test(word) || SMALL.has(word))

// "CPC" is no "cpc", and "Who" is not the WHO.
const acronymsAgree = (name: Name, tokens: readonly Token[]): boolean =>
  name.words.every((word, i) => !isAcronym(word) || tokens[i]?.text === word)

/** How many words must be capital in the text: all of a proper name, the first of a Vietnamese one, none of a class or a concept. */
function capitalsAgree(name: Name, tokens: readonly Token[]): boolean {
  if (name.kind === 'concept') return true
  const capital = (word: string, i: number) => !isCapital(word) || isCapital(tokens[i]?.text ?? '')
  if (isProper(name)) return name.words.every(capital)
  return name.lang === 'en' || name.words.slice(0, 1).every(capital)
}

const isInflected = (name: Name): boolean =>
  name.kind === 'concept' || (name.kind === 'organization' && !isProper(name))

function wordsAgree(name: Name, tokens: readonly Token[]): boolean {
  const exact = name.keys.every((key, i) => key === tokens[i]?.key || key === tokens[i]?.key.replaceAll('đ', 'd'))
  return exact || (name.lang === 'en' && isInflected(name))
}

/** Does this name mean these words? A mistyped one must agree in its capitals only. */
export const agrees = (name: Name, tokens: readonly Token[], mistyped: boolean): boolean =>
  capitalsAgree(name, tokens) && (mistyped ? isProper(name) : acronymsAgree(name, tokens) && wordsAgree(name, tokens))
