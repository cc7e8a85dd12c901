// Finds the codebook's names in the tokens of a sentence, each at its longest.
import { isCapital, type Token } from '../token.ts'
import { agrees } from './agree.ts'
import type { Name } from './codebook.ts'
import { oneEditApart } from './edit.ts'
import { afterDash, isSilent, type TrieNode } from './trie.ts'

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

/** The tokens that a walk sees, as indices. */
export const spokenOf = (tokens: readonly Token[]): number[] => {
  const spoken: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token !== undefined && !isSilent(token)) spoken.push(i)
  }
  return spoken
}

/** The node that a word leads to; "Đong" leads where "Dong" does, since half of the diacritics are often typed. */
export const follow = (node: TrieNode, { key, edge }: Token): TrieNode | undefined =>
  node.next.get(edge) ?? (key.includes('đ') ? node.next.get(key.replaceAll('đ', 'd')) : undefined)

/** Could the word be a typing error at all? It is long, written as a name, and no word of any name. */
const mayBeMistyped = (token: Token, words: ReadonlySet<string>): boolean =>
  token.key.length >= 5 && isCapital(token) && !words.has(token.key)

function intended(node: TrieNode, edge: string): TrieNode | undefined {
  for (const [other, next] of node.next) if (oneEditApart(edge, other)) return next
  return undefined
}

/** Every end that the walk from `spoken[at]` passes goes into `found`, the longest last. */
function walk(
  { names: root, words }: Names,
  tokens: readonly Token[],
  spoken: readonly number[],
  at: number,
  found: Found[],
): void {
  let node: TrieNode | undefined = root
  let mistyped = false
  const walked: Token[] = []
  for (let step = at; step < spoken.length; step++) {
    const index = spoken[step] ?? 0
    const token = tokens[index]
    if (token === undefined) return
    const parted: boolean = step > at && token.gap === 'dash'
    let next: TrieNode | undefined = parted ? node.next.get(afterDash(token.edge)) : follow(node, token)
    if (next === undefined && parted) return
    if (next === undefined && step > at && !mistyped && words !== undefined && mayBeMistyped(token, words)) {
      next = intended(node, token.edge)
      mistyped = next !== undefined
    }
    if (next === undefined) return
    node = next
    walked.push(token)
    if (node.ends.length === 0 || (mistyped && walked.length < LONG_NAME)) continue
    const names = node.ends.filter((name) => agrees(name, walked, mistyped))
    if (names.length > 0) found.push({ first: spoken[at] ?? 0, last: index, names, mistyped })
  }
}

/** All names in the sentence, nested and overlapping ones too: whoever asks chooses. */
export function findNames(names: Names, tokens: readonly Token[]): Found[] {
  const spoken = spokenOf(tokens)
  const found: Found[] = []
  for (let at = 0; at < spoken.length; at++) {
    const first = tokens[spoken[at] ?? 0]
    if (first !== undefined && follow(names.names, first) !== undefined) walk(names, tokens, spoken, at, found)
  }
  return found
}
