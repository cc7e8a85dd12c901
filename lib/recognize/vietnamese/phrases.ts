// Phrases of one or more syllables, looked up by their first syllable or by their last: Vietnamese words are written apart.
import { bare, wordKey } from '../../fold.ts'
import type { Token } from '../../token.ts'

/** A list of phrases with what each means; in text without diacritics they are known by their bare letters. */
export interface Phrases<Meaning> {
  /** The longest phrase that begins at a token: how many tokens it has and what it means. */
  at(tokens: readonly Token[], first: number, plain?: boolean): Phrase<Meaning> | undefined
  /** The longest phrase that ends at a token. */
  endingAt(tokens: readonly Token[], last: number, plain?: boolean): Phrase<Meaning> | undefined
}

export interface Phrase<Meaning> {
  readonly size: number
  readonly meaning: Meaning
}

interface Entry<Meaning> extends Phrase<Meaning> {
  readonly keys: readonly string[]
}

type Index<Meaning> = Map<string, Entry<Meaning>[]>

function indexOf<Meaning>(entries: readonly Entry<Meaning>[], side: 0 | -1): Index<Meaning> {
  const index: Index<Meaning> = new Map()
  for (const entry of entries.toSorted((a, b) => b.size - a.size)) {
    const key = entry.keys.at(side) ?? ''
    const list = index.get(key)
    if (list === undefined) index.set(key, [entry])
    else list.push(entry)
  }
  return index
}

// A phrase does not reach over a dash; its marks are syllables of their own ("đ / c").
function matches(tokens: readonly Token[], first: number, keys: readonly string[]): boolean {
  for (let i = 0; i < keys.length; i++) {
    const token = tokens[first + i]
    if (token === undefined || token.key !== keys[i] || (i > 0 && (token.gap === 'dash' || token.gap === 'hyphen')))
      return false
  }
  return true
}

const split = (phrase: string): string[] => phrase.trim().split(/\s+/).map(wordKey)

/** Phrases from lists, one between two bars, each list with its meaning. */
export function phrasesOf<Meaning>(lists: readonly (readonly [phrases: string, meaning: Meaning])[]): Phrases<Meaning> {
  const entries = lists.flatMap(([phrases, meaning]) =>
    phrases
      .split(/[|\n]/)
      .filter((phrase) => phrase.trim() !== '')
      .map((phrase) => ({ keys: split(phrase), size: split(phrase).length, meaning })),
  )
  const unmarked = entries.map((entry) => ({ ...entry, keys: entry.keys.map(bare) }))
  const [forward, plainForward] = [indexOf(entries, 0), indexOf(unmarked, 0)]
  const [backward, plainBackward] = [indexOf(entries, -1), indexOf(unmarked, -1)]
  return {
    at: (tokens, first, plain = false) => {
      const entries = (plain ? plainForward : forward).get(tokens[first]?.key ?? '')
      if (entries === undefined) return undefined
      for (const entry of entries) if (matches(tokens, first, entry.keys)) return entry
      return undefined
    },
    endingAt: (tokens, last, plain = false) => {
      const entries = (plain ? plainBackward : backward).get(tokens[last]?.key ?? '')
      if (entries === undefined) return undefined
      for (const entry of entries)
        if (last + 1 >= entry.size && matches(tokens, last + 1 - entry.size, entry.keys)) return entry
      return undefined
    },
  }
}

/** A set of single syllables, with the bare letters of text without diacritics. */
export interface Syllables {
  has(key: string, plain?: boolean): boolean
}

export function syllablesOf(list: string): Syllables {
  const keys = new Set(list.trim().split(/\s+/).map(wordKey))
  const unmarked = new Set([...keys].map(bare))
  return { has: (key, plain = false) => (plain ? unmarked : keys).has(key) }
}
