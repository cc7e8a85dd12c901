// Judging a doc: its findings after all that people have decided on its mentions, as a store writes them.
import type { Claim } from '#lib/claim'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { type ListedEntities, listEntities } from '../entity-records.ts'
import { docHash } from '../fingerprint.ts'
import { judge, meantBy, type Standing } from '../judge.ts'
import type { Prepared } from '../prepare.ts'
import { standingIn } from '../standing-claims.ts'
import { type Moves, move } from './moves.ts'

export interface JudgedDoc {
  /** With what mentions mean by now; rejected ones among them. */
  readonly extraction: Extraction
  readonly listed: ListedEntities
  readonly moves: Moves | undefined
  readonly isRejected: (mention: Mention) => boolean
  readonly stands: (claim: Claim) => boolean
  /** The doc's term of the fingerprint. */
  readonly hash: bigint
}

export function judgeDoc({ extraction, listed, content }: Prepared, standing: readonly Standing[]): JudgedDoc {
  const { doc, mentions } = extraction
  const { rejected, mentions: left, bearing } = judge(doc.text, mentions, standing)
  const meant = meantBy(doc.text, left, standing)
  const moved = move(extraction, meant.meantBy)
  const out = new Set(rejected)
  const now = moved.moves ? moved.extraction.mentions.filter((mention) => !out.has(mention)) : left
  return {
    ...moved,
    listed: moved.moves ? listEntities(moved.extraction) : listed,
    isRejected: (mention) => out.has(mention),
    stands: standingIn(now, rejected),
    hash: docHash(content, doc.file, [...bearing, ...meant.bearing]),
  }
}
