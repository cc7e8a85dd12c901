// A sighting: a span that a rule takes for a name, before it is settled which of the sightings stand.
import type { EntityId, Kind } from '../entity.ts'
import type { Span } from '../span.ts'
import type { Ground } from './evidence.ts'
import type { Passage } from './passage.ts'

export interface Sighting extends Span {
  readonly kind: Kind
  readonly rule: string
  /** Index of its sentence. */
  readonly sentence: number
  /** Its first and last token there. */
  readonly first: number
  readonly last: number
  /** What it may name: one when that is clear. */
  readonly candidates: readonly EntityId[]
  /** How an entity that the codebook does not know is called. */
  readonly label: string | null
  /** What was weighed; empty where the rule alone says it. */
  readonly why: readonly Ground[]
}

/** The part of a sighting that follows from the tokens it covers. */
export function placeAt(
  { index, tokens }: Pick<Passage, 'index' | 'tokens'>,
  first: number,
  last: number,
): Pick<Sighting, 'start' | 'end' | 'sentence' | 'first' | 'last'> {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, sentence: index, first, last }
}

/** What a sighting names and why. */
export type Named = Pick<Sighting, 'kind' | 'rule' | 'candidates' | 'label' | 'why'>

/** The sighting over the tokens `first` to `last`; field by field, which costs a fraction of spreading the parts. */
export const sightingAt = (
  { index, tokens }: Pick<Passage, 'index' | 'tokens'>,
  first: number,
  last: number,
  { kind, rule, candidates, label, why }: Named,
): Sighting => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
  sentence: index,
  first,
  last,
  kind,
  rule,
  candidates,
  label,
  why,
})

/** The same named over other tokens, by the same rule or another. */
export const sightingAgain = (
  { kind, rule, candidates, label, why }: Named,
  passage: Pick<Passage, 'index' | 'tokens'>,
  first: number,
  last: number,
  by = rule,
  because = why,
): Sighting => sightingAt(passage, first, last, { kind, rule: by, candidates, label, why: because })

/** Earliest, longest, then by kind and what it names: a total order. */
export const bySighting = (a: Sighting, b: Sighting): number =>
  a.start - b.start ||
  b.end - a.end ||
  compare(a.kind, b.kind) ||
  compare(a.candidates.join(), b.candidates.join()) ||
  compare(a.rule, b.rule)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
