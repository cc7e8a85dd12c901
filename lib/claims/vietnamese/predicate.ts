// Who a Vietnamese clause is about, and the way from there to its verb.
import type { Modality, Part } from '../../claim.ts'
import { named } from '../part.ts'
import type { Piece } from './pieces.ts'
import { MODALS } from './words.ts'

export interface Heads {
  readonly parts: Part[]
  readonly next: number
}

/** The mentions at a clause's head, joined by commas and "và"; undefined where none is surely subject. */
export function headsAt(pieces: readonly Piece[], from: number): Heads | undefined {
  const parts: Part[] = []
  for (let at = from; ; ) {
    while (pieces[at]?.sort === 'title') at++
    const mention = pieces[at]?.mention
    if (mention === undefined || pieces[at]?.verb) return undefined
    parts.push(named(mention))
    at++
    const joins = pieces[at]?.sort === 'and' || pieces[at]?.key === ','
    let after = at + 1
    while (pieces[after]?.sort === 'title') after++
    if (!joins || pieces[after]?.mention === undefined) return { parts, next: at }
    at++
  }
}

export interface Predicate {
  readonly at: number
  readonly modality: Modality
  readonly negated: boolean
  readonly passive: boolean
  /** Who does it, where that stands before the verb: được | Đảng | giao. */
  readonly agents: Heads | undefined
}

/** Past adverbs, modals and negations to the verb; undefined where anything else stands between. */
export function predicateAt(pieces: readonly Piece[], from: number, inherited: Modality): Predicate | undefined {
  let modality = inherited
  let negated = false
  let passive = false
  let agents: Heads | undefined
  for (let at = from; ; at++) {
    const piece = pieces[at]
    const isVerb = piece?.sort === 'verb' || piece?.sort === 'copula' || piece?.verb !== undefined
    if (isVerb) return { at, modality, negated, passive, agents }
    if (piece?.sort === 'modal') modality = MODALS.get(piece.key) ?? modality
    else if (piece?.sort === 'not') negated = !negated
    else if (piece?.sort === 'passive') {
      if (negated && isForbidding(pieces, at)) modality = 'must'
      else passive = true
      agents = passive ? headsAt(pieces, at + 1) : undefined
      if (agents !== undefined) at = agents.next - 1
    } else if (piece?.sort !== 'adverb') return undefined
  }
}

/** "không được | xa rời quần chúng": with something to do it to, it must not be done. */
function isForbidding(pieces: readonly Piece[], at: number): boolean {
  const [verb, behind] = [pieces[at + 1], pieces[at + 2]]
  if (verb?.verb !== undefined) return true
  return verb?.sort === 'verb' && behind !== undefined && behind.sort !== 'stop' && behind.sort !== 'by'
}
