// Words: each is made once with all that is asked of it, and shared by the tokens that have it.
import { foldedUnit } from './character.ts'
import { wordKey } from './fold.ts'
import { stem } from './stem.ts'

export type WordShape = 'word' | 'han' | 'number' | 'mark'

/** Whether a walk over names passes over the word: never, always, or where it does not go on with what stands before. */
export type Silence = 'never' | 'always' | 'apart'

const HAN = /^\p{Script=Han}/u
const NUMBER = /^\p{N}[\p{N}.,]*(?:st|nd|rd|th)?$/u
const WORD = /^(?:'s$|[\p{L}\p{N}\p{M}])/u
const CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^[\p{Lu}\p{N}]+$/u
const ARTICLES = new Set(['the', 'The', 'a', 'an'])

function shapeOf(text: string): WordShape {
  if (HAN.test(text)) return 'han'
  if (NUMBER.test(text)) return 'number'
  return WORD.test(text) ? 'word' : 'mark'
}

/** What a word leads to from a root, remembered for a few roots. */
export interface FirstSteps {
  root: object
  node: object | undefined
  /** The root that was asked before this one. */
  before: FirstSteps | undefined
}

export class Word {
  readonly text: string
  readonly key: string
  /** What the key leads to among names: its stem. */
  readonly edge: string
  readonly shape: WordShape
  readonly capital: boolean
  readonly allCapitals: boolean
  readonly silence: Silence
  /** Where it leads from the roots of tries that were asked last; the tries alone write and read here. */
  firstSteps: FirstSteps | undefined = undefined

  constructor(text: string) {
    this.text = text
    this.key = wordKey(text)
    this.edge = stem(this.key)
    this.shape = shapeOf(text)
    this.capital = this.shape === 'word' && CAPITAL.test(text)
    this.allCapitals = this.capital && text.length > 1 && ALL_CAPITALS.test(text)
    this.silence = text === "'s" || text === "'" ? 'always' : ARTICLES.has(text) ? 'apart' : 'never'
  }
}

/** Words come again and again: so many are kept, then all are forgotten and met anew. */
const MOST_KEPT = 40_000
const LONGEST_KEPT = 40
const SLOTS = 1 << 17
const slots = new Int32Array(SLOTS)
const hashes = new Int32Array(MOST_KEPT + 1)
let kept: Word[] = []

function isAt(word: Word, text: string, at: number, length: number): boolean {
  const own = word.text
  if (own.length !== length) return false
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(at + i)
    if (own.charCodeAt(i) !== (unit < 128 ? unit : foldedUnit(unit))) return false
  }
  return true
}

function foldedSlice(text: string, at: number, end: number): string {
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 128 || foldedUnit(unit) === unit) continue
    const units = Array.from({ length: end - at }, (_, n) => text.charCodeAt(at + n))
    return String.fromCharCode(...units.map((one) => (one < 128 ? one : foldedUnit(one))))
  }
  return text.slice(at, end)
}

/** The word between two offsets of a text, folded one for one. Equal words are mostly, and not always, the same object. */
export function wordAt(text: string, at: number, end: number): Word {
  const length = end - at
  if (length > LONGEST_KEPT) return new Word(foldedSlice(text, at, end))
  let hash = length
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit < 128 ? unit : foldedUnit(unit)), 0x01000193)
  }
  hash ^= hash >>> 15
  let slot = hash & (SLOTS - 1)
  for (let number = slots[slot]; number !== undefined && number > 0; number = slots[slot]) {
    const word = kept[number - 1]
    if (hashes[number] === hash && word !== undefined && isAt(word, text, at, length)) return word
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (kept.length >= MOST_KEPT) {
    kept = []
    slots.fill(0)
    slot = hash & (SLOTS - 1)
  }
  const word = new Word(foldedSlice(text, at, end))
  kept.push(word)
  hashes[kept.length] = hash
  slots[slot] = kept.length
  return word
}

/** The word that a whole string makes. */
export const wordOf = (text: string): Word => wordAt(text, 0, text.length)
