// Names made ready for the trie: their words, their keys, and the spellings that a name is also met in.
import type { EntityId, Kind } from '../entity.ts'
import { bare } from '../fold.ts'
import { ENOUGH } from '../recognize/evidence.ts'
import { demandsOf } from './agree.ts'
import type { Name } from './codebook.ts'
import { addName, afterDash, edgeOf, type TrieNode, wordsOf } from './trie.ts'

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
  const tokens = wordsOf(text, lang)
  const words = tokens.map((token) => token.text)
  const keys = tokens.map((token) => token.key)
  const dashed = tokens.flatMap(({ gap }, i) => (i > 0 && gap === 'dash' ? [i] : []))
  return {
    entity,
    kind,
    lang,
    where,
    words,
    keys,
    ...(dashed.length > 0 && { dashed }),
    demands: demandsOf({ words, kind, lang }, text),
    why: reasonOf('codebook-name', text),
  }
}

// "Dang Cong san Viet Nam" is met where diacritics are not typed; a single syllable without its tone is too little to tell.
function withoutDiacritics(name: Name): Name | undefined {
  if (name.keys.length < 2) return undefined
  const words = name.words.map(bare)
  return words.every((word, i) => word === name.words[i])
    ? undefined
    : { ...name, words, keys: words.map((word) => word.toLowerCase()), demands: demandsOf({ ...name, words }) }
}

// "chính trị - xã hội": a dash of the name itself is walked over where the text has it, and not missed where it has none.
function plantSpelling(root: TrieNode, name: Name): void {
  const edges = name.keys.map(edgeOf)
  addName(root, edges, name)
  const { dashed } = name
  if (dashed !== undefined)
    addName(
      root,
      edges.map((edge, i) => (dashed.includes(i) ? afterDash(edge) : edge)),
      name,
    )
}

/** Puts a name and its spellings into the trie. */
export function plantName(root: TrieNode, name: Name): void {
  plantSpelling(root, name)
  const plain = withoutDiacritics(name)
  if (plain !== undefined) plantSpelling(root, plain)
}

const HOLE = /(<[a-z0-9'-]+>)/

/** Puts a wording with holes into the trie: "leadership of <ruling-party>" has the edges leadership, of and <ruling-party>. */
export function plantForm(root: TrieNode, source: NameSource): void {
  const parts = source.text
    .split(HOLE)
    .flatMap((part) =>
      HOLE.test(part) ? [{ text: part, key: part }] : wordsOf(part, source.lang).filter(({ key }) => key.length > 0),
    )
    .filter(({ text }) => text !== "'s" && text !== "'")
  const keys = parts.map(({ key }) => key)
  const words = parts.map(({ text }) => text)
  addName(
    root,
    keys.map((key) => (HOLE.test(key) ? key : edgeOf(key))),
    { ...source, words, keys, demands: demandsOf({ ...source, words }), why: reasonOf('codebook-form', source.text) },
  )
}
