// Pieces: the mentions, the known expressions and the other words of a Vietnamese sentence.
import type { Mention } from '../../mention.ts'
import type { Span } from '../../span.ts'
import type { Token } from '../../token.ts'
import * as words from './words.ts'

export type Sort =
  | 'name'
  | 'verb'
  | 'copula'
  | 'modal'
  | 'not'
  | 'passive'
  | 'by'
  | 'adverb'
  | 'opener'
  | 'condition'
  | 'title'
  | 'and'
  | 'that'
  | 'stop'
  | 'word'

export interface Verb extends Span {
  readonly key: string
  /** Where that begins which it is done to. */
  readonly rest: number
}

export interface Piece extends Span {
  readonly sort: Sort
  readonly key: string
  readonly mention: Mention | undefined
  /** The verb with which a mention begins: "vận động" of "vận động quần chúng". */
  readonly verb: Verb | undefined
}

const KNOWN = new Map<string, Sort>()
const give = (sort: Sort, keys: Iterable<string>) => {
  for (const key of keys) if (!KNOWN.has(key)) KNOWN.set(key, sort)
}
const keysOf = (...expressions: string[]) => expressions.map(words.keyOf)
give('not', words.NEGATIONS)
give('modal', words.MODALS.keys())
give('passive', words.PASSIVES)
give('condition', words.CONDITIONS)
give('copula', keysOf('là', 'chính là', 'cũng là', 'vẫn là', 'luôn là'))
give('by', keysOf('do', 'bởi'))
give('that', keysOf('rằng'))
give('verb', words.VERBS)
give('verb', words.SAYING)
give('verb', words.URGING)
give('verb', words.LEADING)
give('adverb', words.ADVERBS)
give('title', words.TITLES)
give('opener', words.OPENERS)
give('and', keysOf('và', 'cùng với', 'cũng như', 'hoặc', 'hay'))
const LONGEST = words.longest(KNOWN.keys())
const STOPS = new Set([...',;:.?!…()-–—'])

/** The pieces of a sentence; `mentions` are its mentions, outermost alone, in order. */
export function piecesOf(tokens: readonly Token[], mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (token === undefined) break
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const mention = mentions[next]
    if (mention !== undefined && mention.start <= token.start && token.start < mention.end) {
      pieces.push({
        sort: 'name',
        key: token.key,
        start: mention.start,
        end: mention.end,
        mention,
        verb: verbOf(tokens, i, mention),
      })
      while ((tokens[i]?.start ?? mention.end) < mention.end) i++
      continue
    }
    const known = knownAt(tokens, i, mention?.start ?? Number.POSITIVE_INFINITY)
    const sort: Sort = known?.sort ?? (token.shape === 'mark' && STOPS.has(token.text) ? 'stop' : 'word')
    const last = tokens[i + (known?.length ?? 1) - 1] ?? token
    if (token.shape !== 'mark' || sort === 'stop')
      pieces.push({
        sort,
        key: known?.key ?? token.key,
        start: token.start,
        end: last.end,
        mention: undefined,
        verb: undefined,
      })
    i += known?.length ?? 1
  }
  return pieces
}

function verbOf(tokens: readonly Token[], at: number, mention: Mention): Verb | undefined {
  const known = mention.kind === 'concept' ? knownAt(tokens, at, mention.end) : undefined
  if (known?.sort !== 'verb') return undefined
  const [last, behind] = tokens.slice(at + known.length - 1, at + known.length + 1)
  if (last === undefined || behind === undefined || behind.start >= mention.end) return undefined
  return { key: known.key, start: mention.start, end: last.end, rest: behind.start }
}

/** Is all between two places one verb? */
export function isVerbBetween(tokens: readonly Token[], start: number, end: number): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  const known = at < 0 ? undefined : knownAt(tokens, at, end)
  return known?.sort === 'verb' && (tokens[at + known.length]?.start ?? end) >= end
}

/** The longest known expression that begins at a token, before `limit`. */
function knownAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
): { sort: Sort; length: number; key: string } | undefined {
  let key = ''
  let best: { sort: Sort; length: number; key: string } | undefined
  for (let n = 0; n < LONGEST; n++) {
    const token = tokens[from + n]
    if (token === undefined || token.start >= limit || token.shape === 'mark' || token.gap === 'dash') break
    key = n === 0 ? token.key : `${key} ${token.key}`
    const sort = KNOWN.get(key)
    if (sort !== undefined) best = { sort, length: n + 1, key }
  }
  return best
}
