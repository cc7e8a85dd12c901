// Nothing without evidence: whatever a doc is said to hold is named in its words; gathered doc by doc.
import type { Claim } from '#lib/claim'
import type { EntityId } from '#lib/entity'
import { contains } from '#lib/span'
import { standingByDoc } from '../judge.ts'
import type { Judgement } from '../judgement.ts'
import type { Changes, StoredDoc } from '../store.ts'
import type { Found } from './promise.ts'

interface EvidenceGathered {
  add(stored: StoredDoc): void
  /** Once all docs are there. */
  found(): Found
}

const partsOf = ({ subject, object, speaker }: Claim) => [subject, object, speaker].flatMap((part) => part ?? [])

/** @param entities those that the store lists @param ledger of the whole store, undone entries included */
export function gatherEvidence(
  entities: NonNullable<Changes['entities']>,
  ledger: readonly Judgement[],
): EvidenceGathered {
  const standing = standingByDoc(ledger)
  const named = new Set<EntityId>()
  const problems: string[] = []
  const counted = {
    claims: 0,
    judgements: ledger.length,
    undone: ledger.filter(({ undoneAt }) => undoneAt !== null).length,
    'rejected mentions': 0,
  }

  function addClaims({ doc, sentences, mentions, claims }: StoredDoc): void {
    const here = new Set(mentions.map(({ entity }) => entity))
    for (const { sentence, predicate, ...parts } of claims) {
      const home = sentences[sentence]
      const said = partsOf({ sentence, predicate, ...parts })
      counted.claims++
      const where = `${doc.id}: the claim at ${predicate.start} to ${predicate.end}`
      if (!home || ![predicate, ...said].every((part) => contains(home, part)))
        problems.push(`${where} has words outside of its sentence`)
      for (const { entity } of said)
        if (entity !== null && !here.has(entity))
          problems.push(`${where} speaks of ${entity}, which the document does not name`)
    }
  }
  /** Only a decision that stands, on these very words, leaves a mention out. */
  function addRejected({ doc, rejected }: StoredDoc): void {
    const decided = new Set(
      (standing.get(doc.id) ?? [])
        .filter(({ to, target: { start, end, quote } }) => to === undefined && doc.text.slice(start, end) === quote)
        .map(({ target }) => keyOf(target)),
    )
    counted['rejected mentions'] += rejected.length
    for (const one of rejected)
      if (!decided.has(keyOf(one)))
        problems.push(
          `${doc.id}: the mention at ${one.start} to ${one.end} is left out, and no decision that stands says so`,
        )
  }
  return {
    add(stored) {
      for (const { entity } of [...stored.mentions, ...stored.rejected]) named.add(entity)
      addClaims(stored)
      addRejected(stored)
    },
    found: () => ({
      counted: { ...counted, entities: entities.length },
      problems: [
        ...problems,
        ...entities
          .filter(({ entity }) => !named.has(entity.id))
          .map(({ entity }) => `${entity.id}: listed, and no document names it`),
      ],
    }),
  }
}

const keyOf = ({ start, end, entity }: { readonly start: number; readonly end: number; readonly entity: EntityId }) =>
  `${start} ${end} ${entity}`
