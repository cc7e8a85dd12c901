// What a language's rules found as "Federation of Labour of Tan Phu" from a short form in the text is the branch that the codebook knows.
import type { Codebook } from '../codebook/codebook.ts'
import { findNames } from '../codebook/match.ts'
import type { EntityId } from '../entity.ts'
import { shadowOf } from '../fold.ts'
import { tokenize } from '../token.ts'
import { localBodiesIn } from './local-body.ts'
import { type Sighting, sightingAt } from './sighting.ts'

const isCountry = (id: EntityId, { entries }: Codebook): boolean => entries.get(id)?.entity.role === 'country'

/** The branch that the whole of a label names, if any. */
export function branchOf(label: string, codebook: Codebook): EntityId | undefined {
  const words = { index: 0, tokens: tokenize(shadowOf(label)) }
  const places = findNames(codebook, words.tokens).flatMap(({ first, last, names }) =>
    names
      .filter(({ kind }) => kind === 'place')
      .map(({ entity, why }) =>
        sightingAt(words, first, last, { kind: 'place', rule: 'codebook', candidates: [entity], label: null, why }),
      ),
  )
  // "越南 | 平阳省劳动联合会": a country before it says nothing new.
  const country = places.find(
    ({ first, candidates: [id] }) => first === 0 && id !== undefined && isCountry(id, codebook),
  )
  const from = country === undefined ? 0 : country.last + 1
  return localBodiesIn(words, places, codebook).find(
    ({ first, last }) => (first === 0 || first === from) && last === words.tokens.length - 1,
  )?.candidates[0]
}

/** The sightings of a doc, those of bodies that rules put together out of a place and a known kind under the id that the kind gives them. */
export function toLocalBodies(
  seen: readonly (readonly Sighting[])[],
  codebook: Codebook,
): readonly (readonly Sighting[])[] {
  if (codebook.localKinds.size === 0) return seen
  const branches = new Map<string, EntityId | undefined>()
  const isCandidate = ({ kind, label }: Sighting): boolean => kind === 'organization' && label !== null
  return seen.map((sightings) =>
    sightings.some(isCandidate)
      ? sightings.map((sighting) => {
          const { kind, label } = sighting
          if (kind !== 'organization' || label === null) return sighting
          if (!branches.has(label)) branches.set(label, branchOf(label, codebook))
          const branch = branches.get(label)
          return branch === undefined ? sighting : { ...sighting, candidates: [branch], label: null }
        })
      : sightings,
  )
}
