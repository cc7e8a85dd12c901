// The clauses of a Chinese sentence: what its commas and stops part.
import type { Mention } from '../../mention.ts'
import type { Span } from '../../span.ts'

const STOPS = new Set([...'，。；：！？,;:!?…—　\n'])

/** The stretches of a sentence between its stops. */
export function clausesIn(text: string, { start, end }: Span, mentions: readonly Mention[]): Span[] {
  const clauses: Span[] = []
  let from = start
  let next = 0
  for (let at = start; at <= end; at++) {
    while ((mentions[next]?.end ?? end + 1) <= at) next++
    const inside = (mentions[next]?.start ?? end) < at
    if (at < end && (inside || !STOPS.has(text[at] ?? ''))) continue
    if (at > from) clauses.push({ start: from, end: at })
    from = at + 1
  }
  return clauses
}

/** Those that lie in no other. */
export function outermost(mentions: readonly Mention[]): Mention[] {
  let reached = 0
  return mentions.filter((mention) => {
    if (mention.start < reached) return false
    reached = mention.end
    return true
  })
}
