// Units: what a clause is read by. A mention is one unit however many words it has; any other word is one by itself.
import type { Mention } from '../../mention.ts'
import { isCapital, type Token } from '../../token.ts'
import { type Forms, verbForms } from './inflect.ts'
import { saysNotion } from './says.ts'
import { expressionAt, type Tag, tagOf } from './tag.ts'
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
  const forms = verbForms(token.key)
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
    const tag = token === undefined ? undefined : tagOf(token)
    if (tag !== 'adverb') return tag
  }
  return undefined
}

/** The outermost mention that begins at each token. */
function mentionsByToken(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Map<number, { mention: Mention; last: number }> {
  const found = new Map<number, { mention: Mention; last: number }>()
  let token = 0
  let reached = 0
  for (const mention of mentions) {
    if (mention.start < reached) continue
    while (token < tokens.length && (tokens[token]?.start ?? 0) < mention.start) token++
    if (isVerbHere(mention, tokens, token)) continue
    let last = token
    while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) <= mention.end) last++
    if (tokens[token]?.start === mention.start) found.set(token, { mention, last })
    reached = mention.end
  }
  return found
}

/** "the nation's will", "a might": behind these stands no modal. */
const OWNS: ReadonlySet<string> = new Set(['possessive', 'det', 'prep'])

/** The units of a sentence; `mentions` are its mentions, by start, longest first. */
export function unitsOf(tokens: readonly Token[], mentions: readonly Mention[]): Unit[] {
  const named = mentionsByToken(tokens, mentions)
  const units: Unit[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (token === undefined) break
    const name = named.get(i)
    const mention = name?.mention
    const expression = mention === undefined ? expressionAt(tokens, i) : undefined
    const last = mention !== undefined && name !== undefined ? name.last : i + (expression?.length ?? 1) - 1
    const plain: Tag = mention !== undefined ? 'name' : (expression?.tag ?? tagOf(token))
    const isJoined =
      token.gap === 'hyphen' || tokens[last + 1]?.gap === 'hyphen' || (token.gap === 'dash' && isBroken(tokens, i))
    const tag: Tag =
      mention === undefined && isJoined && plain !== 'stop'
        ? 'word'
        : plain === 'modal' && OWNS.has(units.at(-1)?.tag ?? '')
          ? 'word'
          : plain
    units.push({
      tag:
        token.gap === 'dash' && !isBroken(tokens, i) && tag !== 'stop' && i > 0 ? pushDash(units, token, i, tag) : tag,
      key: token.key,
      lastKey: tokens[last]?.key ?? token.key,
      first: i,
      last,
      start: token.start,
      end: tokens[last]?.end ?? token.end,
      forms: tag === 'word' && !isJoined ? verbForms(token.key) : undefined,
      mention,
      glued:
        token.gap === 'hyphen' ||
        (token.gap === 'none' &&
          token.shape === 'word' &&
          token.key !== "'s" &&
          i > 0 &&
          tokens[i - 1]?.shape !== 'mark'),
      capital: isCapital(token),
      says: mention === undefined || saysNotion(mention, tokens, i, last),
    })
    i = last + 1
  }
  return units
}

// "low- carbon" is "low-carbon" from a narrow column.
const isBroken = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 2

// A dash parts clauses as a stop does; it is no token, so that a unit stands in for it.
function pushDash(units: Unit[], { start }: Token, at: number, tag: Tag): Tag {
  units.push({
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
  return tag
}
