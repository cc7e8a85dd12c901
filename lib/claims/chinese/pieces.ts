// Pieces: a clause of a Chinese sentence cut into mentions, known words and what lies between.
import type { Mention } from '../../mention.ts'
import type { Span } from '../../span.ts'
import * as words from './words.ts'

export type Sort =
  | 'name'
  | 'verb'
  | 'copula'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'opener'
  | 'condition'
  | 'title'
  | 'with'
  | 'by'
  | 'take'
  | 'and'
  | 'of'
  | 'quote'
  | 'rest'

export interface Piece extends Span {
  readonly sort: Sort
  readonly word: string
  readonly mention: Mention | undefined
}

const KNOWN = new Map<string, Sort>()
const give = (sort: Sort, keys: Iterable<string>) => {
  for (const key of keys) if (!KNOWN.has(key)) KNOWN.set(key, sort)
}
give('not', words.NEGATIONS.keys())
give('modal', words.MODALS.keys())
give('condition', words.CONDITIONS)
give('copula', ['是', '就是', '正是', '都是', '既是', '也是', '仍是', '不是'])
give('verb', words.VERBS)
give('verb', words.SAYING)
give('verb', words.URGING)
give('verb', words.LEADING)
give('quote', ['“', '”', '"', '《', '》', '「', '」'])
give('adverb', words.ADVERBS)
give('opener', words.OPENERS)
give('title', words.TITLES)
give('with', [
  '在',
  '同',
  '与',
  '对',
  '向',
  '为',
  '从',
  '于',
  '以',
  '根据',
  '按照',
  '通过',
  '为了',
  '围绕',
  '跟',
  '给',
  '对于',
  '关于',
  '经过',
  '自',
  '随着',
])
give('by', ['由', '被', '受', '受到'])
give('take', ['把'])
give('and', ['和', '及', '以及', '、', '等', '们'])
give('of', ['的', '之'])
const LONGEST = words.longest(KNOWN.keys())

/** The pieces of a clause of `text` between two offsets; `mentions` lie in it, outermost alone, in order. */
export function piecesOf(text: string, { start, end }: Span, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  let from = start
  const rest = (to: number) => {
    if (to > from) pieces.push({ sort: 'rest', word: text.slice(from, to), start: from, end: to, mention: undefined })
  }
  for (let at = start; at < end; ) {
    while ((mentions[next]?.start ?? end) < at) next++
    const mention = mentions[next]
    if (mention?.start === at) {
      rest(at)
      pieces.push({ sort: 'name', word: text.slice(at, mention.end), start: at, end: mention.end, mention })
      at = from = mention.end
      continue
    }
    const most = Math.min(LONGEST, (mention?.start ?? end) - at)
    let length = most
    while (length > 0 && !KNOWN.has(text.slice(at, at + length))) length--
    const sort = KNOWN.get(text.slice(at, at + length))
    if (sort === undefined) {
      at++
      continue
    }
    rest(at)
    pieces.push({ sort, word: text.slice(at, at + length), start: at, end: at + length, mention: undefined })
    at = from = at + length
  }
  rest(end)
  return pieces
}
