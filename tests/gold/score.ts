// Scores mentions against annotated docs: strict is the exact span (a leading article aside), overlap is sharing a character.
import type { Kind } from '#lib/entity'
import { overlaps, type Span } from '#lib/span'

export interface GoldSpan extends Span {
  readonly surface: string
}

export interface GoldMention extends GoldSpan {
  readonly type: Kind
  readonly entity: string
  /** False: neither rewarded nor punished. */
  readonly required: boolean
  readonly alternatives?: readonly GoldSpan[]
}

export interface Predicted extends Span {
  readonly kind: Kind
}

export interface GoldDoc {
  readonly file: string
  readonly furniture: readonly (readonly [number, number])[]
  readonly mentions: readonly GoldMention[]
}

type Match = (predicted: Span, gold: GoldSpan) => boolean

const bareStart = ({ start, surface }: GoldSpan): number => start + (/^(the|an?)\s+/i.exec(surface)?.[0].length ?? 0)
export const strict: Match = (p, g) => p.end === g.end && (p.start === g.start || p.start === bareStart(g))
export const overlap: Match = (p, g) => overlaps(p, g)

const matchesAny = (match: Match, p: Span, gold: GoldMention): boolean =>
  [gold, ...(gold.alternatives ?? [])].some((span) => match(p, span))

type Docs = readonly (readonly [GoldDoc, readonly Predicted[]])[]

/** Precision and recall of one kind over docs, each from 0 to 1: each prediction takes one gold mention, required ones first. */
export function score(kind: Kind, match: Match, docs: Docs): { precision: number; recall: number } {
  let right = 0
  let wrong = 0
  let required = 0
  for (const [doc, all] of docs) {
    const golds = doc.mentions.filter((mention) => mention.type === kind)
    const predictions = all.filter((mention) => mention.kind === kind)
    required += golds.filter((gold) => gold.required).length
    const taken = new Set<GoldMention>()
    const placed = new Set<Predicted>()
    for (const wanted of [true, false]) {
      for (const p of predictions) {
        if (placed.has(p)) continue
        const gold = golds.find((one) => one.required === wanted && !taken.has(one) && matchesAny(match, p, one))
        if (gold === undefined) continue
        taken.add(gold)
        placed.add(p)
        if (wanted) right++
      }
    }
    wrong += predictions.length - placed.size
  }
  return { precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, required) }
}

/** The harmonic mean of both. */
export function f1(kind: Kind, match: Match, docs: Docs): number {
  const { precision, recall } = score(kind, match, docs)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
