// The parts of a claim from the words of its sentence.
import type { Claim, Modality, Part } from '../claim.ts'
import type { Mention } from '../mention.ts'
import type { Span } from '../span.ts'

export const phrase = (start: number, end: number): Part => ({ start, end, entity: null })
export const named = ({ start, end, entity }: Mention): Part => ({ start, end, entity })

/** What all claims of one verb share. */
export interface Said {
  readonly sentence: number
  readonly predicate: Span & { readonly lemma: string }
  readonly negated: boolean
  readonly modality: Modality
  readonly voice: Claim['voice']
  readonly speaker: Part | null
}

/** Of one verb the claims are no more than this, however many its subjects and objects. */
const MOST = 12

/** One claim for each subject with each object, but for words that would be both. */
export function claimsOf(said: Said, subjects: readonly Part[], objects: readonly (Part | null)[]): Claim[] {
  const claims: Claim[] = []
  for (const subject of subjects)
    for (const object of objects) {
      if (object !== null && subject.entity !== null && subject.start === object.start) continue
      if (claims.length < MOST) claims.push({ ...said, subject, object })
    }
  return claims
}
