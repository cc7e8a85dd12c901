// Placing a decision: whatever id a reader saw a mention under, the ledger keeps the one that its doc gives.
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { meantBy, type Standing } from '../judge.ts'
import type { JudgementDraft, MentionTarget } from '../judgement.ts'
import { StoreError } from '../store.ts'

export interface DocAtHand {
  readonly extraction: Extraction
  readonly standing: readonly Standing[]
}

/**
 * The draft with its mentions as docs name them.
 * @param docs those that its mentions are in @param nameOf by which id an entity goes
 * @throws StoreError NOT_FOUND for words that are not there, or mean something else
 */
export function placed(
  draft: JudgementDraft,
  docs: ReadonlyMap<string, DocAtHand>,
  nameOf: (entity: string) => string,
): JudgementDraft {
  const place = (target: MentionTarget) => placeOf(target, docs.get(target.doc), nameOf)
  if (draft.action === 'split')
    return { ...draft, target: { entity: draft.target.entity, mentions: draft.target.mentions.map(place) } }
  if (draft.action === 'reject' && 'doc' in draft.target) return { ...draft, target: place(draft.target) }
  return draft
}

function placeOf(target: MentionTarget, at: DocAtHand | undefined, nameOf: (entity: string) => string): MentionTarget {
  const { doc, start, end, entity, quote } = target
  if (!at) throw new StoreError('NOT_FOUND', `there is no document ${doc}; it may have been withdrawn`)
  const { text } = at.extraction.doc
  const here = at.extraction.mentions.filter((mention) => mention.start === start && mention.end === end)
  const meant = meantBy(text, here, at.standing).meantBy
  const now = (mention: Mention) => nameOf(meant.get(mention)?.entity ?? mention.entity)
  const found = here.find((mention) => now(mention) === entity) ?? here.find((mention) => mention.entity === entity)
  if (!found || text.slice(start, end) !== quote)
    throw new StoreError(
      'NOT_FOUND',
      `document ${doc} does not name ${entity} at ${start} to ${end} with those words; reload it`,
    )
  return { doc, start, end, entity: found.entity, quote }
}
