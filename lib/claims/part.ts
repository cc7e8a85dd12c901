// The parts of a claim from the words of its sentence.
import type { Claim, Part } from '../claim.ts'
import type { Mention } from '../mention.ts'

export const phrase = (start: number, end: number): Part => ({ start, end, entity: null })
export const named = ({ start, end, entity }: Mention): Part => ({ start, end, entity })

/** Of one verb the claims are no more than this, however many its subjects and objects. */
const MOST = 12

/** One claim for each subject with each object, but for words that would be both; `make` writes it field by field, which costs a fraction of adding fields to a copy. */
export function claimsOf(
  make: (subject: Part, object: Part | null) => Claim,
  subjects: readonly Part[],
  objects: readonly (Part | null)[],
): Claim[] {
  const claims: Claim[] = []
  for (const subject of subjects)
    for (const object of objects) {
      const isBoth = object !== null && subject.entity !== null && subject.start === object.start
      if (!isBoth && claims.length < MOST) claims.push(make(subject, object))
    }
  return claims
}

/** That one does it to the other, as the text itself says: not denied, in the active voice. */
export function plainClaim(
  sentence: number,
  predicate: Claim['predicate'],
  modality: Claim['modality'],
  subject: Mention,
  object: Mention,
): Claim[] {
  const make = (who: Part, whom: Part | null): Claim => ({
    sentence,
    predicate,
    negated: false,
    modality,
    voice: 'active',
    speaker: null,
    subject: who,
    object: whom,
  })
  return claimsOf(make, [named(subject)], [named(object)])
}
