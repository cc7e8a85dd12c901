// Tokens: the words, Han characters and marks of a stretch of text, with raw offsets and the keys that names are looked up by.
import { CLUSTER, HIGH, HYPHEN, kindOf, kindOfPair, LINE_END, MARK, SPACE, type Units, unitsOf } from './character.ts'
import { type Shadow, shadowOf } from './fold.ts'
import { endOfPiece } from './piece.ts'
import type { Span } from './span.ts'
import { type Word, type WordShape, wordAt } from './word.ts'

export type TokenShape = WordShape
/** What stands before a token: nothing, a space, a hyphen that joins, a dash that parts, the end of a line or the beginning. */
export type Gap = 'none' | 'space' | 'hyphen' | 'dash' | 'line'

/** A word at a place. */
export class Token implements Span {
  readonly start: number
  readonly end: number
  readonly word: Word
  readonly gap: Gap

  constructor(start: number, end: number, word: Word, gap: Gap) {
    this.start = start
    this.end = end
    this.word = word
    this.gap = gap
  }

  /** As in the shadow: composed, straight quotes. */
  get text(): string {
    return this.word.text
  }

  get key(): string {
    return this.word.key
  }

  /** What the key leads to among names: its stem. */
  get edge(): string {
    return this.word.edge
  }

  get shape(): TokenShape {
    return this.word.shape
  }
}

function gapOf(hyphens: number, size: number, hasLineEnd: boolean): Gap {
  if (hyphens > 0) return size === 1 ? 'hyphen' : 'dash'
  return hasLineEnd ? 'line' : 'space'
}

/** The tokens between two offsets, in order; `shadow` where they are one's and raw offsets differ, its raw text beginning at `base`. */
function scan(units: Units, from: number, to: number, shadow: Shadow | undefined, base: number): Token[] {
  const tokens: Token[] = []
  let last = from
  for (let at = from; at < to; ) {
    let hyphens = 0
    let hasLineEnd = false
    for (let kind = kindOf(units[at] ?? 0); (kind & (SPACE | HYPHEN)) !== 0; kind = kindOf(units[at] ?? 0)) {
      if ((kind & HYPHEN) !== 0) hyphens++
      else if ((kind & LINE_END) !== 0) hasLineEnd = true
      if (++at === to) return tokens
    }
    const end = endOfPiece(units, at, to)
    const size = at - last
    const isSpace = size === 1 && (units[last] ?? 0) === 32
    const gap: Gap = isSpace
      ? 'space'
      : tokens.length === 0
        ? 'line'
        : size === 0
          ? 'none'
          : gapOf(hyphens, size, hasLineEnd)
    const word = wordAt(units, at, end)
    tokens.push(
      shadow === undefined
        ? new Token(at, end, word, gap)
        : new Token(base + shadow.start(at), base + shadow.end(end - 1), word, gap),
    )
    last = at = end
  }
  return tokens
}

/** The tokens of a shadow, in order; `base` is where its raw text begins in the doc. */
export const tokenize = (shadow: Shadow, base = 0): Token[] =>
  scan(unitsOf(shadow.text), 0, shadow.text.length, shadow, base)

const BACKTICK = 96

/** Is there a character that alters the length of the text when folded, or the one sign whose folding depends on the others? */
function changesLength(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0
    if (unit === BACKTICK) return true
    if (unit < 128) continue
    const kind = kindOf(unit)
    if ((kind & CLUSTER) !== 0) return true
    if ((kind & HIGH) !== 0 && (kindOfPair(units, at, to) & MARK) !== 0) return true
  }
  return false
}

/** The tokens between two offsets of a text, in order; `units` are the text's. */
export const tokensBetween = (text: string, units: Units, from: number, to: number): Token[] =>
  changesLength(units, from, to) ? tokenize(shadowOf(text.slice(from, to)), from) : scan(units, from, to, undefined, 0)

export const isCapital = (token: Token | undefined): boolean => token?.word.capital === true
export const isAllCapitals = (token: Token | undefined): boolean => token?.word.allCapitals === true
