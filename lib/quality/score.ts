// Scores what was found against annotated docs: strict is the exact span (a leading article aside), overlap is sharing a character.
import type { Kind } from '../entity.ts'
import { overlaps, type Span } from '../span.ts'
import type { GoldMention, GoldSpan, ScoredDoc } from './gold.ts'

/** A gold id and the id found in its place. */
export type IdPair = readonly [gold: string, found: string]

export interface Score {
  /** From 0 to 1. */
  readonly precision: number
  readonly recall: number
  /** Their harmonic mean. */
  readonly f1: number
  /** How many mentions had to be found. */
  readonly required: number
  /** Of each that was found. */
  readonly pairs: readonly IdPair[]
  /** What was missed and what is too much. */
  readonly errors: readonly ScoreError[]
}

export interface ScoreError extends Span {
  readonly file: string
  readonly what: 'missed' | 'extra'
  readonly entity: string
}

export type Match = (found: Span, gold: GoldSpan) => boolean

const articleLength = (surface: string): number => /^(the|an?)\s+/i.exec(surface)?.[0].length ?? 0
export const strict: Match = (found, { start, end, surface }) =>
  found.end === end && (found.start === start || found.start === start + articleLength(surface))
export const overlap: Match = (found, gold) => overlaps(found, gold)

const matchesAny = (match: Match, found: Span, gold: GoldMention): boolean =>
  [gold, ...(gold.alternatives ?? [])].some((span) => match(found, span))

/** The score of one kind over docs: each found mention takes one gold mention, required ones first, both in the order of the text. */
export function score(kind: Kind, match: Match, docs: readonly ScoredDoc[]): Score {
  let required = 0
  let wrong = 0
  const pairs: IdPair[] = []
  const errors: ScoreError[] = []
  for (const { gold, found } of docs) {
    const golds = gold.mentions.filter((mention) => mention.type === kind)
    const predictions = found.filter((mention) => mention.kind === kind)
    required += golds.filter((one) => one.required).length
    const taken = new Set<GoldMention>()
    const placed = new Set<(typeof predictions)[number]>()
    for (const wanted of [true, false]) {
      for (const prediction of predictions) {
        if (placed.has(prediction)) continue
        const one = golds.find(
          (gold) => gold.required === wanted && !taken.has(gold) && matchesAny(match, prediction, gold),
        )
        if (one === undefined) continue
        taken.add(one)
        placed.add(prediction)
        if (wanted) pairs.push([one.entity, prediction.entity])
      }
    }
    const extra = predictions.filter((prediction) => !placed.has(prediction))
    wrong += extra.length
    const missed = golds.filter((one) => one.required && !taken.has(one))
    const at = (what: ScoreError['what'], { start, end, entity }: Span & { entity: string }) =>
      errors.push({ file: gold.file, what, start, end, entity })
    for (const one of missed) at('missed', one)
    for (const one of extra) at('extra', one)
  }
  const right = pairs.length
  const precision = right === 0 ? 0 : right / (right + wrong)
  const recall = right === 0 ? 0 : right / required
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, required, pairs, errors }
}
