// Words for the full-text index: plain, every Han, Hiragana and Katakana character one of its own; a query is made of the same words.
import { plainWords } from '#lib/plain'

const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const ASCII = /^[\0-\x7f]*$/

/** The words of a text with spaces between them; of ASCII text as it is, since the tokenizer folds and splits that much. */
export const toWords = (text: string): string => (ASCII.test(text) ? text : plainWords(text).replace(ALONE, ' $& '))

// "a phrase in quotes", a word*, a word
const ASKED = /"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)/gu

/**
 * What a reader typed, as an FTS5 query for all of it, in any order: a word, what is written without spaces (群众路线,
 * mass-line) or in quotes as a phrase, `word*` as a beginning. Nothing typed reaches the query but letters and digits.
 * Undefined when there are none.
 */
export function toFtsQuery(asked: string): string | undefined {
  const phrases = new Set<string>()
  for (const { groups } of asked.matchAll(ASKED)) {
    const words = plainWords(groups?.['phrase'] ?? groups?.['word'] ?? '')
      .replace(ALONE, ' $& ')
      .trim()
    if (words === '') continue
    phrases.add(`"${words}"${groups?.['word']?.endsWith('*') ? '*' : ''}`)
  }
  return phrases.size === 0 ? undefined : [...phrases].join(' ')
}
