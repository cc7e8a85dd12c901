// Pieces: a clause of a Chinese sentence cut into mentions, known words and what lies between, only as far as it is read.
import type { Units } from '../../character.ts'
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
  /** As what verb it is told: all forms of "to be" as one. */
  readonly lemma: string
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
/** By the code of a character: the length of the longest known word that begins with it, 0 where none does. */
const longestFrom = new Uint8Array(0x10000)
for (const word of KNOWN.keys()) {
  const code = word.charCodeAt(0)
  longestFrom[code] = Math.max(longestFrom[code] ?? 0, word.length)
}

/** What a clause is cut from: the text, its units, and all mentions of the sentence, outermost alone, in order. */
export interface Material {
  readonly text: string
  readonly units: Units
  readonly mentions: readonly Mention[]
}

/** The pieces of a clause, cut as they are asked for. */
export class Pieces {
  readonly text: string
  readonly units: Units
  /** Where the clause ends. */
  readonly end: number
  private readonly mentions: readonly Mention[]
  /** The first mention not yet cut off, and where what is not yet cut begins. */
  private next: number
  private from: number
  private readonly cut: Piece[] = []

  /** `next` is the first mention of the clause. */
  constructor({ text, units, mentions }: Material, { start, end }: Span, next: number) {
    this.text = text
    this.units = units
    this.mentions = mentions
    this.end = end
    this.next = next
    this.from = start
  }

  /** The piece of that number; undefined where there are fewer. */
  at(number: number): Piece | undefined {
    while (this.cut.length <= number && this.from < this.end) this.cutNext()
    return this.cut[number]
  }

  all(): readonly Piece[] {
    while (this.from < this.end) this.cutNext()
    return this.cut
  }

  private put(sort: Sort, end: number, word: string, mention?: Mention): void {
    this.cut.push({ sort, word, start: this.from, end, mention, lemma: sort === 'copula' ? '是' : word })
    this.from = end
  }

  /** What lies before the next mention or known word, where anything does, and that. */
  private cutNext(): void {
    const { text, end } = this
    const mention = this.mentions[this.next]
    const stop = mention !== undefined && mention.end <= end ? mention.start : end
    let at = this.from
    let word: string | undefined
    for (; at < stop; at++) {
      word = this.knownAt(at, stop)
      if (word !== undefined) break
    }
    if (at > this.from) this.put('rest', at, text.slice(this.from, at))
    if (word !== undefined) this.put(KNOWN.get(word) ?? 'rest', at + word.length, word)
    else if (mention !== undefined && at < end) {
      this.put('name', mention.end, text.slice(at, mention.end), mention)
      this.next++
    }
  }

  /** The longest known word that begins at an offset and ends before `stop`. */
  private knownAt(at: number, stop: number): string | undefined {
    for (let length = Math.min(longestFrom[this.units[at] ?? 0] ?? 0, stop - at); length > 0; length--) {
      const word = this.text.slice(at, at + length)
      if (KNOWN.has(word)) return word
    }
    return undefined
  }
}
