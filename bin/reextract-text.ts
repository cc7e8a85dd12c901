// What reading again changes, or would change, as lines of text.

import type { MentionChange } from '#graph/changes/mention-change'
import type { Reextracted } from '#graph/rereading/reextract'
import type { DifferenceJson } from '#graph/wire/difference'
import type { GraphChange } from '#graph/wire/graph-change'
import { changeText } from './change-text.ts'

const graphText = (change: Pick<GraphChange, 'entities' | 'links'>, mentions: MentionChange): string =>
  `mentions ${mentions.added} new, ${mentions.lost} gone; ${changeText(change)}`

const unreadText = (unread: DifferenceJson['unread']): string[] =>
  unread.map(({ doc, reason }) => `could not be read again, stays as it was: ${doc}: ${reason}`)

export function reextractedText({ docs, changed, passed, unread, mentions, graph }: Reextracted): string {
  if (docs === 0) return 'nothing to read again: all documents were read by these rules and this codebook'
  const left = passed > 0 ? [`${passed} were withdrawn or replaced meanwhile`] : []
  return [
    `${docs} documents read again, ${changed} of them changed`,
    graphText(graph, mentions),
    ...left,
    ...unreadText([...unread]),
  ].join('\n')
}

/** Of each list the first few. */
const FEW = 10

export function differenceText(difference: DifferenceJson): string {
  const { docs, changed, perDoc, perEntity, perLink, unread } = difference
  if (docs + unread.length === 0)
    return 'nothing to read again: all documents were read by these rules and this codebook'
  return [
    `${docs} documents would be read again, ${changed} of them would change`,
    graphText(difference, difference.mentions),
    ...perEntity.slice(0, FEW).map(({ label, id, before, now }) => `  ${label} (${id}): ${before} → ${now} sentences`),
    ...perLink
      .slice(0, FEW)
      .map(
        ({ sourceLabel, targetLabel, before, now }) =>
          `  ${sourceLabel} – ${targetLabel}: ${before} → ${now} sentences`,
      ),
    ...perDoc
      .slice(0, FEW)
      .map(
        ({ title, mentions, links }) =>
          `  ${title}: mentions +${mentions.added} −${mentions.lost}, links +${links.added} −${links.lost}`,
      ),
    ...unreadText(unread),
  ].join('\n')
}
