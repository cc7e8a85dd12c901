// Whether the words met in a text agree with a name beyond their stems: capitals, number, the exact word.
import type { Token } from '../token.ts'
import type { Name } from './codebook.ts'

const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const isSmall = (word: string) => /^\p{Ll}/u.test(word)
const isHan = (word: string) => /^\p{Script=Han}+$/u.test(word)
const isAcronym = (word: string) =>
  word.length > 1 && word.length <= 6 && /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u.test(word)
const SMALL = new Set(['of', 'and', 'for', 'on', 'in', 'to', 'with', 'at', 'by', 'from', 'de'])

/** What a name asks of the words that it is met by. */
export interface Demands {
  /** Each word of weight has a capital ("Young Pioneers of China"), unlike a class ("youth brigades"). */
  readonly proper: boolean
  /** All its words are small: it names a class. */
  readonly common: boolean
  /** It is one word with a capital and small letters: "Party". */
  readonly oneWord: boolean
  /** The words that must be capital in the text: all of a proper name, the first of a Vietnamese one, none of a class or a concept. */
  readonly capitals: readonly number[]
  /** The words that must stand as they are: "CPC" is no "cpc", and "Who" is not the WHO. */
  readonly acronyms: readonly number[]
  /** Its stems are enough: any English inflection will do, or there is none that they could hide. */
  readonly byStem: boolean
  /** It is one English word behind an article that it does not mean the same without: "the people". */
  readonly article: boolean
}

const indicesOf = (words: readonly string[], holds: (word: string) => boolean): number[] =>
  words.flatMap((word, i) => (holds(word) ? [i] : []))

function capitalsOf({ words, kind, lang }: Pick<Name, 'words' | 'kind' | 'lang'>, proper: boolean): number[] {
  if (kind === 'concept' || (!proper && lang === 'en')) return []
  return indicesOf(proper ? words : words.slice(0, 1), isCapital)
}

export function demandsOf(name: Pick<Name, 'words' | 'kind' | 'lang'>, text = ''): Demands {
  const { words, kind, lang } = name
  const proper = words.every((word) => !isSmall(word) || SMALL.has(word))
  return {
    proper,
    common: words.every(isSmall),
    oneWord: words.length === 1 && /^\p{Lu}\p{Ll}/u.test(words[0] ?? ''),
    capitals: capitalsOf(name, proper),
    acronyms: indicesOf(words, isAcronym),
    byStem: (lang === 'en' && (kind === 'concept' || (kind === 'organization' && !proper))) || words.every(isHan),
    article: kind === 'concept' && lang === 'en' && words.length === 1 && /^the /i.test(text),
  }
}

function keysAgree(keys: readonly string[], tokens: readonly Token[]): boolean {
  for (let i = 0; i < keys.length; i++) {
    const word = tokens[i]?.word
    if (word === undefined || (keys[i] !== word.key && keys[i] !== word.unbarred)) return false
  }
  return true
}

/** Does a name ask more of words than that their stems are its own? */
export const isDemanding = ({ demands: { byStem, capitals, acronyms } }: Name): boolean =>
  !byStem || capitals.length > 0 || acronyms.length > 0

/** Does this name mean the words that `tokens` begins with? A mistyped one must agree in its capitals only. */
export function agrees({ demands, words, keys }: Name, tokens: readonly Token[], mistyped: boolean): boolean {
  for (const i of demands.capitals) if (tokens[i]?.word.capital !== true) return false
  if (mistyped) return demands.proper
  for (const i of demands.acronyms) if (tokens[i]?.text !== words[i]) return false
  return demands.byStem || keysAgree(keys, tokens)
}
