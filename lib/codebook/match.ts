// Finds the codebook's names in the tokens of a sentence, each at its longest.
import { isCapital, type Token } from '../token.ts'
import { agrees } from './agree.ts'
import type { Name } from './codebook.ts'
import { oneEditApart } from './edit.ts'
import { afterDash, follow, followFirst, isSilent, type TrieNode } from './trie.ts'

/** Names found over the tokens `first` to `last` (inclusive) of a sentence. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly names: readonly Name[]
  /** True where one word is a typing error. */
  readonly mistyped: boolean
}

/** What is looked for; without `words` no typing errors are forgiven. */
export interface Names {
  readonly names: TrieNode
  readonly words?: ReadonlySet<string>
}

const LONG_NAME = 3

/** Could the word be a typing error at all? It is long, written as a name, and no word of any name. */
const mayBeMistyped = (token: Token, words: ReadonlySet<string>): boolean =>
  isCapital(token) && token.key.length >= 5 && !words.has(token.key)

function intended(node: TrieNode, edge: string): TrieNode | undefined {
  for (const [other, next] of node.next) if (oneEditApart(edge, other)) return next
  return undefined
}

/** The names that end at a node and agree with the words walked. */
function agreeing(ends: readonly Name[], walked: readonly Token[], mistyped: boolean): readonly Name[] {
  for (const name of ends)
    if (!agrees(name, walked, mistyped)) return ends.filter((other) => agrees(other, walked, mistyped))
  return ends
}

/** The words walked last; each walk writes over those before. */
const walked: Token[] = []

/** Every end that the walk passes from `at`, where the node `begun` is reached, goes into `found`, the longest last. */
function walk({ words }: Names, tokens: readonly Token[], at: number, begun: TrieNode, found: Found[]): void {
  let node = begun
  let mistyped = false
  let length = 0
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    if (index > at) {
      const parted = token.gap === 'dash'
      let next = parted ? node.next.get(afterDash(token.edge)) : follow(node, token.word)
      // An article is passed over, unless it is a syllable of the name: "công an".
      if (next === undefined && isSilent(token)) continue
      if (next === undefined && !parted && !mistyped && words !== undefined && mayBeMistyped(token, words)) {
        next = intended(node, token.edge)
        mistyped = next !== undefined
      }
      if (next === undefined) return
      node = next
    }
    walked[length++] = token
    if (node.ends.length > 0 && (!mistyped || length >= LONG_NAME)) {
      const names = agreeing(node.ends, walked, mistyped)
      if (names.length > 0) found.push({ first: at, last: index, names, mistyped })
    }
    if (node.next.size === 0) return
  }
}

/** All names in the sentence, nested and overlapping ones too: whoever asks chooses. */
export function findNames(names: Names, tokens: readonly Token[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (first === undefined) continue
    const node = followFirst(names.names, first.word)
    if (node !== undefined) walk(names, tokens, at, node, found)
  }
  return found
}

/** The names that begin at some of the tokens, in their order. */
export function findNamesAt(names: Names, tokens: readonly Token[], starts: readonly number[]): Found[] {
  const found: Found[] = []
  for (const at of starts) {
    const first = tokens[at]
    const node = first === undefined ? undefined : followFirst(names.names, first.word)
    if (node !== undefined) walk(names, tokens, at, node, found)
  }
  return found
}
