// Tokens: the words, Han characters and marks of a stretch of text, with raw offsets and the keys that names are looked up by.
import { type Shadow, wordKey } from './fold.ts'
import type { Span } from './span.ts'
import { stem } from './stem.ts'

export type TokenShape = 'word' | 'han' | 'number' | 'mark'
/** What stands before a token: nothing, a space, a hyphen that joins, a dash that parts, the end of a line. */
export type Gap = 'none' | 'space' | 'hyphen' | 'dash' | 'line'

export interface Token extends Span {
  /** As in the shadow: composed, straight quotes. */
  readonly text: string
  readonly key: string
  /** What the key leads to among names: its stem. */
  readonly edge: string
  readonly shape: TokenShape
  readonly gap: Gap
}

// A word ends before 's; a hyphen between letters only separates; every other sign is a token of its own.
const PIECE =
  /(?<han>\p{Script=Han})|(?<number>\p{N}[\p{N}.,]*(?<=\p{N})(?:st|nd|rd|th)?(?![\p{L}]))|(?<word>'s(?![\p{L}\p{N}])|(?:\p{Lu}'(?=\p{Lu}))?(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)|(?<mark>[^\s-])/gu

function gapOf(between: string): Gap {
  if (between === '') return 'none'
  if (between === '-') return 'hyphen'
  if (between.includes('-')) return 'dash'
  return between.includes('\n') || between.includes('\r') ? 'line' : 'space'
}

function shapeOf(groups: Record<string, string | undefined> | undefined): TokenShape {
  if (groups?.han !== undefined) return 'han'
  if (groups?.number !== undefined) return 'number'
  return groups?.word !== undefined ? 'word' : 'mark'
}

/** The tokens of the shadow between two of its offsets, in order. */
export function tokenize(shadow: Shadow, from = 0, to = shadow.text.length): Token[] {
  const text = shadow.text.slice(from, to)
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(PIECE)) {
    const surface = match[0]
    const key = wordKey(surface)
    const at = from + match.index
    tokens.push({
      start: shadow.start(at),
      end: shadow.end(at + surface.length - 1),
      text: surface,
      key,
      edge: stem(key),
      shape: shapeOf(match.groups),
      gap: gapOf(text.slice(last, match.index)),
    })
    last = match.index + surface.length
  }
  return tokens
}

export const isCapital = (token: Token | undefined): boolean => token?.shape === 'word' && /^\p{Lu}/u.test(token.text)
export const isAllCapitals = (token: Token | undefined): boolean =>
  token?.shape === 'word' && token.text.length > 1 && /^[\p{Lu}\p{N}]+$/u.test(token.text)
