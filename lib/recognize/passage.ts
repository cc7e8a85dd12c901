// Passages: the sentences of a doc with their tokens, as the rules look at them.
import { unitsOf } from '../character.ts'
import type { Doc } from '../doc.ts'
import { linkTargets } from '../furniture/markup.ts'
import type { Sentence } from '../sentence.ts'
import { overlaps, type Span } from '../span.ts'
import { type Token, tokensBetween } from '../token.ts'
import { splitGlued } from './glued.ts'

export interface Passage {
  readonly sentence: Sentence
  /** The sentence's place among the doc's sentences. */
  readonly index: number
  readonly tokens: readonly Token[]
}

/** The targets that may reach into a sentence, by binary search over spans in order. */
function within(spans: readonly Span[], sentence: Span): Span[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= sentence.start) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let span = spans[low]; span !== undefined && span.start < sentence.end; span = spans[++low]) found.push(span)
  return found
}

/** A passage a sentence; link targets have no tokens. */
export function passagesOf({ text, format }: Doc, sentences: readonly Sentence[], units = unitsOf(text)): Passage[] {
  const targets = format === 'md' ? linkTargets(text) : []
  return sentences.map((sentence, index) => {
    const tokens = tokensBetween(text, units, sentence.start, sentence.end)
    const silent = within(targets, sentence)
    const mined = silent.length === 0 ? tokens : tokens.filter((token) => !silent.some((span) => overlaps(span, token)))
    return { sentence, index, tokens: splitGlued(mined, text) }
  })
}
