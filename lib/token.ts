// Tokens: the words, Han characters and marks of a stretch of text, with raw offsets and the keys that names are looked up by.
import { type Shadow, wordKey } from './fold.ts'
import type { Span } from './span.ts'
import { stem } from './stem.ts'

export type TokenShape = 'word' | 'han' | 'number' | 'mark'
/** What stands before a token: nothing, a space, a hyphen that joins, a dash that parts, the end of a line or the beginning. */
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
  /\p{Script=Han}|\p{N}[\p{N}.,]*(?<=\p{N})(?:st|nd|rd|th)?(?![\p{L}\p{N}])|'s(?![\p{L}\p{N}])|(?:\p{Lu}'(?=\p{Lu}))?(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[^\s-]/gu
const HAN = /^\p{Script=Han}/u
const NUMBER = /^\p{N}[\p{N}.,]*(?:st|nd|rd|th)?$/u
const WORD = /^(?:'s$|[\p{L}\p{N}\p{M}])/u

function gapOf(between: string, isFirst: boolean): Gap {
  if (isFirst) return 'line'
  if (between === '') return 'none'
  if (between === '-') return 'hyphen'
  if (between.includes('-')) return 'dash'
  return between.includes('\n') || between.includes('\r') ? 'line' : 'space'
}

function shapeOf(surface: string): TokenShape {
  if (HAN.test(surface)) return 'han'
  if (NUMBER.test(surface)) return 'number'
  return WORD.test(surface) ? 'word' : 'mark'
}

interface Forms {
  readonly key: string
  readonly edge: string
  readonly shape: TokenShape
}

/** Words come again and again: their forms are kept, so many at most. */
const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 40
const remembered = new Map<string, Forms>()

function formsOf(surface: string): Forms {
  const known = remembered.get(surface)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const key = wordKey(surface)
  const forms = { key, edge: stem(key), shape: shapeOf(surface) }
  if (surface.length <= LONGEST_REMEMBERED) remembered.set(surface, forms)
  return forms
}

/** The tokens of a shadow, in order; `base` is where its raw text begins in the doc. */
export function tokenize(shadow: Shadow, base = 0): Token[] {
  const { text } = shadow
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(PIECE)) {
    const surface = match[0]
    const { key, edge, shape } = formsOf(surface)
    const at = match.index
    tokens.push({
      start: base + shadow.start(at),
      end: base + shadow.end(at + surface.length - 1),
      text: surface,
      key,
      edge,
      shape,
      gap: at - last === 1 && text[last] === ' ' ? 'space' : gapOf(text.slice(last, at), tokens.length === 0),
    })
    last = at + surface.length
  }
  return tokens
}

const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^[\p{Lu}\p{N}]+$/u

/** Does the text begin with a capital? */
function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text)
}

export const isCapital = (token: Token | undefined): boolean => token?.shape === 'word' && beginsCapital(token.text)
export const isAllCapitals = (token: Token | undefined): boolean =>
  isCapital(token) && token !== undefined && token.text.length > 1 && ALL_CAPITALS.test(token.text)
