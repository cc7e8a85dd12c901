// Names that the codebook does not know: the entity is made of their kind and their folded label.
import { entityId, type Kind } from '../entity.ts'
import { slugOf } from '../fold.ts'
import type { Ground } from './evidence.ts'
import type { Passage } from './passage.ts'
import { type Sighting, sightingAt } from './sighting.ts'

export interface UnknownName {
  readonly kind: Kind
  readonly rule: string
  readonly label: string
  readonly why?: readonly Ground[]
}

/** The sighting of such a name over the tokens `first` to `last`; none where folding leaves nothing of its label (marks alone). */
export function unknownAt(passage: Passage, first: number, last: number, name: UnknownName): Sighting[] {
  const { kind, rule, label, why = [] } = name
  const slug = slugOf(label)
  return slug === ''
    ? []
    : [sightingAt(passage, first, last, { kind, rule, label, why, candidates: [entityId(`${kind}:${slug}`)] })]
}
