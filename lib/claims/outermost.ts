// The mentions that a clause is made of: those that lie in no other.
import type { Mention } from '../mention.ts'

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
