// A cue: words as a scheme writes them, made ready to be found in the tokens of a sentence.
import { shadowOf } from '../fold.ts'
import { type Token, tokenize } from '../token.ts'

/** A word by its key, whole or as the beginning of one; after a gap other words may stand before it. */
export interface CueWord {
  readonly key: string
  readonly isBeginning: boolean
  readonly afterGap: boolean
}
export type Cue = readonly CueWord[]

/** Words that `...` may stand for; Chinese writes in one word what others write in two. */
const WIDEST_GAP = 6
const WIDEST_GAP_HAN = 12
const GAP = /\.\.\.|…/u

/** A reason why the cue can find nothing, or the cue. Case, width, script of Han and the place of Vietnamese tones do not count. */
export function readCue(text: string): Cue | string {
  const parts = text.split(GAP)
  if (parts.some((part) => part.trim() === ''))
    return `${JSON.stringify(text)}: "..." stands between words, not at an end`
  const words = parts.flatMap((part, at) => wordsOf(part).map((word, i) => ({ ...word, afterGap: at > 0 && i === 0 })))
  if (words.some(({ key }) => key === '*'))
    return `${JSON.stringify(text)}: "*" stands right behind the beginning of a word`
  if (!words.some(({ key }) => /[\p{L}\p{N}]/u.test(key))) return `${JSON.stringify(text)}: no letter or digit`
  return words
}

/** A star belongs to the word that it touches. */
function wordsOf(part: string): Pick<CueWord, 'key' | 'isBeginning'>[] {
  const tokens = tokenize(shadowOf(part))
  return tokens.flatMap((token, i) => {
    if (token.text === '*' && token.gap === 'none' && i > 0 && tokens[i - 1]?.shape === 'word') return []
    const next = tokens[i + 1]
    return { key: token.key, isBeginning: token.shape === 'word' && next?.text === '*' && next.gap === 'none' }
  })
}

const fits = ({ key, isBeginning }: CueWord, token: Token): boolean =>
  isBeginning ? token.shape === 'word' && token.key.startsWith(key) : token.key === key

/** The place behind the last token of the cue that begins at token `from`; -1 where it does not stand there. A gap ends as soon as it can. */
export function endOfCue(cue: Cue, tokens: readonly Token[], from: number): number {
  let at = from
  for (const word of cue) {
    if (word.afterGap) {
      const widest = tokens[at]?.shape === 'han' ? WIDEST_GAP_HAN : WIDEST_GAP
      const last = at + widest
      while (at <= last && tokens[at] && !fits(word, tokens[at] as Token)) at++
      if (at > last) return -1
    }
    const token = tokens[at]
    if (!token || !fits(word, token)) return -1
    at++
  }
  return at
}
