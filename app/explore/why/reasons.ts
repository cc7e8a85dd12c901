// Why an entity or a link is in the picture, as facts that the catalogs make sentences of.

import type { AnswerOf } from '#graph/wire/calls'
import type { Kind } from '#lib/entity'
import type { Shaped } from '../shape/replay.ts'
import type { View } from '../view.ts'

type GraphAnswer = AnswerOf<'graph'>

export type Reason =
  /** Among the strongest that the filters keep. */
  | { readonly why: 'rank'; readonly rank: number; readonly of: number; readonly drawn: number }
  /** Weaker than these, or left out by a filter: drawn for another reason. */
  | { readonly why: 'beyond'; readonly drawn: number }
  | { readonly why: 'outside' }
  | { readonly why: 'broughtIn'; readonly around: string }
  | { readonly why: 'selected' }
  | { readonly why: 'pinned' }
  | { readonly why: 'in'; readonly query: string }
  | { readonly why: 'kind'; readonly kind: Kind }
  | { readonly why: 'theme'; readonly theme: string }
  | { readonly why: 'minDocs'; readonly least: number }
  | { readonly why: 'minSentences'; readonly least: number }
  | { readonly why: 'unfiltered' }
  | { readonly why: 'oneDoc' }

interface Named {
  readonly id: string
  readonly kind: Kind
  readonly theme: string | null
  readonly docs: number
  readonly sentences: number
}

type Filters = Pick<View, 'in' | 'kinds' | 'themes' | 'minDocs' | 'minSentences'>

export interface EntityAsked {
  readonly entity: Named
  readonly view: Filters
  /** What the filters keep, strongest first. */
  readonly kept: Pick<GraphAnswer, 'nodes' | 'total'>
  readonly shaped: Pick<Shaped, 'pinned'>
  /** The entity whose neighbours were brought in and this among them, by its label. */
  readonly around: string | undefined
}

const passes = ({ kind, theme, docs, sentences }: Named, view: Filters): boolean =>
  (view.kinds.length === 0 || view.kinds.includes(kind)) &&
  (view.themes.length === 0 || (theme !== null && view.themes.includes(theme))) &&
  docs >= view.minDocs &&
  sentences >= view.minSentences

/** What keeps it in the filters that are set, one reason each. */
function keeping({ kind, theme }: Named, view: Filters): Reason[] {
  const reasons: Reason[] = []
  if (view.in.trim() !== '') reasons.push({ why: 'in', query: view.in })
  if (view.kinds.length > 0) reasons.push({ why: 'kind', kind })
  if (view.themes.length > 0 && theme !== null) reasons.push({ why: 'theme', theme })
  if (view.minDocs > 1) reasons.push({ why: 'minDocs', least: view.minDocs })
  if (view.minSentences > 1) reasons.push({ why: 'minSentences', least: view.minSentences })
  return reasons.length > 0 ? reasons : [{ why: 'unfiltered' }]
}

export function entityReasons({ entity, view, kept, shaped, around }: EntityAsked): Reason[] {
  const at = kept.nodes.findIndex(({ id }) => id === entity.id)
  const drawn = kept.nodes.length
  const byHand: Reason = around === undefined ? { why: 'selected' } : { why: 'broughtIn', around }
  const place: Reason[] =
    at >= 0
      ? [{ why: 'rank', rank: at + 1, of: kept.total.entities, drawn }]
      : [passes(entity, view) ? { why: 'beyond', drawn } : { why: 'outside' }, byHand]
  return [
    ...place,
    ...(at >= 0 || passes(entity, view) ? keeping(entity, view) : []),
    ...(shaped.pinned.has(entity.id) ? [{ why: 'pinned' } as const] : []),
  ]
}

export interface LinkAsked {
  readonly a: string
  readonly b: string
  /** How many docs name both, and how many are asked. */
  readonly docs: number
  readonly ofDocs: number
  readonly kept: Pick<GraphAnswer, 'edges' | 'total'>
}

export function linkReasons({ a, b, docs, ofDocs, kept }: LinkAsked): Reason[] {
  const at = kept.edges.findIndex(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  )
  const drawn = kept.edges.length
  return [
    at >= 0 ? { why: 'rank', rank: at + 1, of: kept.total.links, drawn } : { why: 'beyond', drawn },
    ...(docs === 1 && ofDocs > 1 ? [{ why: 'oneDoc' } as const] : []),
  ]
}
