// Wordings with a hole: "leadership of <ruling-party>" around whatever mention of a ruling party the text has there.
import type { Codebook } from '../codebook/codebook.ts'
import { along, follow, followFirst, isSilent, namesAt, type TrieNode } from '../codebook/trie.ts'
import { isCapital, type Token } from '../token.ts'
import { bitOf } from '../word.ts'
import type { Passage } from './passage.ts'
import { type Sighting, sightingAt } from './sighting.ts'
import { modifiersAt } from './vietnamese/modifiers.ts'

const PASSED_OVER = new Set(
  'our its their this that his her all entire whole firm strong direct sole full great more most close closely firmly overall absolute correct wise'.split(
    ' ',
  ),
)
/** The same of two Han characters: 党的 | 正确 | 领导. By the first of them the other ones. */
const PASSED_PAIRS = new Map(
  '全面体 坚强 正确 绝对 统一 直接 集中 有力 英明 政治 具体 根本 广大 最大 紧密 深厚 一切 各级'
    .split(' ')
    .map(([first = '', ...others]) => [first, others]),
)
/** In a wording: some words that are not said beforehand (党对…的领导). */
const ELLIPSIS = '…'
const ELLIPSIS_BIT = bitOf(ELLIPSIS)
const LONGEST_ELLIPSIS = 14
const ENUMERATES = '、'
const ADJECTIVE = /(?:al|ic|ive|ful|ous|ized|ised|fied|ary|ent|ant|able|ible|ed|less)$/

interface State {
  node: TrieNode
  /** The token that comes next, and the last one walked. */
  at: number
  last: number
  passed: boolean
  /** On a word just passed over: no wording ends there. */
  rests: boolean
}

/** States of a walk still to go on from; a state taken is the caller's until the next is put. */
class Ahead {
  private readonly states: State[] = []
  private size = 0

  put(node: TrieNode, at: number, last: number, passed: boolean, rests: boolean): void {
    const state = this.states[this.size]
    if (state === undefined) this.states.push({ node, at, last, passed, rests })
    else {
      state.node = node
      state.at = at
      state.last = last
      state.passed = passed
      state.rests = rests
    }
    this.size++
  }

  take(): State | undefined {
    return this.size === 0 ? undefined : this.states[--this.size]
  }
}

const mayBePassed = (token: Token): boolean =>
  PASSED_OVER.has(token.key) || (!isCapital(token) && token.key.length > 4 && ADJECTIVE.test(token.key))

const isPassedPair = (token: Token, next: Token | undefined): boolean =>
  next?.gap === 'none' && PASSED_PAIRS.get(token.text)?.includes(next.text) === true

/** How many tokens may be passed over: an adjective, a Han word of two, or modifiers in a list ("toàn diện, tuyệt đối"). */
const passable = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at]
  if (token?.shape === 'han') return isPassedPair(token, tokens[at + 1]) ? 2 : 0
  return token !== undefined && mayBePassed(token) ? 1 : modifiersAt(tokens, at)
}

/** May the token lie within an ellipsis? Clauses end it. */
const isInner = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape !== 'mark' || token.text === ENUMERATES)

interface Filling {
  readonly hole: string
  readonly last: number
}

const NONE: readonly Filling[] = []

/** Of the mentions that can fill a hole, by first token, the hole and the token that they end at. */
type Fillings = readonly (readonly Filling[] | undefined)[]

function holeOf({ candidates }: Sighting, { holes }: Codebook): string | undefined {
  const [first] = candidates
  const hole = first === undefined ? undefined : holes.get(first)
  if (hole !== undefined) for (const other of candidates) if (holes.get(other) !== hole) return undefined
  return hole
}

function fillingsIn(sightings: readonly Sighting[], size: number, codebook: Codebook): Fillings | undefined {
  let fillings: (Filling[] | undefined)[] | undefined
  for (const sighting of sightings) {
    const hole = holeOf(sighting, codebook)
    if (hole === undefined) continue
    fillings ??= new Array<Filling[] | undefined>(size).fill(undefined)
    const there = fillings[sighting.first]
    if (there === undefined) fillings[sighting.first] = [{ hole, last: sighting.last }]
    else there.push({ hole, last: sighting.last })
  }
  return fillings
}

/** The wordings in a passage whose other mentions are `sightings`; modifiers may stand in between (an adjective, an owner). */
export function formsIn(passage: Passage, sightings: readonly Sighting[], codebook: Codebook): Sighting[] {
  const { tokens } = passage
  const fillings = fillingsIn(sightings, tokens.length, codebook)
  if (fillings === undefined) return []
  const { forms } = codebook
  const found: Sighting[] = []
  const ahead = new Ahead()

  /** The first token from `at` on that is spoken. */
  const spokenFrom = (at: number): number => {
    let index = at
    for (let token = tokens[index]; token !== undefined && isSilent(token); token = tokens[++index]);
    return index
  }
  const addFrom = (first: number): void => {
    ahead.put(forms, first, first, false, false)
    for (let state = ahead.take(); state !== undefined; state = ahead.take()) {
      const { node, at, last, passed, rests } = state
      if (at > first && !rests)
        for (const { entity, why } of namesAt(node))
          found.push(
            sightingAt(passage, first, last, {
              kind: 'concept',
              rule: 'codebook-form',
              candidates: [entity],
              label: null,
              why,
            }),
          )
      const token = tokens[at]
      if (token === undefined || node.bits === 0) continue
      const next = at === first ? followFirst(node, token.word) : follow(node, token.word)
      if (next !== undefined) ahead.put(next, spokenFrom(at + 1), at, passed, false)
      for (const { hole, last } of fillings[at] ?? NONE) {
        const filled = along(node, hole)
        const end = tokens[last]
        if (filled !== undefined && end !== undefined && !isSilent(end))
          ahead.put(filled, spokenFrom(last + 1), last, passed, false)
      }
      const size = passed || at === first ? 0 : passable(tokens, at)
      if (size > 0) ahead.put(node, spokenFrom(at + size), at + size - 1, true, true)
      const beyond = (node.bits & ELLIPSIS_BIT) === 0 ? undefined : along(node, ELLIPSIS)
      if (beyond !== undefined)
        for (let to = at; isInner(tokens[to]) && to - at < LONGEST_ELLIPSIS; to++)
          ahead.put(beyond, spokenFrom(to + 1), to, passed, true)
    }
  }

  for (let at = spokenFrom(0); at < tokens.length; at = spokenFrom(at + 1)) {
    const word = tokens[at]?.word
    if (fillings[at] !== undefined || (word !== undefined && followFirst(forms, word) !== undefined)) addFrom(at)
  }
  return found
}
