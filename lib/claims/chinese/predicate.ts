// The verb of a Chinese clause, past what stands between it and its subject.
import type { Modality } from '../../claim.ts'
import type { Pieces } from './pieces.ts'
import { isAdverbial, verbIn } from './subject.ts'
import { MODALS, NEGATIONS } from './words.ts'

export interface Predicate {
  readonly at: number
  readonly modality: Modality
  readonly negated: boolean
}

/** Past adverbs, modals, negations and phrases with a preposition, to the verb; undefined where something unknown stands between. */
export function predicateAt(pieces: Pieces, from: number, inherited: Modality): Predicate | undefined {
  let modality: Modality = inherited
  let negated = false
  for (let at = from; ; at++) {
    const piece = pieces.at(at)
    if (piece === undefined) return undefined
    if (piece.sort === 'verb' || piece.sort === 'copula')
      return { at, modality, negated: negated !== piece.word.startsWith('不是') }
    if (piece.sort === 'modal') modality = MODALS.get(piece.word) ?? modality
    else if (piece.sort === 'not') {
      negated = !negated
      modality = NEGATIONS.get(piece.word) ?? modality
    } else if (piece.sort === 'name' && verbIn(piece) !== undefined && !isAdverbial(pieces, at))
      return { at, modality, negated }
    else if (piece.sort === 'with') {
      const after = pastPhrase(pieces, at)
      if (after === undefined) return undefined
      at = after
    } else if (piece.sort === 'rest') {
      if (!isAdverbial(pieces, at - 1) && !/^(?:更|很|最)?[^的]{0,3}地$/.test(piece.word)) return undefined
    } else if (piece.sort !== 'adverb' && piece.sort !== 'opener' && piece.sort !== 'quote' && !isAdverbial(pieces, at))
      return undefined
  }
}

const ENDS = /(?:上|中|下|里|内|时|后|前|间|方面|以来|来说|看|期间|之下|会议|为核心)$/
/** The last piece of a phrase that begins with a preposition: a name, or what a place word ends. */
function pastPhrase(pieces: Pieces, from: number): number | undefined {
  const word = pieces.at(from)?.word
  for (let at = from + 1; at < from + 8; at++) {
    const piece = pieces.at(at)
    if (piece === undefined) return undefined
    const next = pieces.at(at + 1)
    if (piece.sort === 'rest' && ENDS.test(piece.word)) return at
    const isPlain =
      word !== '在' &&
      piece.sort === 'name' &&
      next?.sort !== 'of' &&
      next?.sort !== 'and' &&
      next?.sort !== 'name' &&
      next?.sort !== 'rest'
    if (isPlain) return at
  }
  return undefined
}
