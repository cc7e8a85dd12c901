// Names made ready for the trie: their words, their keys, and the spellings that a name is also met in.
import type { EntityId, Kind } from '../entity.ts'
import { bare } from '../fold.ts'
import { ENOUGH } from '../recognize/evidence.ts'
import type { Name } from './codebook.ts'
import { addName, edgeOf, type TrieNode, wordsOf } from './trie.ts'

export interface NameSource {
  readonly entity: EntityId
  readonly kind: Kind
  readonly lang: string
  readonly text: string
  readonly where: readonly string[] | null
}

const reasonOf = (ground: string, words: string) => [{ ground, weight: ENOUGH, words }]

/** The name as its words and keys. */
export function nameOf({ entity, kind, lang, text, where }: NameSource): Name {
  const words = wordsOf(text)
  return {
    entity,
    kind,
    lang,
    where,
    words: words.map((word) => word.text),
    keys: words.map((word) => word.key),
    why: reasonOf('codebook-name', text),
  }
}

// "Dang Cong san Viet Nam" is met where diacritics are not typed; a single syllable without its tone is too little to tell.
function withoutDiacritics(name: Name): Name | undefined {
  if (name.keys.length < 2) return undefined
  const words = name.words.map(bare)
  return words.every((word, i) => word === name.words[i])
    ? undefined
    : { ...name, words, keys: words.map((word) => word.toLowerCase()) }
}

/** Puts a name and its spellings into the trie. */
export function plantName(root: TrieNode, name: Name): void {
  addName(root, name.keys.map(edgeOf), name)
  const plain = withoutDiacritics(name)
  if (plain !== undefined) addName(root, plain.keys.map(edgeOf), plain)
}

const HOLE = /(<[a-z0-9'-]+>)/

/** Puts a wording with holes into the trie: "leadership of <ruling-party>" has the edges leadership, of and <ruling-party>. */
export function plantForm(root: TrieNode, source: NameSource): void {
  const parts = source.text
    .split(HOLE)
    .flatMap((part) =>
      HOLE.test(part) ? [{ text: part, key: part }] : wordsOf(part).filter(({ key }) => key.length > 0),
    )
    .filter(({ text }) => text !== "'s" && text !== "'")
  const keys = parts.map(({ key }) => key)
  addName(
    root,
    keys.map((key) => (HOLE.test(key) ? key : edgeOf(key))),
    { ...source, words: parts.map(({ text }) => text), keys, why: reasonOf('codebook-form', source.text) },
  )
}
