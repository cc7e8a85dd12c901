// Names that the codebook does not know: the entity is made of their kind and their folded label.
import { entityId, type Kind } from '../entity.ts'
import { slugOf } from '../fold.ts'
import type { Ground } from './evidence.ts'
import type { Passage } from './passage.ts'
import { placeAt, type Sighting } from './sighting.ts'

export interface UnknownName {
  readonly kind: Kind
  readonly rule: string
  readonly label: string
  readonly why?: readonly Ground[]
}

/** The sighting of such a name over the tokens `first` to `last`; none where folding leaves nothing of its label (marks alone). */
export function unknownAt(passage: Passage, first: number, last: number, name: UnknownName): Sighting[] {
  const slug = slugOf(name.label)
  return slug === ''
    ? []
    : [{ why: [], ...placeAt(passage, first, last), ...name, candidates: [entityId(`${name.kind}:${slug}`)] }]
}
