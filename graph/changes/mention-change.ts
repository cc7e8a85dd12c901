// Which mentions of a doc come and go when it is read again: one is the same where it names the same entity by the same words.
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'

export interface MentionChange {
  readonly added: number
  readonly lost: number
}

const keyOf = ({ start, end, entity }: Mention): string => `${start} ${end} ${entity}`

export function mentionChange(before: Pick<Extraction, 'mentions'>, now: Pick<Extraction, 'mentions'>): MentionChange {
  const [had, has] = [new Set(before.mentions.map(keyOf)), new Set(now.mentions.map(keyOf))]
  const missingFrom = (those: ReadonlySet<string>, these: ReadonlySet<string>): number =>
    [...these].filter((key) => !those.has(key)).length
  return { added: missingFrom(had, has), lost: missingFrom(has, had) }
}
