// A reader's words as an FTS5 query.
import { phrasesIn } from '../words.ts'

/** Nothing typed reaches the query but letters and digits. Undefined when there are none. */
export function toFtsQuery(asked: string): string | undefined {
  const phrases = phrasesIn(asked).map(({ words, begins }) => `"${words}"${begins ? '*' : ''}`)
  return phrases.length === 0 ? undefined : phrases.join(' ')
}
