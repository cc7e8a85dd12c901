// The quality of extraction on annotated sets, as figures and as the table that README shows.
import { KINDS, type Kind } from '../entity.ts'
import type { ScoredDoc } from './gold.ts'
import { linking, sharedIds } from './linking.ts'
import { overlap, score, strict } from './score.ts'

export interface AnnotatedSet {
  readonly name: string
  readonly docs: readonly ScoredDoc[]
}

/** Three decimals each, from 0 to 1. */
export interface KindFigures {
  readonly required: number
  readonly precision: number
  readonly recall: number
  /** Sharing a character is enough. */
  readonly overlap: number
  /** Exact spans. */
  readonly strict: number
  readonly linking: number
}

export interface SetFigures {
  readonly name: string
  readonly docs: number
  readonly kinds: Readonly<Partial<Record<Kind, KindFigures>>>
}

export interface QualityReport {
  readonly sets: readonly SetFigures[]
  /** Gold ids that occur in several sets, and how many of them have one id in all. */
  readonly shared: number
  readonly agreed: number
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000

function figuresOf(kind: Kind, docs: readonly ScoredDoc[]): KindFigures {
  const byOverlap = score(kind, overlap, docs)
  return {
    required: byOverlap.required,
    precision: rounded(byOverlap.precision),
    recall: rounded(byOverlap.recall),
    overlap: rounded(byOverlap.f1),
    strict: rounded(score(kind, strict, docs).f1),
    linking: rounded(linking(byOverlap.pairs)),
  }
}

/** All figures of some annotated sets; a kind of which a set has nothing is left out there. */
export function qualityReport(sets: readonly AnnotatedSet[]): QualityReport {
  const kindsOf = (docs: readonly ScoredDoc[]) =>
    KINDS.map((kind) => [kind, figuresOf(kind, docs)] as const).filter(([, { required }]) => required > 0)
  const pairs = sets.map(({ docs }) =>
    KINDS.flatMap((kind) =>
      score(kind, overlap, docs).pairs.map(([gold, found]) => [`${kind} ${gold}`, found] as const),
    ),
  )
  const { shared, agreed } = sharedIds(pairs)
  return {
    sets: sets.map(({ name, docs }) => ({ name, docs: docs.length, kinds: Object.fromEntries(kindsOf(docs)) })),
    shared,
    agreed,
  }
}

const figure = (share: number): string => share.toFixed(3).replace(/^0/, '')

/** A Markdown table: a row a set, in each cell the F1 by overlap and, in brackets, of exact spans. */
export function qualityTable({ sets }: QualityReport): string {
  const cell = (figures: KindFigures | undefined) =>
    figures === undefined ? '' : `${figure(figures.overlap)} (${figure(figures.strict)})`
  const linked = ({ kinds }: SetFigures) => {
    const all = Object.values(kinds).map((figures) => figures.linking)
    return all.length === 0 ? '' : figure(Math.min(...all))
  }
  const order: readonly Kind[] = ['person', 'organization', 'place', 'concept']
  const rows = sets.map((set) => [
    set.name,
    String(set.docs),
    ...order.map((kind) => cell(set.kinds[kind])),
    linked(set),
  ])
  const head = ['set', 'documents', ...order, 'linking, the least']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
