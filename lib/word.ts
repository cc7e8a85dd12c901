// Words: each is made once with all that is asked of it, and shared by the tokens that have it.
import { foldedText, foldedUnit, type Units, unitsOf } from './character.ts'
import type { Lexeme } from './claims/english/lexeme.ts'
import type { TrieNode } from './codebook/trie.ts'
import { bare, wordKey } from './fold.ts'
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

/** One bit of 32 for an edge: most edges that differ have another. */
export function bitOf(edge: string): number {
  let hash = edge.length
  for (let i = 0; i < edge.length; i++) hash = Math.imul(hash ^ edge.charCodeAt(i), 0x01000193)
  return 1 << ((hash ^ (hash >>> 16)) & 31)
}

export class Word {
  readonly text: string
  readonly key: string
  /** What the key leads to among names: its stem. */
  readonly edge: string
  /** The key without any diacritics. */
  readonly bare: string
  readonly bit: number
  readonly shape: WordShape
  readonly capital: boolean
  readonly allCapitals: boolean
  readonly silence: Silence
  /** The key with a plain d where a Vietnamese one is barred; null where none is. */
  readonly unbarred: string | null
  /** What the English rules look for at each word, as bits; undefined until they have asked. */
  english: number | undefined = undefined
  /** What it may do in an English clause; undefined until one was read with it. */
  lexeme: Lexeme | undefined = undefined
  /** The count of words of a doc in which it was met last, and how it was met there; theirs alone to read and write. */
  metIn = 0
  metAs = 0
  /** Where it leads from the roots of the tries that asked last; theirs alone to read and write. */
  root1: TrieNode | undefined = undefined
  node1: TrieNode | undefined = undefined
  root2: TrieNode | undefined = undefined
  node2: TrieNode | undefined = undefined
  root3: TrieNode | undefined = undefined
  node3: TrieNode | undefined = undefined

  constructor(text: string) {
    this.text = text
    this.key = wordKey(text)
    this.edge = stem(this.key)
    this.bare = bare(this.key)
    this.bit = bitOf(this.edge)
    this.unbarred = this.key.includes('đ') ? this.key.replaceAll('đ', 'd') : null
    this.shape = shapeOf(text)
    this.capital = this.shape === 'word' && CAPITAL.test(text)
    this.allCapitals = this.capital && text.length > 1 && ALL_CAPITALS.test(text)
    this.silence = text === "'s" || text === "'" ? 'always' : ARTICLES.has(text) ? 'apart' : 'never'
  }
}

/** Words come again and again: so many are kept, with so many letters, then all are forgotten and met anew. */
const MOST_KEPT = 40_000
const MOST_LETTERS = 400_000
const LONGEST_KEPT = 40
const SLOTS = 1 << 17
/** For each slot a hash and a number, 0 where it is free. */
const slots = new Int32Array(SLOTS * 2)
/** The letters of the kept words one after the other; those of word n end where those of n + 1 begin. */
const letters = new Uint16Array(MOST_LETTERS + LONGEST_KEPT)
const begins = new Int32Array(MOST_KEPT + 2)
let kept: Word[] = []

function forgetAll(): void {
  kept = []
  slots.fill(0)
}

function isKept(number: number, units: Units, at: number, end: number): boolean {
  let letter = begins[number] ?? 0
  if ((begins[number + 1] ?? 0) - letter !== end - at) return false
  for (let i = at; i < end; i++, letter++) if (letters[letter] !== foldedUnit(units[i] ?? 0)) return false
  return true
}

function keep(text: string, number: number): Word {
  const word = new Word(text)
  kept[number] = word
  const begin = begins[number] ?? 0
  for (let i = 0; i < text.length; i++) letters[begin + i] = text.charCodeAt(i)
  begins[number + 1] = begin + text.length
  return word
}

/** The word between two offsets, folded one for one. Equal words are mostly, and not always, the same object. */
export function wordAt(units: Units, at: number, end: number): Word {
  if (end - at > LONGEST_KEPT) return new Word(foldedText(units, at, end))
  let hash = end - at
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ foldedUnit(units[i] ?? 0), 0x01000193)
  hash ^= hash >>> 15
  const first = (hash & (SLOTS - 1)) * 2
  let slot = first
  for (let number = slots[slot + 1]; number !== undefined && number > 0; number = slots[slot + 1]) {
    const word = kept[number]
    if (slots[slot] === hash && word !== undefined && isKept(number, units, at, end)) return word
    slot = (slot + 2) & (SLOTS * 2 - 1)
  }
  if (kept.length >= MOST_KEPT || (begins[kept.length] ?? 0) >= MOST_LETTERS) {
    forgetAll()
    slot = first
  }
  const number = Math.max(1, kept.length)
  slots[slot] = hash
  slots[slot + 1] = number
  return keep(foldedText(units, at, end), number)
}

/** The word that a whole string makes. */
export const wordOf = (text: string): Word => wordAt(unitsOf(text), 0, text.length)
