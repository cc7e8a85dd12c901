// Finds the codebook's names in the tokens of a sentence, each at its longest.
import { isCapital, type Token } from '../token.ts'
import { agrees } from './agree.ts'
import type { Name } from './codebook.ts'
import { oneEditApart } from './edit.ts'
import { afterDash, along, type Ends, follow, followFirst, isSilent, type TrieNode } from './trie.ts'

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

function intended({ next }: TrieNode, edge: string): TrieNode | undefined {
  if (next !== null) for (const [other, node] of next) if (oneEditApart(edge, other)) return node
  return undefined
}

const NONE: readonly Name[] = []
/** So many names have a bit of their own. */
const MOST_BITS = 31

/** The names that agree with the words walked; the same array whenever they are the same. */
function agreeing({ names, areDemanding, chosen }: Ends, walked: readonly Token[], mistyped: boolean): readonly Name[] {
  if (!areDemanding && !mistyped) return names
  if (names.length > MOST_BITS) return names.filter((name) => agrees(name, walked, mistyped))
  let choice = 0
  for (let i = 0; i < names.length; i++) {
    const name = names[i]
    if (name !== undefined && agrees(name, walked, mistyped)) choice |= 1 << i
  }
  if (choice === 0) return NONE
  let those = chosen.get(choice)
  if (those === undefined) {
    those = names.filter((_, i) => (choice & (1 << i)) !== 0)
    chosen.set(choice, those)
  }
  return those
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
      let next = parted ? along(node, afterDash(token.edge)) : follow(node, token.word)
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
    const { ends } = node
    if (ends !== null && (!mistyped || length >= LONG_NAME)) {
      const names = agreeing(ends, walked, mistyped)
      if (names.length > 0) found.push({ first: at, last: index, names, mistyped })
    }
    if (node.bits === 0) return
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
