// One trie over all names of all languages: an edge is a word's stem, a Han character, or a hole such as <ruling-party>.
import { shadowOf } from '../fold.ts'
import { stem } from '../stem.ts'
import { type Token, tokenize } from '../token.ts'
import { bitOf, type Word } from '../word.ts'
import type { Name } from './codebook.ts'

export interface TrieNode {
  readonly next: Map<string, TrieNode>
  readonly ends: Name[]
  /** The sum of the bits of all edges: a word whose bit is not in it leads nowhere. */
  bits: number
}

export const emptyTrie = (): TrieNode => ({ next: new Map(), ends: [], bits: 0 })

/** Articles and possessive endings stand in a name or not: neither the trie nor a walk on it sees them.
 * The An of "Long An" and of "Xi'an" is no article. */
export const isSilent = ({ word, gap }: Token): boolean =>
  word.silence !== 'never' && (word.silence === 'always' || gap !== 'none')

/** The node that a word leads to; "Đong" leads where "Dong" does, since half of the diacritics are often typed. */
export function follow(node: TrieNode, { bit, edge, unbarred }: Word): TrieNode | undefined {
  const next = (node.bits & bit) === 0 ? undefined : node.next.get(edge)
  return next === undefined && unbarred !== null ? node.next.get(unbarred) : next
}

/** The same from a root: most words begin no name, and a word remembers that of three roots, for there are hardly more. */
export function followFirst(root: TrieNode, word: Word): TrieNode | undefined {
  if (word.root1 === root) return word.node1
  if (word.root2 === root) return word.node2
  if (word.root3 === root) return word.node3
  const node = follow(root, word)
  if (word.root1 === undefined) {
    word.root1 = root
    word.node1 = node
  } else if (word.root2 === undefined) {
    word.root2 = root
    word.node2 = node
  } else {
    word.root3 = root
    word.node3 = node
  }
  return node
}

/** The edge that a word follows. */
export const edgeOf = (key: string): string => stem(key)

/** The edge of a word that a dash parts from the one before it. */
export const afterDash = (edge: string): string => `- ${edge}`

/** The words of a name; all silent ones kept where nothing else remains. The an of "công an" is no article. */
export function wordsOf(name: string, lang: string): Token[] {
  const tokens = tokenize(shadowOf(name))
  const spoken = tokens.filter((token) => !isSilent(token) || (lang === 'vi' && token.word.silence === 'apart'))
  return spoken.length > 0 ? spoken : tokens
}

/** Adds a name under `edges`. */
export function addName(root: TrieNode, edges: readonly string[], name: Name): void {
  let node = root
  for (const edge of edges) {
    let next = node.next.get(edge)
    if (next === undefined) {
      next = emptyTrie()
      node.next.set(edge, next)
      node.bits |= bitOf(edge)
    }
    node = next
  }
  node.ends.push(name)
}
