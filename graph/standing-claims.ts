// Which claims stand: those that no rejected mention has a part in.
import type { Claim, Part } from '#lib/claim'
import type { Mention } from '#lib/mention'
import { contains } from '#lib/span'

const partsOf = ({ subject, object, speaker }: Claim): (Part | null)[] => [subject, object, speaker]

/**
 * Says of a doc's claims whether they stand. One falls with a rejected mention that names its subject, object or speaker in these
 * very words, and where the doc has no other mention of that entity left (for "they" stand in the words of other sentences).
 */
export function standingIn(mentions: readonly Mention[], rejected: readonly Mention[]): (claim: Claim) => boolean {
  if (rejected.length === 0) return () => true
  const named = new Set(mentions.map(({ entity }) => entity))
  const falls = (part: Part | null): boolean =>
    part !== null &&
    part.entity !== null &&
    (!named.has(part.entity) || rejected.some((mention) => mention.entity === part.entity && contains(part, mention)))
  return (claim) => !partsOf(claim).some(falls)
}
