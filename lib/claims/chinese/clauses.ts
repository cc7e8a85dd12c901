// The clauses of a Chinese sentence: what its commas and stops part.
import type { Units } from '../../character.ts'
import type { Mention } from '../../mention.ts'
import type { Span } from '../../span.ts'

/** By the code of a character: 1 where it is a stop. */
const stops = new Uint8Array(0x10000)
for (const stop of '，。；：！？,;:!?…—　\n') stops[stop.charCodeAt(0)] = 1

/** The stretches of a sentence between its stops; those within one of the mentions, outermost alone, part nothing. */
export function clausesIn(units: Units, { start, end }: Span, mentions: readonly Mention[]): Span[] {
  const clauses: Span[] = []
  let from = start
  let next = 0
  for (let at = start; at <= end; at++) {
    if (at < end) {
      if (stops[units[at] ?? 0] === 0) continue
      while ((mentions[next]?.end ?? end + 1) <= at) next++
      if ((mentions[next]?.start ?? end) < at) continue
    }
    if (at > from) clauses.push({ start: from, end: at })
    from = at + 1
  }
  return clauses
}

/** Is a notion a clause by itself, of whom it names first and what that one does: 党 in 党领导 or 由党领导? */
export type IsClause = (notion: Mention, first: Mention) => boolean

/** Those that lie in no other; of a notion that is a clause by itself, whom it names first. */
export function outermost(mentions: readonly Mention[], isClause: IsClause): Mention[] {
  const found: Mention[] = []
  let reached = 0
  for (const [i, mention] of mentions.entries()) {
    if (mention.start < reached) continue
    const first = mention.kind === 'concept' ? firstIn(mentions, i, isClause) : undefined
    const outer = first ?? mention
    reached = outer.end
    found.push(outer)
  }
  return found
}

function firstIn(mentions: readonly Mention[], at: number, isClause: IsClause): Mention | undefined {
  const notion = mentions[at]
  for (let i = at + 1; notion !== undefined && (mentions[i]?.start ?? notion.end) < notion.end; i++) {
    const first = mentions[i]
    if (first?.kind === 'organization' && first.end < notion.end && isClause(notion, first)) return first
  }
  return undefined
}
