// Units: what a clause is read by. A mention is one unit however many words it has; any other word is one by itself.
import type { Mention } from '../../mention.ts'
import type { Token } from '../../token.ts'
import type { Forms } from './inflect.ts'
import { expressionAt, lexemeOf } from './lexeme.ts'
import { saysNotion } from './says.ts'
import type { Tag } from './tag.ts'
import { NOUNY } from './verbs.ts'

export interface Unit {
  readonly tag: Tag
  readonly key: string
  /** The key of its last word. */
  readonly lastKey: string
  /** First and last token. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly forms: Forms | undefined
  readonly mention: Mention | undefined
  /** Joined to the unit before by a hyphen or nothing: they are one word. */
  readonly glued: boolean
  /** Written with a capital. */
  readonly capital: boolean
  /** A mention whose words say what it names (`saysNotion`); true of all that is no mention. */
  readonly says: boolean
}

// "free their minds" may be a notion; after "must" it is a verb and its object.
function isVerbHere(mention: Mention, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (mention.kind !== 'concept' || token === undefined || (tokens[at + 1]?.start ?? mention.end) >= mention.end)
    return false
  const { forms } = lexemeOf(token.word)
  if (forms === undefined) return false
  if (forms.past !== undefined || forms.participle !== undefined) return true
  const tag = tagBefore(tokens, at)
  if (forms.base === undefined) return forms.ing === undefined && (!NOUNY.has(forms.present ?? '') || tag === 'word')
  return tag === 'modal' || tag === 'to' || tag === 'not' || tag === 'do' || !NOUNY.has(forms.base)
}

/** What stands before a token, adverbs aside. */
function tagBefore(tokens: readonly Token[], at: number): Tag | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before]
    const tag = token === undefined ? undefined : lexemeOf(token.word).tag
    if (tag !== 'adverb') return tag
  }
  return undefined
}

/** A mention and the tokens that it has. */
interface Named {
  readonly mention: Mention
  readonly first: number
  readonly last: number
}

/** The outermost mentions that begin with a token, in order. */
function namedIn(tokens: readonly Token[], mentions: readonly Mention[]): Named[] {
  const found: Named[] = []
  let first = 0
  let reached = 0
  for (const mention of mentions) {
    if (mention.start < reached) continue
    while (first < tokens.length && (tokens[first]?.start ?? 0) < mention.start) first++
    if (isVerbHere(mention, tokens, first)) continue
    let last = first
    while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) <= mention.end) last++
    if (tokens[first]?.start === mention.start) found.push({ mention, first, last })
    reached = mention.end
  }
  return found
}

/** "the nation's will", "a might": behind these stands no modal. */
const OWNS: ReadonlySet<string> = new Set(['possessive', 'det', 'prep'])

/** The units of a sentence; `mentions` are its mentions, by start, longest first. */
export function unitsOf(tokens: readonly Token[], mentions: readonly Mention[]): Unit[] {
  const named = namedIn(tokens, mentions)
  const units: Unit[] = []
  let next = 0
  let before: Tag | undefined
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (token === undefined) break
    while ((named[next]?.first ?? i) < i) next++ // within a fixed expression
    const name = named[next]?.first === i ? named[next] : undefined
    const unit = name === undefined ? plainUnit(tokens, token, i, before) : namedUnit(tokens, token, name)
    if (isParting(tokens, token, i) && unit.tag !== 'stop') units.push(dashBefore(token, i))
    units.push(unit)
    before = unit.tag
    i = unit.last + 1
  }
  return units
}

function namedUnit(tokens: readonly Token[], token: Token, { mention, first, last }: Named): Unit {
  return {
    tag: 'name',
    key: token.word.key,
    lastKey: tokens[last]?.word.key ?? token.word.key,
    first,
    last,
    start: token.start,
    end: tokens[last]?.end ?? token.end,
    forms: undefined,
    mention,
    glued: isGlued(tokens, token, first),
    capital: token.word.capital,
    says: saysNotion(mention, tokens, first, last),
  }
}

/** A word or a fixed expression; `before` is what the unit before it does. */
function plainUnit(tokens: readonly Token[], token: Token, first: number, before: Tag | undefined): Unit {
  const { word } = token
  const lexeme = lexemeOf(word)
  const expression = lexeme.expressions === undefined ? undefined : expressionAt(tokens, first)
  const last = expression === undefined ? first : first + expression[0].length
  const plain = expression === undefined ? lexeme.tag : expression[1]
  const isJoined =
    token.gap === 'hyphen' || tokens[last + 1]?.gap === 'hyphen' || (token.gap === 'dash' && isBroken(tokens, first))
  const isNoun = (isJoined && plain !== 'stop') || (plain === 'modal' && OWNS.has(before ?? ''))
  const tag = isNoun ? 'word' : plain
  return {
    tag,
    key: word.key,
    lastKey: tokens[last]?.word.key ?? word.key,
    first,
    last,
    start: token.start,
    end: tokens[last]?.end ?? token.end,
    forms: tag === 'word' && !isJoined ? lexeme.forms : undefined,
    mention: undefined,
    glued: isGlued(tokens, token, first),
    capital: word.capital,
    says: true,
  }
}

const isGlued = (tokens: readonly Token[], { gap, word }: Token, at: number): boolean =>
  gap === 'hyphen' ||
  (gap === 'none' && word.shape === 'word' && word.key !== "'s" && at > 0 && tokens[at - 1]?.word.shape !== 'mark')

/** Does a dash stand before the token that parts it from what was before? */
const isParting = (tokens: readonly Token[], { gap }: Token, at: number): boolean =>
  gap === 'dash' && at > 0 && !isBroken(tokens, at)

// "low- carbon" is "low-carbon" from a narrow column.
const isBroken = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 2

// A dash parts clauses as a stop does; it is no token, so that a unit stands in for it.
const dashBefore = ({ start }: Token, at: number): Unit => ({
  tag: 'stop',
  key: '-',
  lastKey: '-',
  first: at,
  last: at - 1,
  start,
  end: start,
  forms: undefined,
  mention: undefined,
  glued: false,
  capital: false,
  says: true,
})
