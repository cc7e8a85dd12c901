// Words for full-text indexes: plain, every Han, Hiragana and Katakana character one of its own; a query is made of the same words.
import { plain, plainWords } from '#lib/plain'

const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
// The index's tokenizer splits at ASCII punctuation itself and folds ASCII letters; NUL and all other punctuation are left to us.
const ASCII = /^\p{ASCII}*$/u
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{ASCII}]+|\0/gu

// ASCII, common punctuation and Chinese as it is mostly written: plain already, but for the case that the tokenizer folds.
const PLAIN = /^[\0-\x7f\u2010-\u201f\u2026\u3000-\u3011\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]*$/

/** A text as the index takes it: its words apart. */
export function toWords(text: string): string {
  if (ASCII.test(text)) return text.replaceAll('\0', ' ')
  return (PLAIN.test(text) ? text : plain(text)).replace(BETWEEN_WORDS, ' ').replace(ALONE, ' $& ')
}

const ASCII_BETWEEN_WORDS = /[\0-/:-@[-`{-\x7f]+/g

/** The same for an index that splits at spaces and does no more: one space between words, ASCII letters folded too. */
export const toSpacedWords = (text: string): string =>
  toWords(text)
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replace(ASCII_BETWEEN_WORDS, ' ')
    .trim()

/** Words that stand one after the other; with `begins` the last of them is only the beginning of one. */
export interface Phrase {
  readonly words: string
  readonly begins: boolean
}

// "a phrase in quotes", a word*, a word
const ASKED = /"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)/gu

/**
 * What a reader typed, as phrases that a sentence must all hold, in any order: a word, what is written without spaces
 * (群众路线, mass-line) or in quotes as a phrase, `word*` as a beginning. They hold nothing but letters, digits and spaces.
 */
export function phrasesIn(asked: string): Phrase[] {
  const phrases = new Map<string, Phrase>()
  for (const { groups } of asked.matchAll(ASKED)) {
    const words = plainWords(groups?.phrase ?? groups?.word ?? '')
      .replace(ALONE, ' $& ')
      .replace(/ +/g, ' ')
      .trim()
    const begins = groups?.word?.endsWith('*') === true
    if (words !== '') phrases.set(`${words}${begins ? '*' : ''}`, { words, begins })
  }
  return [...phrases.values()]
}
