// What a form of "be" makes: "was founded", or "is" alone.
import type { Modality, Voice } from '../../claim.ts'
import type { FormName } from './inflect.ts'
import type { Unit } from './unit.ts'
import { PARTICLES } from './words.ts'

export interface Group {
  /** The units it reaches from and to (the last one included). */
  readonly first: number
  readonly last: number
  /** Unit of the verb that carries the meaning. */
  readonly head: number
  readonly verb: string
  readonly lemma: string
  readonly modality: Modality
  readonly negated: boolean
  readonly voice: Voice
  /** In which form verbs that are joined to it by "and" stand. */
  readonly form: FormName
  /** The form of the verb that an infinitive hangs on: verbs in it are joined to that one. */
  readonly outer?: FormName
}

/** Past "not", adverbs; says whether something negates on the way. */
export function pastAdverbs(units: readonly Unit[], from: number): { at: number; negated: boolean } {
  let at = from
  let negated = false
  for (; ; at++) {
    const unit = units[at]
    if (unit?.tag === 'not') negated = !negated
    else if (unit?.tag !== 'adverb') return { at, negated }
  }
}
export interface Start {
  readonly first: number
  readonly at: number
  readonly modality: Modality
  readonly negated: boolean
}

/** "founded" after "was", or after "was led and". */
export function passive(units: readonly Unit[], start: Start, from: number): Group | undefined {
  const { at } = pastAdverbs(units, from)
  const unit = units[at]
  const verb = unit?.tag === 'word' ? unit.forms?.participle : undefined
  if (verb === undefined || unit === undefined) return undefined
  const next = units[at + 1]
  // "is united people": a participle before a noun is an adjective.
  if (next?.tag === 'word' && next.forms === undefined) return undefined
  const particle = next !== undefined && PARTICLES.has(next.key) && next.key !== 'about' ? next : undefined
  const lemma = particle === undefined ? `be ${unit.key}` : `be ${unit.key} ${particle.key}`
  return {
    first: start.first,
    last: particle === undefined ? at : at + 1,
    head: at,
    verb,
    lemma,
    modality: start.modality,
    negated: start.negated,
    voice: 'passive',
    form: 'participle',
  }
}

/** "is" and nothing more. */
export const copula = ({ first, at, modality, negated }: Start, form: FormName): Group => ({
  first,
  last: at,
  head: at,
  verb: 'be',
  lemma: 'be',
  modality,
  negated,
  voice: 'active',
  form,
})
