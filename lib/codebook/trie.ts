// One trie over all names of all languages: an edge is a word's stem, a Han character, or a hole such as <ruling-party>.
import { shadowOf } from '../fold.ts'
import { stem } from '../stem.ts'
import { type Token, tokenize } from '../token.ts'
import { bitOf, type Word } from '../word.ts'
import { isDemanding } from './agree.ts'
import type { Name } from './codebook.ts'

export interface TrieNode {
  /** The nodes that its edges lead to; null where it has none. */
  next: Map<string, TrieNode> | null
  /** The sum of the bits of all edges: a word whose bit is not in it leads nowhere. */
  bits: number
  /** The only edge and its node, where there is no other: most nodes have one. */
  edge: string
  only: TrieNode | undefined
  /** The names that end there; null where none does. */
  ends: Ends | null
}

/** Names that end at one node. */
export interface Ends {
  readonly names: Name[]
  /** Does one of them ask more of the words met than that their stems lead to it? */
  areDemanding: boolean
  /** Those of them that words agreed with, by their places in the list as bits: each choice is one array for ever. */
  readonly chosen: Map<number, readonly Name[]>
}

export const emptyTrie = (): TrieNode => ({ next: null, bits: 0, edge: '', only: undefined, ends: null })

const NONE: readonly Name[] = []

/** The names that end at a node. */
export const namesAt = ({ ends }: TrieNode): readonly Name[] => ends?.names ?? NONE

/** The node that an edge leads to. */
export function along({ next, edge, only }: TrieNode, wanted: string): TrieNode | undefined {
  if (only !== undefined) return edge === wanted ? only : undefined
  return next?.get(wanted)
}

/** Articles and possessive endings stand in a name or not: neither the trie nor a walk on it sees them.
 * The An of "Long An" and of "Xi'an" is no article. */
export const isSilent = ({ word, gap }: Token): boolean =>
  word.silence !== 'never' && (word.silence === 'always' || gap !== 'none')

/** The node that a word leads to; "Đong" leads where "Dong" does, since half of the diacritics are often typed. */
export function follow(node: TrieNode, { bit, edge, unbarred }: Word): TrieNode | undefined {
  const next = (node.bits & bit) === 0 ? undefined : along(node, edge)
  return next === undefined && unbarred !== null ? along(node, unbarred) : next
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

function nodeAfter(node: TrieNode, edge: string): TrieNode {
  const known = along(node, edge)
  if (known !== undefined) return known
  const added = emptyTrie()
  node.next ??= new Map()
  node.next.set(edge, added)
  node.bits |= bitOf(edge)
  node.edge = edge
  node.only = node.next.size === 1 ? added : undefined
  return added
}

/** Adds a name under `edges`. */
export function addName(root: TrieNode, edges: readonly string[], name: Name): void {
  let node = root
  for (const edge of edges) node = nodeAfter(node, edge)
  node.ends ??= { names: [], areDemanding: false, chosen: new Map() }
  node.ends.names.push(name)
  node.ends.areDemanding ||= isDemanding(name)
}
